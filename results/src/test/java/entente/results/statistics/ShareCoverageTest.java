package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often intervals hold the truth where replications have several plots that end alike, by simulation. An interval that held
 * in 93 % of cases would be called worse than that, by four standard errors, once in 30 000.
 */
class ShareCoverageTest {

    private static final double LEAST = 0.93;

    @ParameterizedTest
    @CsvSource({"10, 3, 0.1, 0.05", "20, 30, 0, 0.5", "20, 10, 0.2, 0.02", "50, 30, 0.3, 0.02"})
    void intervalsHoldTheShare(int runs, int plots, double alike, double share) {
        checkShare(new Plots(1, runs, plots, alike, 0), share, 400);
    }

    @ParameterizedTest
    @CsvSource({"10, 3, 0.1, 0.987, 0.977", "20, 30, 0, 0.6, 0.3", "20, 10, 0.2, 0.05, 0.05", "50, 10, 0.3, 0.02, 0.01"
    })
    void intervalsHoldThePairedDifference(int runs, int plots, double alike, double variant, double base) {
        checkDifference(new Plots(2, runs, plots, alike, 0.7), variant, base, 400);
    }

    /** 64 cells of 4,000 each; the worst of that many is beyond four standard errors in one of 500 suites. */
    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {10, 20, 50, 100})
    void intervalsHoldSharesEverywhere(int runs) {
        for (int plots : new int[] {1, 3, 30}) {
            for (double alike : new double[] {0, 0.1, 0.3}) {
                for (double share : new double[] {0.01, 0.05, 0.3, 0.5, 0.99}) {
                    checkShare(new Plots(3, runs, plots, alike, 0), share, 4000);
                }
            }
        }
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {10, 20, 50, 100})
    void intervalsHoldPairedDifferencesEverywhere(int runs) {
        double[][] truths = {
            {0.987, 0.977}, {0.02, 0.01}, {0.1, 0.05}, {0.5, 0.5}, {0.6, 0.3}, {0.05, 0.05}, {0.01, 0.01}
        };
        for (int plots : new int[] {1, 3, 30}) {
            for (double alike : new double[] {0, 0.3}) {
                for (double paired : new double[] {0, 0.9}) {
                    for (double[] truth : truths) {
                        checkDifference(new Plots(4, runs, plots, alike, paired), truth[0], truth[1], 2000);
                    }
                }
            }
        }
    }

    /** Where many plots stand behind them, the intervals are the jackknife's to a twentieth of their width. */
    @Test
    void manyPlotsHaveTheJackknifesInterval() {
        RatioOfTotals[] arms = new Plots(5, 200, 20, 0.1, 0.7).draw(0.48, 0.37);
        Estimate share = Jackknife.estimate(arms[0]);
        Estimate difference = Jackknife.difference(arms[0], arms[1]).estimate();

        for (Estimate each : List.of(share, difference)) {
            double half = Quantiles.student(199, 0.025) * each.standardError();
            assertThat(each.low()).isBetween(each.mean() - 1.05 * half, each.mean() - 0.95 * half);
            assertThat(each.high()).isBetween(each.mean() + 0.95 * half, each.mean() + 1.05 * half);
        }
    }

    /** Means over points that ran with the same seeds: the chance of a run to be foiled is shared by all. */
    @ParameterizedTest
    @CsvSource({"10, 0.05, 0.04", "10, 0.5, 0.4", "30, 0.02, 0.02"})
    void meansOverPointsHoldAndStayWithinTheirRange(int runs, double variant, double base) {
        Plots plots = new Plots(6, runs, 3, 0.1, 0.7);
        int shares = 0;
        int differences = 0;
        for (int trial = 0; trial < 400; trial++) {
            Combination one = mean(plots, variant);
            Combination two = mean(plots, base);
            Estimate share = Jackknife.estimate(one);
            Estimate difference = Jackknife.difference(one, two).estimate();
            assertThat(one.range()).isEqualTo(Range.SHARE);
            assertThat(share.low()).isNotNegative();
            assertThat(share.high()).isLessThanOrEqualTo(1);
            shares += holds(share, variant) ? 1 : 0;
            differences += holds(difference, variant - base) ? 1 : 0;
        }

        assertThat(shares).isGreaterThanOrEqualTo(least(400));
        assertThat(differences).isGreaterThanOrEqualTo(least(400));
    }

    /** Poisson counts of 0.02 to 5 a run: 0 is never passed, and the truth is held. */
    @ParameterizedTest
    @CsvSource({"10, 0.05", "10, 2", "50, 0.02", "50, 0.5", "100, 5"})
    void intervalsOfCountsHold(int runs, double mean) {
        SplittableRandom random = new SplittableRandom(7);
        int held = 0;
        int heldDifferences = 0;
        for (int trial = 0; trial < 400; trial++) {
            RatioOfTotals one = counts(random, runs, mean);
            RatioOfTotals two = counts(random, runs, 2 * mean);
            Estimate count = Jackknife.estimate(one);
            assertThat(count.low()).isNotNegative().isLessThan(count.high());
            held += holds(count, mean) ? 1 : 0;
            heldDifferences += holds(Jackknife.difference(two, one).estimate(), mean) ? 1 : 0;
        }

        assertThat(held).isGreaterThanOrEqualTo(least(400));
        assertThat(heldDifferences).isGreaterThanOrEqualTo(least(400));
    }

    private static void checkShare(Plots plots, double share, int trials) {
        int held = 0;
        for (int trial = 0; trial < trials; trial++) {
            Estimate interval = Jackknife.estimate(plots.draw(share, share)[0]);
            assertThat(interval.low()).isNotNegative().isLessThan(interval.high());
            assertThat(interval.high()).isLessThanOrEqualTo(1);
            held += holds(interval, share) ? 1 : 0;
        }
        assertThat(held).as("share %s of %s", share, trials).isGreaterThanOrEqualTo(least(trials));
    }

    private static void checkDifference(Plots plots, double variant, double base, int trials) {
        int held = 0;
        for (int trial = 0; trial < trials; trial++) {
            RatioOfTotals[] arms = plots.draw(variant, base);
            Estimate interval = Jackknife.difference(arms[0], arms[1]).estimate();
            assertThat(interval.low()).isBetween(-1.0, 1.0).isLessThan(interval.high());
            held += holds(interval, variant - base) ? 1 : 0;
        }
        assertThat(held).as("%s less %s of %s", variant, base, trials).isGreaterThanOrEqualTo(least(trials));
    }

    /** Four standard errors below. */
    private static int least(int trials) {
        return (int) Math.floor(trials * LEAST - 4 * Math.sqrt(trials * LEAST * (1 - LEAST)));
    }

    /**
     * Months of a weighted sum: rare events of weight 1 beside others of weight 0.1, at six points of few replications.
     * Not below some three of the heavy ones in all: where none was seen, nothing tells how heavy they would have been.
     */
    @ParameterizedTest
    @CsvSource({"20, 0.03, 0.05", "50, 0.01, 0", "10, 0.2, 0.5", "30, 1, 3"})
    void intervalsHoldWeightedSumsOfFewEvents(int runs, double heavy, double light) {
        SplittableRandom random = new SplittableRandom(11);
        int told = 0;
        int held = 0;
        for (int repeat = 0; repeat < 2000; repeat++) {
            RatioOfTotals[] points = new RatioOfTotals[6];
            Arrays.setAll(points, point -> weighted(random, runs, heavy, light));
            double[] weights = new double[points.length];
            Arrays.fill(weights, 1.0 / points.length);
            Estimate interval = Jackknife.estimate(new Combination(List.of(points), weights));
            if (interval.low() != null) {
                assertThat(interval.low()).isNotNegative();
                told++;
                held += holds(interval, heavy + 0.1 * light) ? 1 : 0;
            }
        }

        assertThat(told).isGreaterThan(600);
        assertThat(held / (double) told).isGreaterThan(0.92);
    }

    private static RatioOfTotals weighted(SplittableRandom random, int runs, double heavy, double light) {
        double[] sums = new double[runs];
        double[] ones = new double[runs];
        Arrays.fill(ones, 1);
        Arrays.setAll(sums, run -> poisson(random, heavy) + 0.1 * poisson(random, light));
        return new RatioOfTotals(sums, ones, Range.WEIGHTED);
    }

    private static Combination mean(Plots plots, double share) {
        RatioOfTotals[] points = new RatioOfTotals[6];
        Arrays.setAll(points, point -> plots.draw(share, share)[0]);
        double[] weights = new double[points.length];
        Arrays.fill(weights, 1.0 / points.length);
        return new Combination(List.of(points), weights);
    }

    private static RatioOfTotals counts(SplittableRandom random, int runs, double mean) {
        double[] counts = new double[runs];
        double[] ones = new double[runs];
        Arrays.fill(ones, 1);
        Arrays.setAll(counts, run -> poisson(random, mean));
        return new RatioOfTotals(counts, ones, Range.COUNT);
    }

    private static double poisson(SplittableRandom random, double mean) {
        double product = random.nextDouble();
        int count = 0;
        while (product > Math.exp(-mean)) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    private static boolean holds(Estimate interval, double truth) {
        return interval.low() <= truth && truth <= interval.high();
    }
}
