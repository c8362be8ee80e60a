package entente.engine.routine;

import entente.engine.event.InstitutionEvent.AssessmentUsed;
import entente.engine.intelligence.Filing;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.kernel.Task;
import entente.engine.politics.Attention;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.Outlook;
import entente.engine.sharing.Exchange;
import entente.engine.threat.Network;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The threat assessments of nations. At regular times each writes one on every network on which it has had reports of its
 * own of late, and offers it to all others like any report. It rests on own reports alone: what others told its author
 * they know themselves, or from who told it.
 */
public final class Assessing {

    /** Reports of late, fading, below which there is nothing to write about. */
    private static final double FEWEST_REPORTS = 0.5;

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final List<Network> networks;
    private final List<Attention> attention;
    private final Filing filing;
    private final Exchange exchange;
    private final TrueThreat threat;
    private final Outlook outlook;

    /**
     * The assessments of the given nations.
     *
     * @param holders nations first, by number
     * @param networks by number
     * @param attention of nations, by number
     * @param threat against which estimates are held
     */
    public Assessing(
            RunContext run,
            List<IntelligenceParty> holders,
            List<Network> networks,
            List<Attention> attention,
            Filing filing,
            Exchange exchange,
            TrueThreat threat) {
        this.run = run;
        this.holders = holders;
        this.networks = networks;
        this.attention = attention;
        this.filing = filing;
        this.exchange = exchange;
        this.threat = threat;
        outlook = run.rules().outlook();
    }

    /** Starts the regular writing, where there is more than one network to judge between. */
    public void start() {
        if (outlook.assessmentDays() > 0 && networks.size() > 1) {
            for (int nation = 0; nation < run.order().size(); nation++) {
                new Writing(holders.get(nation)).planAfter(0);
            }
        }
    }

    /**
     * Has a nation count what it reads in assessments of one network that came together.
     *
     * @param share by copy, the share of the reports an assessment rests on that counts for the nation, 0..1
     */
    public void read(
            IntelligenceParty nation, List<SharedReport> copies, ToDoubleFunction<SharedReport> share, double day) {
        Attention own = attention.get(nation.number());
        SharedReport first = copies.get(0);
        boolean merged = !run.parties().isNation(first.sender());
        int network = first.report().subject().network();
        for (SharedReport copy : copies) {
            Report report = copy.report();
            double weight = (merged ? mergedWeight() : outlook.assessmentWeight()) * share.applyAsDouble(copy);
            double counted = weight * report.weight();
            own.read(report.origin(), attention.get(report.origin()), network, counted, weight, report.filedDay());
        }
        run.events()
                .on(new AssessmentUsed(
                        day,
                        nation.id(),
                        run.parties().id(first.sender()),
                        networks.get(network).spec().id(),
                        own.estimate(network),
                        threat.share(nation.number(), network, day)));
    }

    /** What an exchange has merged counts twice what one author sends, at most whole (assumption). */
    private double mergedWeight() {
        double alone = outlook.assessmentWeight();
        return Math.max(alone, Math.min(1, 2 * alone));
    }

    private void write(IntelligenceParty nation, Network network, long number, double day) {
        int k = network.whole().network();
        double reports = attention.get(nation.number()).ownReports(k);
        if (reports >= FEWEST_REPORTS) {
            long key = Keys.of(Keys.of(nation.key(), network.key()), Keys.of(Purpose.ASSESSMENT.code(), number));
            attention.get(nation.number()).write(k, day);
            Report report = filing.fileAssessment(nation.number(), network.whole(), reports, key, day);
            exchange.offer(nation, SharedReport.original(report), day);
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
            networks.forEach(network -> write(nation, network, number, day));
            number++;
            planAfter(day);
        }
    }
}
