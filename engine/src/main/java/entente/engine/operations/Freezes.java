package entente.engine.operations;

import entente.engine.event.CaseEvent.FundsFrozen;
import entente.engine.event.ReportEvent.Job;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.kernel.Task;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.Channel;
import entente.engine.scenario.ChannelRules;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.NationalLaw.FreezingRule;
import entente.engine.scenario.Obstacle;
import entente.engine.threat.Network;
import entente.engine.threat.Plot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What acting on money does. A nation that links a report on money on its own soil, and holds enough on the plot beside,
 * has its analysts prepare a freeze, and then holds the money for a time: the plot gets on more slowly while anybody does.
 * Much less is needed than to open a case; of a plot that does not exist it freezes what belongs to somebody else.
 */
public final class Freezes {

    private final RunContext run;
    private final CurrentCapabilities means;
    private final List<Network> networks;
    private final ChannelRules.Freezing rules;
    private final boolean lawBinds;

    /** By plot under way: where money is frozen or about to be, and how often it was. */
    private final Map<Plot, Holds> holds = new LinkedHashMap<>();

    private static final class Holds {
        private final boolean[] busy;
        private final int[] number;

        Holds(int nations) {
            busy = new boolean[nations];
            number = new int[nations];
        }
    }

    /** @param networks by number */
    public Freezes(RunContext run, CurrentCapabilities means, List<Network> networks) {
        this.run = run;
        this.means = means;
        this.networks = networks;
        rules = run.rules().channels().freezing();
        lawBinds = !run.rules().lifts(Obstacle.LAW);
    }

    /** Hears that a nation has linked a report on a plot. */
    public void linked(IntelligenceParty nation, Report report, Plot plot, double day) {
        if (rules.freezeFactor() == 1
                || report.channel() != Channel.FINANCE
                || report.place() != nation.number()
                || plot.hasEnded()
                || !isLawful(nation, report)
                || !holdsEnough(nation, plot)) {
            return;
        }
        Holds held = holds.computeIfAbsent(plot, key -> new Holds(run.order().size()));
        int number = nation.number();
        if (!held.busy[number]) {
            held.busy[number] = true;
            long key = Keys.of(plot.key(), nation.key());
            double work = run.draws()
                    .duration(
                            DurationLaw.EXPONENTIAL,
                            rules.freezeWorkDays(),
                            Purpose.FREEZE,
                            day,
                            key,
                            held.number[number]++);
            nation.queue().submit(Job.FREEZE, work, day, done -> freeze(nation, plot, held, done));
        }
    }

    /** Forgets a plot that is over. */
    public void close(Plot plot) {
        holds.remove(plot);
    }

    private boolean holdsEnough(IntelligenceParty nation, Plot plot) {
        Dossier dossier = nation.findDossier(plot);
        double threshold = means.capability(nation.number()).evidenceThreshold();
        return dossier != null && dossier.evidence() >= rules.freezeEvidence() * threshold;
    }

    private boolean isLawful(IntelligenceParty nation, Report report) {
        FreezingRule rule = run.order().nations().get(nation.number()).law().freezing();
        return !lawBinds
                || rule == FreezingRule.ALWAYS
                || (rule == FreezingRule.OWN_REPORTS && report.origin() == nation.number());
    }

    private void freeze(IntelligenceParty nation, Plot plot, Holds held, double day) {
        if (plot.hasEnded()) {
            return;
        }
        run.events().on(new FundsFrozen(day, plot.id(), nation.id(), plot.isReal(), rules.freezeDays()));
        if (plot.isReal()) {
            networks.get(plot.network()).freeze(plot, true, day);
        }
        nation.agent().plan(new Thaw(nation.number(), plot, held), day + rules.freezeDays());
    }

    /** The money of a plot is free again in one nation. */
    private final class Thaw extends Task {
        private final int nation;
        private final Plot plot;
        private final Holds held;

        Thaw(int nation, Plot plot, Holds held) {
            super(0);
            this.nation = nation;
            this.plot = plot;
            this.held = held;
        }

        @Override
        protected void run(double day) {
            held.busy[nation] = false;
            if (plot.isReal() && !plot.hasEnded()) {
                networks.get(plot.network()).freeze(plot, false, day);
            }
        }
    }
}
