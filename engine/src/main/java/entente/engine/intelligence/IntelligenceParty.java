package entente.engine.intelligence;

import entente.engine.kernel.Agent;
import entente.engine.random.Keys;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Party;
import entente.engine.threat.Operative;
import entente.engine.threat.Plot;
import entente.engine.threat.ReportSubject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A nation or institution as a holder of intelligence: its analysts, dossiers and watchlist. */
public final class IntelligenceParty {

    private final Party party;
    /** The party's: read at every step. */
    private final int number;

    private final long key;
    private final Agent agent;
    private final AnalystQueue queue;
    private final DurationLaw analysisLaw;
    private final Map<Plot, Dossier> dossiers = new LinkedHashMap<>();
    private final List<BitSet> watchlist = new ArrayList<>();
    private final UnlinkedIdentities unlinked = new UnlinkedIdentities();
    private final RequestContext context;
    private double analysisDays;
    private double linkage;

    /**
     * A holder who holds nothing yet.
     *
     * @param linkage probability that an own report is linked, 0..1
     */
    public IntelligenceParty(
            Party party,
            Agent agent,
            AnalystQueue queue,
            double analysisDays,
            DurationLaw analysisLaw,
            double linkage,
            int networks) {
        this.party = party;
        this.number = party.number();
        this.key = Keys.of(party.drawKey());
        this.agent = agent;
        this.queue = queue;
        this.analysisDays = analysisDays;
        this.analysisLaw = analysisLaw;
        this.linkage = linkage;
        context = new RequestContext(networks);
        for (int k = 0; k < networks; k++) {
            watchlist.add(new BitSet());
        }
    }

    public int number() {
        return number;
    }

    public String id() {
        return party.id();
    }

    /** What names it in random draws. */
    public long key() {
        return key;
    }

    /** Whether it is a nation; else an institution. */
    public boolean isNation() {
        return party.isNation();
    }

    public Agent agent() {
        return agent;
    }

    public AnalystQueue queue() {
        return queue;
    }

    /** Mean time one analyst needs for one report, in days. */
    public double analysisDays() {
        return analysisDays;
    }

    /** Sets the mean time one analyst needs for one report from now on, in days; jobs that wait keep theirs. */
    public void setAnalysisDays(double days) {
        analysisDays = days;
    }

    DurationLaw analysisLaw() {
        return analysisLaw;
    }

    /** Probability that an own report is linked, 0..1. */
    public double linkage() {
        return linkage;
    }

    /** Sets the probability that an own report is linked, 0..1. */
    public void setLinkage(double better) {
        linkage = better;
    }

    /** What others have told it by asking. */
    public RequestContext context() {
        return context;
    }

    /** The dossier on a plot, if there is one. */
    public @Nullable Dossier findDossier(Plot plot) {
        return dossiers.get(plot);
    }

    /** The dossier on a plot; opened if there is none. */
    public Dossier dossier(Plot plot) {
        Dossier found = dossiers.get(plot);
        if (found == null) {
            found = new Dossier(number, plot);
            dossiers.put(plot, found);
        }
        return found;
    }

    /** All dossiers, in the order in which they were opened. */
    public Collection<Dossier> dossiers() {
        return dossiers.values();
    }

    /** The report of its own of that id, linked or not, on a plot that is under way; empty if it has none. */
    public Optional<Report> findOwnReport(String report) {
        for (Dossier dossier : dossiers.values()) {
            Report found = dossier.findReport(
                    held -> held.origin() == number && held.id().equals(report));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Closes the dossier on a plot that is over. */
    public void close(Plot plot) {
        dossiers.remove(plot);
        context.close(plot);
    }

    /** Whether an operative is on the watchlist. */
    public boolean lists(Operative operative) {
        return watchlist.get(operative.network()).get(operative.number());
    }

    /** How many operatives are on the watchlist. */
    public int watchlistSize() {
        int size = 0;
        for (BitSet network : watchlist) {
            size += network.cardinality();
        }
        return size;
    }

    /** Identities from others that it has but could not make out. */
    UnlinkedIdentities unlinkedIdentities() {
        return unlinked;
    }

    void list(Operative operative) {
        watchlist.get(operative.network()).set(operative.number());
        unlinked.known(operative);
    }

    /** Share of a plot's team that is on the watchlist, or whether an operative is: 0..1. */
    public double listedShare(ReportSubject subject) {
        if (subject instanceof Operative operative) {
            return lists(operative) ? 1 : 0;
        }
        List<Operative> team = subject instanceof Plot plot ? plot.team() : List.of();
        int listed = 0;
        for (int i = 0; i < team.size(); i++) {
            listed += lists(team.get(i)) ? 1 : 0;
        }
        return team.isEmpty() ? 0 : (double) listed / team.size();
    }
}
