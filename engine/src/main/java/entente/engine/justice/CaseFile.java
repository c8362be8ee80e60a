package entente.engine.justice;

import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.threat.Operative;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every nation had on a plot on the day of its interdiction, kept for the courts until all who were arrested have
 * been dealt with, and the evidence that has come from abroad since.
 */
final class CaseFile {

    private final Plot plot;
    private final int detector;
    private final int host;
    private final boolean joint;
    private final List<List<SharedReport>> holdings;
    private final List<Accused> accused = new ArrayList<>();
    private final List<Map<Integer, Double>> evidence = new ArrayList<>();
    private final Map<Integer, Report> prepared = new LinkedHashMap<>();
    private final BitSet asking = new BitSet();
    private boolean complete;

    private CaseFile(Plot plot, int detector, int host, boolean joint, List<List<SharedReport>> holdings) {
        this.plot = plot;
        this.detector = detector;
        this.host = host;
        this.joint = joint;
        this.holdings = holdings;
        holdings.forEach(nation -> evidence.add(new LinkedHashMap<>(2)));
    }

    /** The file on a plot whose dossiers still stand; what no analyst could link is not in it. */
    static CaseFile of(Plot plot, int detector, int host, boolean joint, List<IntelligenceParty> holders) {
        List<List<SharedReport>> holdings = new ArrayList<>();
        for (IntelligenceParty holder : holders) {
            if (holder.isNation()) {
                Dossier dossier = holder.findDossier(plot);
                holdings.add(dossier == null ? List.of() : List.copyOf(dossier.copies()));
            }
        }
        return new CaseFile(plot, detector, host, joint, holdings);
    }

    Plot plot() {
        return plot;
    }

    /** The number of the nation whose case it was. */
    int detector() {
        return detector;
    }

    /** Whether a team of the host acted too. */
    boolean isJoint() {
        return joint;
    }

    /** Whether a nation took part in the interdiction. */
    boolean tookPart(int nation) {
        return nation == detector || (joint && nation == host);
    }

    void add(Operative operative) {
        accused.add(new Accused(operative, this));
    }

    /** All who were arrested, in order. */
    List<Accused> accused() {
        return accused;
    }

    /** Notes that nobody else will be arrested over the plot. */
    void complete() {
        complete = true;
    }

    /** Whether everybody arrested has been convicted, acquitted or released. */
    boolean isClosed() {
        return complete && accused.stream().allMatch(one -> one.state() == Accused.State.DEALT_WITH);
    }

    /** Whether a nation still has to deal with somebody. */
    boolean isOpen(int prosecutor) {
        return accused.stream()
                .anyMatch(one -> one.prosecutor() == prosecutor && one.state() != Accused.State.DEALT_WITH);
    }

    /** How many nations there are. */
    int nations() {
        return holdings.size();
    }

    /** What a nation had linked, of its own and from others. */
    List<SharedReport> holdings(int nation) {
        return holdings.get(nation);
    }

    /** What a nation had linked of its own. */
    List<Report> own(int nation) {
        List<Report> own = new ArrayList<>();
        for (SharedReport copy : holdings.get(nation)) {
            if (copy.report().origin() == nation) {
                own.add(copy.report());
            }
        }
        return own;
    }

    /** Notes that a prosecutor asks the others for evidence; says whether it is for the first time. */
    boolean ask(int prosecutor) {
        boolean first = !asking.get(prosecutor);
        asking.set(prosecutor);
        return first;
    }

    /** Adds evidence from abroad to what a prosecutor may present. */
    void receive(int prosecutor, int origin, double weight) {
        evidence.get(prosecutor).put(origin, weight);
    }

    /** Evidence from abroad that a prosecutor may present, by origin; each stands for all that came from there before. */
    Map<Integer, Double> evidence(int prosecutor) {
        return evidence.get(prosecutor);
    }

    /** What a nation has put into the form of evidence, if it has. */
    @Nullable
    Report findPrepared(int origin) {
        return prepared.get(origin);
    }

    void prepare(int origin, Report report) {
        prepared.put(origin, report);
    }
}
