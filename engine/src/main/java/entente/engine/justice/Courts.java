package entente.engine.justice;

import entente.engine.event.JusticeEvent.ExtraditionAsked;
import entente.engine.event.JusticeEvent.ExtraditionRefused;
import entente.engine.event.JusticeEvent.OperativeExtradited;
import entente.engine.intelligence.Filing;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.SharedReport;
import entente.engine.operations.InterdictionListener;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Obstacle;
import entente.engine.sharing.Agreements;
import entente.engine.sharing.Exchange;
import entente.engine.threat.Network;
import entente.engine.threat.Operative;
import entente.engine.threat.Plot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of those whom an interdiction led to. The nation where somebody was arrested prosecutes if it took part in the
 * interdiction, or nations have nothing to do with each other; otherwise the nation that detected the plot asks it for
 * extradition, and prosecutes if that is granted.
 * Where the evidence at hand is not enough, the nation that prosecutes asks all others for theirs, once for each plot.
 */
public final class Courts implements InterdictionListener {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final Extradition extradition;
    private final EvidenceRequests requests;
    private final Proceedings proceedings;
    private final Map<Plot, CaseFile> files = new LinkedHashMap<>();

    /** The courts of all nations, with no case yet. */
    public Courts(
            RunContext run,
            List<IntelligenceParty> holders,
            List<Network> networks,
            DiplomaticRelations relations,
            Exchange exchange,
            Agreements agreements,
            Filing filing) {
        this.run = run;
        this.holders = holders;
        extradition = new Extradition(run, relations, agreements);
        requests = new EvidenceRequests(run, holders, exchange, filing);
        proceedings = new Proceedings(run, holders, networks, new Admissibility(run.rules(), run.order(), agreements));
    }

    @Override
    public void interdicting(Plot plot, int detector, int host, boolean joint) {
        if (!plot.team().isEmpty()) {
            files.put(plot, CaseFile.of(plot, detector, host, joint, holders));
        }
    }

    /** Takes somebody arrested over a plot into its file. */
    public void arrested(Operative operative, Plot over) {
        CaseFile file = files.get(over);
        if (file == null) {
            throw new IllegalStateException("somebody was arrested over " + over.id() + ", which has no file");
        }
        file.add(operative);
    }

    @Override
    public void interdicted(Plot plot, double day) {
        CaseFile file = files.get(plot);
        if (file != null) {
            file.complete();
            file.accused().forEach(accused -> begin(accused, day));
            files.values().removeIf(CaseFile::isClosed);
        }
    }

    /** Adds evidence that has come from abroad to what a prosecutor may present. */
    public void evidenceRead(int prosecutor, SharedReport copy, double day) {
        CaseFile file = copy.report().subject() instanceof Plot plot ? files.get(plot) : null;
        if (file != null) {
            file.receive(prosecutor, copy.report().origin(), copy.report().weight() * copy.kept());
            for (Accused accused : file.accused()) {
                if (accused.prosecutor() == prosecutor) {
                    proceedings.consider(accused, day);
                }
            }
        }
    }

    private void begin(Accused accused, double day) {
        CaseFile file = accused.file();
        int host = accused.place();
        if (file.tookPart(host) || !run.rules().sharing().crossesBorders()) {
            prosecute(accused, host, day);
            return;
        }
        int asking = file.detector();
        String operative = accused.operative().id();
        run.events().on(new ExtraditionAsked(day, operative, id(asking), id(host)));
        Obstacle refusal = extradition.refusal(accused, asking, host, day);
        if (refusal != null) {
            run.events().on(new ExtraditionRefused(day, operative, id(asking), id(host), refusal));
            prosecute(accused, host, day);
            return;
        }
        double mean = run.rules().courts().extraditionDays();
        double days = run.draws().duration(DurationLaw.EXPONENTIAL, mean, Purpose.EXTRADITION, day, accused.key(), 0);
        Step.after(days, day, holders.get(host).agent(), due -> {
            run.events().on(new OperativeExtradited(due, operative, id(asking), id(host)));
            prosecute(accused, asking, due);
        });
    }

    private void prosecute(Accused accused, int prosecutor, double day) {
        CaseFile file = accused.file();
        accused.hold(prosecutor);
        proceedings.consider(accused, day);
        if (accused.state() == Accused.State.HELD && file.ask(prosecutor)) {
            requests.ask(file, prosecutor, day);
        }
        proceedings.limit(accused, day);
    }

    private String id(int nation) {
        return run.order().id(nation);
    }
}
