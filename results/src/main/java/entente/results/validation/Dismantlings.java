package entente.results.validation;

import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.ThreatNetwork;
import entente.results.experiment.Progress;
import entente.results.experiment.RunSeeds;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Combination;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** V5: whether it helps to arrest those through whom most paths lead, and what recovery leaves of that. */
final class Dismantlings implements Study {

    private static final List<RecoveryRule> RULES =
            List.of(RecoveryRule.NONE, RecoveryRule.RANDOM, RecoveryRule.PREFERENTIAL, RecoveryRule.TRIADIC_CLOSURE);

    // Weights of random and targeted arrests under no, random and preferential recovery.
    private static final double[] NONE = {1, -1, 0, 0, 0, 0, 0, 0};
    private static final double[] NONE_OVER_RANDOM = {1, -1, -1, 1, 0, 0, 0, 0};
    private static final double[] RANDOM_OVER_PREFERENTIAL = {0, 0, 1, -1, -1, 1, 0, 0};

    private final StudyRuns bench;
    private final int networks;

    /** @param networks how many networks are taken apart */
    Dismantlings(StudyRuns bench, int networks) {
        this.bench = bench;
        this.networks = networks;
    }

    @Override
    public int runs() {
        return networks;
    }

    @Override
    public ValidationReport.Chapter run(Progress progress) {
        ThreatNetwork spec = StudyRuns.variant("default", "validation/nation", List.of())
                .scenario()
                .networks()
                .get(0);
        int arrests = spec.membership().operatives() / 5;
        double[][] strength = new double[2 * RULES.size()][networks];
        for (int k = 0; k < networks; k++) {
            SuccessiveArrests one = new SuccessiveArrests(spec, RunSeeds.of(bench.seed(), k), arrests);
            for (int rule = 0; rule < RULES.size(); rule++) {
                strength[2 * rule][k] = one.strength(RULES.get(rule), false);
                strength[2 * rule + 1][k] = one.strength(RULES.get(rule), true);
            }
            progress.advanced(k + 1, networks);
        }
        List<RatioOfTotals> arms = Arrays.stream(strength).map(this::mean).toList();
        List<Finding> findings = List.of(
                Finding.positive(Criterion.TARGETING, "", combined(arms, NONE)),
                Finding.positive(Criterion.RECOVERY, "", combined(arms, NONE_OVER_RANDOM)),
                Finding.positive(Criterion.PREFERENTIAL_RECOVERY, "", combined(arms, RANDOM_OVER_PREFERENTIAL)));
        return new ValidationReport.Chapter("V5", "Arrests of central operatives", text(arms, arrests, spec), findings);
    }

    private RatioOfTotals mean(double[] values) {
        double[] one = new double[networks];
        Arrays.fill(one, 1);
        return new RatioOfTotals(values, one);
    }

    private static Estimate combined(List<RatioOfTotals> arms, double[] weights) {
        return Jackknife.estimate(new Combination(arms, weights));
    }

    private List<DocumentBlock> text(List<RatioOfTotals> arms, int arrests, ThreatNetwork spec) {
        List<List<String>> rows = new ArrayList<>();
        for (int rule = 0; rule < RULES.size(); rule++) {
            double[] gain = new double[arms.size()];
            gain[2 * rule] = 1;
            gain[2 * rule + 1] = -1;
            rows.add(List.of(
                    RULES.get(rule).word(),
                    ReportedNumbers.estimate(Jackknife.estimate(arms.get(2 * rule))),
                    ReportedNumbers.estimate(Jackknife.estimate(arms.get(2 * rule + 1))),
                    ReportedNumbers.estimate(combined(arms, gain))));
        }
        return List.of(
                new DocumentBlock.Prose(networks + " networks of the default generator, "
                        + spec.membership().operatives() + " operatives each; "
                        + arrests
                        + " of them, a fifth, are arrested one by one: drawn at random, or always the one with the"
                        + " highest betweenness, looked at anew each time. Where there is recovery, somebody comes for"
                        + " a lost operative after three more arrests with the default probability "
                        + ReportedNumbers.number(spec.reaction().recovery().replacedShare())
                        + ", tied to others by the engine's own rule. Strength is the largest connected component over"
                        + " the one at the start, its mean over all arrests. Differences are paired by network."
                        + " Nothing was tuned. This tests the structure alone: in a run, arrests follow from plots,"
                        + " and nobody chooses whom to arrest by centrality. Triadic closure ties recruits to those"
                        + " who know each other already."),
                new DocumentBlock.Grid(
                        List.of("recovery", "strength, at random", "strength, targeted", "gain of targeting"), rows));
    }
}
