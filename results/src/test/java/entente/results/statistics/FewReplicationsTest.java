package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What few replications tell, by intervals and decisions that must agree. */
class FewReplicationsTest {

    private static final double[] HALVES = {0.25, 0.25, 0.25, 0.25, -0.25, -0.25, -0.25, -0.25};

    /** Nothing but one plot, at all points of a design: whatever it did, nothing is told, and no interval has a width of 0. */
    @Test
    void onePlotTellsNothing() {
        TestedEstimate change = error(shares(10, 1, new boolean[] {true, true, true, true, false, false, false, false}))
                .of(HALVES);

        assertThat(change.estimate().mean()).isEqualTo(1.0);
        assertThat(change.estimate().low()).isEqualTo(-1.0);
        assertThat(change.estimate().high()).isEqualTo(1.0);
        assertThat(change.isApart()).isFalse();
    }

    /** Of so many plots that all speak for the same, five have a probability of 0.0625 if nothing differs, six of 0.031. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 9})
    void plotsThatAllSayTheSameAreToldFromSixOn(int plots) {
        TestedEstimate change = error(
                        shares(10, plots, new boolean[] {true, true, true, true, false, false, false, false}))
                .of(HALVES);

        assertThat(change.isApart()).isEqualTo(plots >= 6);
        assertThat(change.estimate().excludesZero()).isEqualTo(plots >= 6);
        assertThat(change.p()).isGreaterThanOrEqualTo(Math.min(1, Math.pow(2, 1 - plots)));
        assertThat(change.estimate().low()).isBetween(-1.0, 1.0);
        assertThat(change.estimate().high()).isBetween(change.estimate().low(), 1.0);
    }

    /**
     * Two points that have the same chance, one plot in a run with a chance of 0.3, ten runs: of 2,000 trials at a rate of 5 % more
     * than 125 have a probability of 0.007. The interval never goes beyond what is possible.
     */
    @Test
    void whatDoesNothingIsToldInFivePercentAtMost() {
        int told = 0;
        for (int trial = 0; trial < 2000; trial++) {
            SplittableRandom random = new SplittableRandom(trial);
            double[][] numerators = new double[8][10];
            double[][] denominators = new double[8][10];
            for (int k = 0; k < 10; k++) {
                boolean plot = random.nextDouble() < 0.3;
                double share = random.nextDouble();
                for (int p = 0; p < 8 && plot; p++) {
                    denominators[p][k] = 1;
                    numerators[p][k] = random.nextDouble() < share ? 1 : 0;
                }
            }
            if (Arrays.stream(denominators[0]).sum() > 0) {
                TestedEstimate change = error(new ResponseTable(numerators, denominators, Range.SHARE))
                        .of(HALVES);
                told += change.isApart() ? 1 : 0;
                assertThat(change.estimate().low()).isBetween(-1.0, 1.0);
                assertThat(change.estimate().high()).isBetween(-1.0, 1.0);
                assertThat(change.estimate().high() - change.estimate().low()).isPositive();
            }
        }
        assertThat(told).isLessThanOrEqualTo(125);
    }

    /** A sum that lies wholly beyond what is possible has no value, one that reaches into it ends there. */
    @Test
    void noChangeIsLargerThanAShareCanChange() {
        boolean[] foiled = {true, true, true, true, false, false, false, false};
        double[] twice = Arrays.stream(HALVES).map(weight -> 2 * weight).toArray();

        assertThat(error(shares(200, 200, foiled)).of(twice).estimate().mean()).isNull();
        assertThat(error(shares(10, 9, foiled))
                        .of(Arrays.stream(HALVES).map(weight -> 1.1 * weight).toArray())
                        .estimate()
                        .high())
                .isEqualTo(1.0);
    }

    /** Five runs of twenty have one attack less: by their signs 0.0625, and so says the interval. */
    @Test
    void theIntervalOfFewPairsSaysWhatTheirSignsSay() {
        for (int differing = 1; differing <= 8; differing++) {
            double[] base = new double[20];
            Arrays.fill(base, 3);
            double[] variant = base.clone();
            Arrays.fill(variant, 0, differing, 2);
            PairedEstimate change = Jackknife.difference(counts(variant), counts(base));

            assertThat(change.p()).isGreaterThanOrEqualTo(Math.pow(2, 1 - differing) * (1 - 1e-4));
            assertThat(change.estimate().excludesZero()).isEqualTo(differing >= 6);
            assertThat(TestedEstimate.of(change).isApart()).isEqualTo(differing >= 6);
        }
    }

    /** R. Fisher's example, The Design of Experiments, section 21: of 2^15 ways for Darwin's plants, 1,726 come to as much. */
    @Test
    void theExactTestIsFishers() {
        double[] darwin = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};

        assertThat(FewPairs.probability(darwin)).isCloseTo(1726 / 32768.0, within(1e-12));
    }

    private static RatioOfTotals counts(double[] values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return new RatioOfTotals(values, ones, Range.COUNT);
    }

    private static TwoWayError error(ResponseTable table) {
        return new TwoWayError(table, values -> values, 0);
    }

    /** So many replications have one plot, with the same end in all of them at a point. */
    private static ResponseTable shares(int replications, int plots, boolean[] foiled) {
        double[][] numerators = new double[foiled.length][replications];
        double[][] denominators = new double[foiled.length][replications];
        for (int p = 0; p < foiled.length; p++) {
            Arrays.fill(denominators[p], 0, plots, 1);
            Arrays.fill(numerators[p], 0, plots, foiled[p] ? 1 : 0);
        }
        return new ResponseTable(numerators, denominators, Range.SHARE);
    }
}
