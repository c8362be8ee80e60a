package entente.results.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.experiment.Variant;
import entente.results.measure.Measures;
import entente.results.optimisation.OptimisationPlan.Over;
import entente.results.statistics.ResponseTable;
import entente.scenarios.format.Scenarios;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which policies beat which, where the truth is known. Lower is better in both objectives. */
class DominanceTest {

    private static final int REPLICATIONS = 20;

    @Test
    void oneBeatsAnotherIfNoMeanIsWorseAndOneIsToldApartAsBetter() {
        double[] same = noise(1);
        Dominance dominance = dominance(
                new double[][] {same, plus(same, 2, 1), plus(same, 2, 1), plus(same, -2, 1)},
                new double[][] {same, plus(same, 0, 0), plus(same, -2, 2), plus(same, 0, 0)});

        // The first is worse in one and the same in the other; the second is a trade-off, and better than the first
        // where it
        // is not the same; the third is better.
        assertThat(dominance.beatenBy(1)).containsExactly(0, 2, 3);
        assertThat(dominance.beatenBy(2)).isEmpty();
        assertThat(dominance.beatenBy(0)).containsExactly(3);
        assertThat(dominance.againstWritten(2))
                .extracting(change -> change.isApart())
                .containsExactly(true, true);
        assertThat(dominance.againstWritten(1).get(1).isApart()).isFalse();
    }

    /** Three replications that differ alike are no certainty: the sign test gives one in four. */
    @Test
    void aHandfulWithoutScatterTellsNothing() {
        Dominance dominance = dominance(new double[][] {{1, 1, 1}, {2, 2, 2}}, new double[][] {{1, 1, 1}, {2, 2, 2}});

        assertThat(dominance.beatenBy(1)).isEmpty();
    }

    /**
     * Eight policies that are all equal but for chance: in 300 searches, one is told apart from the scenario as written in 15 ± 3.8
     * at most, in more than 30 but for 1 in 5,000.
     */
    @Test
    void ofEqualsHardlyAnyIsToldApart() {
        Random random = new Random(5);
        int told = 0;
        for (int trial = 0; trial < 300; trial++) {
            double[][][] runs = new double[2][9][REPLICATIONS];
            for (double[][] objective : runs) {
                for (double[] policy : objective) {
                    Arrays.setAll(policy, k -> random.nextGaussian());
                }
            }
            Dominance dominance = dominance(runs[0], runs[1]);
            boolean any = false;
            for (int policy = 1; policy < 9; policy++) {
                any |= dominance.againstWritten(policy).stream().anyMatch(change -> change.isApart());
            }
            told += any ? 1 : 0;
        }
        assertThat(told).isLessThanOrEqualTo(30);
    }

    private static Dominance dominance(double[][] first, double[][] second) {
        OptimisationPlan plan = new OptimisationPlan(
                List.of(new PolicyWorld(
                        "w",
                        "twin-valleys",
                        List.of(),
                        new Variant("asWritten", List.of(), Scenarios.load("twin-valleys", List.of()), List.of()),
                        List.of(new PolicyWorld.Bloc("all", List.of("VAL", "DOR"))))),
                Over.WORST,
                List.of(PolicyField.ALL.get(0)),
                List.of(
                        Measures.find("attacksLaunched").orElseThrow(),
                        Measures.find("leaks").orElseThrow()),
                4,
                1,
                1,
                1,
                1);
        return new Dominance(new PolicyScores(plan, List.of(ResponseTable.of(first), ResponseTable.of(second))));
    }

    private static double[] noise(long seed) {
        return new Random(seed).doubles(REPLICATIONS).toArray();
    }

    /** The same with a shift and some noise of its own. */
    private static double[] plus(double[] values, double shift, long seed) {
        double[] own = seed == 0 ? new double[values.length] : noise(seed + 10);
        double[] all = new double[values.length];
        for (int k = 0; k < all.length; k++) {
            all[k] = values[k] + shift + own[k];
        }
        return all;
    }
}
