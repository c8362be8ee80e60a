package entente.engine.operations;

import entente.engine.event.ReportEvent.HoldingsIntruded;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.kernel.Task;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.CandidateStream;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.threat.Network;
import entente.engine.threat.Plot;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Intrusions into the holdings of one nation: each gives one real plot away on which it has a dossier, and those whose
 * reports are in that dossier trust the nation less. A candidate intrusion comes off if its height lies below the rate that
 * the nation's cybersecurity leaves, so that better means prevent some and move none.
 */
public final class Intrusions extends Task {

    private static final double YEAR_DAYS = 365.25;

    private final RunContext run;
    private final List<Network> networks;
    private final DiplomaticRelations relations;
    private final CurrentCapabilities means;
    private final IntelligenceParty holder;
    private final double mostPerDay;
    private final CandidateStream candidates;

    /** @param nation number of the nation whose holdings they are */
    public Intrusions(
            RunContext run,
            List<IntelligenceParty> holders,
            List<Network> networks,
            DiplomaticRelations relations,
            CurrentCapabilities means,
            int nation) {
        super(4);
        this.run = run;
        this.networks = networks;
        this.relations = relations;
        this.means = means;
        holder = holders.get(nation);
        mostPerDay = run.rules().insecurity().intrusionsPerYear() / YEAR_DAYS;
        candidates = new CandidateStream(run.draws(), Purpose.INTRUSION, holder.key());
    }

    /** Plans the first. */
    public void start() {
        if (mostPerDay > 0) {
            candidates.seek(0, mostPerDay, run.scenario().period().horizonDays());
            holder.agent().plan(this, candidates.day());
        }
    }

    @Override
    protected void run(double day) {
        double left = mostPerDay * (1 - means.cybersecurity(holder.number()));
        Dossier dossier = candidates.height() < left ? choose(candidates.key(), day) : null;
        if (dossier != null) {
            giveAway(dossier, day);
        }
        candidates.advance();
        holder.agent().plan(this, candidates.day());
    }

    /** Of the dossiers on real plots, the one whose plot draws lowest, so that one dossier more or less moves no other. */
    private @Nullable Dossier choose(long key, double day) {
        Dossier chosen = null;
        double lowest = Double.POSITIVE_INFINITY;
        for (Dossier dossier : holder.dossiers()) {
            double mark = run.draws()
                    .uniform(
                            Purpose.INTRUSION,
                            day,
                            Keys.mix(key),
                            dossier.plot().key());
            if (dossier.plot().isReal() && mark < lowest) {
                chosen = dossier;
                lowest = mark;
            }
        }
        return chosen;
    }

    private void giveAway(Dossier dossier, double day) {
        Plot plot = dossier.plot();
        run.events().on(new HoldingsIntruded(day, holder.id(), plot.id()));
        networks.get(plot.network()).warn(plot, day);
        BitSet origins = new BitSet();
        dossier.forEachReport(report -> origins.set(report.origin()));
        double weight = run.rules().insecurity().intrusionWeight();
        origins.stream().forEach(origin -> relations.blame(origin, holder.number(), weight, day));
    }
}
