package entente.engine;

import entente.engine.event.InstitutionEvent.AssessmentUsed;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.kernel.Task;
import entente.engine.politics.Attention;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.scenario.Outlook;
import entente.engine.threat.Network;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The threat assessments of nations. At regular times each writes one on every network on which it has had reports of its
 * own of late, and offers it to all others like any report. It rests on own reports alone: what others told its author
 * they know themselves, or from who told it.
 */
final class Assessing {

    /** Reports of late, fading, below which there is nothing to write about. */
    private static final double FEWEST_REPORTS = 0.5;

    private final RunAssembly parts;
    private final Outlook outlook;

    Assessing(RunAssembly parts) {
        this.parts = parts;
        outlook = parts.scenario.rules().outlook();
    }

    /** Starts the regular writing, where there is more than one network to judge between. */
    void start() {
        if (outlook.assessmentDays() > 0 && parts.networks.size() > 1) {
            for (int nation = 0; nation < parts.order.size(); nation++) {
                new Writing(parts.holders.get(nation)).planAfter(0);
            }
        }
    }

    /**
     * Has a nation count what it reads in assessments of one network that came together.
     *
     * @param share by copy, the share of the reports an assessment rests on that counts for the nation, 0..1
     */
    void read(IntelligenceParty nation, List<SharedReport> copies, ToDoubleFunction<SharedReport> share, double day) {
        Attention attention = parts.attention.get(nation.number());
        SharedReport first = copies.get(0);
        int network = first.report().subject().network();
        for (SharedReport copy : copies) {
            Report report = copy.report();
            double counted = report.weight() * outlook.assessmentWeight() * share.applyAsDouble(copy);
            attention.read(report.origin(), network, counted, report.filedDay());
        }
        parts.events.on(new AssessmentUsed(
                day,
                nation.id(),
                parts.parties.get(first.sender()),
                parts.networkIds.get(network),
                attention.estimate(network)));
    }

    private void write(IntelligenceParty nation, Network network, long number, double day) {
        int k = network.whole().network();
        double reports = parts.attention.get(nation.number()).ownReports(k);
        if (reports >= FEWEST_REPORTS) {
            long key = Keys.of(Keys.of(nation.key(), network.key()), Keys.of(Purpose.ASSESSMENT.ordinal(), number));
            Report report = parts.filing.fileAssessment(nation.number(), network.whole(), reports, key, day);
            parts.exchange.offer(nation, SharedReport.original(report), day);
        }
    }

    /** The regular writing of one nation. */
    private final class Writing extends Task {
        private final IntelligenceParty nation;
        private long number;

        Writing(IntelligenceParty nation) {
            super(4);
            this.nation = nation;
        }

        void planAfter(double day) {
            nation.agent().plan(this, day + outlook.assessmentDays());
        }

        @Override
        protected void run(double day) {
            parts.networks.forEach(network -> write(nation, network, number, day));
            number++;
            planAfter(day);
        }
    }
}
