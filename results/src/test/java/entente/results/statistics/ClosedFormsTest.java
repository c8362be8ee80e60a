package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statistics against formulae, sums over all outcomes, and many trials. */
class ClosedFormsTest {

    private static double[] ones(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] normal(Random random, int size) {
        return IntStream.range(0, size).mapToDouble(i -> random.nextGaussian()).toArray();
    }

    /** Left out one by one, a mean scatters so that its error is s / √n, exactly. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 200})
    void theErrorOfAMeanIsItsDeviationOverTheRoot(int n) {
        double[] values = normal(new Random(n), n);
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance =
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (n - 1);

        Estimate estimate = Jackknife.estimate(new RatioOfTotals(values, ones(n)));

        assertThat(estimate.mean()).isCloseTo(mean, within(1e-12));
        assertThat(estimate.standardError()).isCloseTo(Math.sqrt(variance / n), within(1e-12));
    }

    /** What leaving out gives is what computing anew without it gives. */
    @Test
    void leavingOutIsComputingAnew() {
        Random random = new Random(9);
        double[] numerators = random.doubles(12, 0, 5).toArray();
        double[] denominators = random.ints(12, 1, 9).asDoubleStream().toArray();
        RatioOfTotals ratio = new RatioOfTotals(numerators, denominators);
        RatioOfTotals other = new RatioOfTotals(denominators, numerators);
        for (int k = 0; k < 12; k++) {
            RatioOfTotals anew = new RatioOfTotals(without(numerators, k), without(denominators, k));
            RatioOfTotals otherAnew = new RatioOfTotals(without(denominators, k), without(numerators, k));
            assertThat(ratio.without(k)).isCloseTo(anew.ofAll(), within(1e-12));
            assertThat(new Quotient(ratio, other).without(k))
                    .isCloseTo(anew.ofAll() / otherAnew.ofAll(), within(1e-12));
            assertThat(new Combination(List.of(ratio, other), new double[] {2, -3}).without(k))
                    .isCloseTo(2 * anew.ofAll() - 3 * otherAnew.ofAll(), within(1e-12));
            assertThat(new Spread(List.of(ratio, other)).without(k))
                    .isCloseTo(Math.abs(anew.ofAll() - otherAnew.ofAll()) / 2, within(1e-12));
        }
    }

    private static double[] without(double[] values, int k) {
        return IntStream.range(0, values.length)
                .filter(i -> i != k)
                .mapToDouble(i -> values[i])
                .toArray();
    }

    /**
     * Differences of normal values with what they share far larger than what they have of their own, ten pairs: Student's t is
     * exact. Of 2000 intervals 95 % hold the difference, ± 0.0146 at three standard errors (one in 370 by chance).
     */
    @Test
    void pairedIntervalsHoldTheDifferenceAsOftenAsTheySay() {
        Random random = new Random(77);
        int held = 0;
        double ratios = 0;
        for (int trial = 0; trial < 2000; trial++) {
            double[] shared = normal(random, 10);
            double[] base = normal(random, 10);
            double[] variant = normal(random, 10);
            for (int k = 0; k < 10; k++) {
                base[k] += 5 * shared[k];
                variant[k] += 5 * shared[k] + 0.7;
            }
            PairedEstimate difference =
                    Jackknife.difference(new RatioOfTotals(variant, ones(10)), new RatioOfTotals(base, ones(10)));
            held += difference.estimate().low() <= 0.7
                            && 0.7 <= difference.estimate().high()
                    ? 1
                    : 0;
            ratios += difference.varianceRatio() / 2000;
        }

        assertThat(held / 2000.0).isCloseTo(0.95, within(0.0146));
        // Variance 2 of the difference beside 26 + 26 unpaired.
        assertThat(ratios).isCloseTo(2.0 / 52, within(0.01));
    }

    /** Over all outcomes, each with its probability: the exact interval misses in 5 % of trials at most, whatever the truth. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 17, 40})
    void exactIntervalsNeverHoldTheTruthLessOftenThanTheySay(int trials) {
        for (int p = 1; p < 40; p++) {
            double truth = p / 40.0;
            BinomialDistribution outcomes = new BinomialDistribution(null, trials, truth);
            double held = 0;
            for (int successes = 0; successes <= trials; successes++) {
                Proportion share = new Proportion(successes, trials);
                held += share.low() <= truth && truth <= share.high() ? outcomes.probability(successes) : 0;
            }
            assertThat(held).as("truth %s", truth).isGreaterThanOrEqualTo(0.95);
        }
    }

    /** More successes move both ends up; what fails is what succeeds seen from the other side. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 30})
    void exactIntervalsAreInOrderAndSymmetric(int trials) {
        for (int successes = 0; successes <= trials; successes++) {
            Proportion share = new Proportion(successes, trials);
            Proportion turned = new Proportion(trials - successes, trials);
            assertThat(share.low()).isLessThanOrEqualTo(share.value());
            assertThat(share.high()).isGreaterThanOrEqualTo(share.value());
            assertThat(share.low()).isCloseTo(1 - turned.high(), within(1e-6));
            if (successes > 0) {
                Proportion fewer = new Proportion(successes - 1, trials);
                assertThat(share.low()).isGreaterThan(fewer.low());
                assertThat(share.high()).isGreaterThan(fewer.high());
            }
        }
    }

    /** By hand, between the values in order: position (n − 1) p. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0.25, 2", "0.5, 4", "0.625, 6", "0.9, 12.8", "1, 16"})
    void quantilesLieBetweenTheValues(double probability, double value) {
        assertThat(new Sample(new double[] {16, 1, 4, 2, 8}).quantile(probability))
                .isCloseTo(value, within(1e-12));
        assertThat(new Sample(new double[] {3}).quantile(probability)).isEqualTo(3);
    }

    /** Under what is supposed, a tail of p or less comes with a probability of p at most: 20 drawn, a 21st asked about. */
    @Test
    void tailsAreProbabilities() {
        Random random = new Random(4);
        int small = 0;
        for (int trial = 0; trial < 4000; trial++) {
            small += new Sample(normal(random, 20)).tail(random.nextGaussian()) <= 2.0 / 21 ? 1 : 0;
        }

        // Exactly 2 of 21 ranks are that far out; three standard errors of 4000 trials are 0.0139.
        assertThat(small / 4000.0).isCloseTo(2.0 / 21, within(0.0139));
    }

    /** The shares of a logit interval, turned round, are those of the rest. */
    @ParameterizedTest
    @CsvSource({"0.1, 0.02", "0.5, 0.2", "0.93, 0.04"})
    void aShareAndItsRestHaveTheSameInterval(double share, double half) {
        Estimate own = ShareInterval.of(new Estimate(share, half / 2, share - half, share + half, 30));
        Estimate rest = ShareInterval.of(new Estimate(1 - share, half / 2, 1 - share - half, 1 - share + half, 30));

        assertThat(own.low()).isCloseTo(1 - rest.high(), within(1e-12)).isLessThan(share);
        assertThat(own.high()).isCloseTo(1 - rest.low(), within(1e-12)).isGreaterThan(share);
    }

    /** Each of n things comes once on average; their count has the variance of a binomial, (n − 1) / n. */
    @Test
    void resamplesDrawEachThingEquallyOften() {
        Bootstrap bootstrap = new Bootstrap("closed forms");
        int size = 8;
        double[] sums = new double[size];
        double squares = 0;
        for (int resample = 0; resample < 4000; resample++) {
            int[] counts = bootstrap.counts(resample, size);
            for (int i = 0; i < size; i++) {
                sums[i] += counts[i];
                squares += (counts[i] - 1) * (counts[i] - 1);
            }
        }

        // The standard error of a mean count is √(7/8 / 4000) = 0.0148; one of eight is beyond four of them in 1 of
        // 2000.
        assertThat(sums)
                .satisfies(all -> assertThat(Arrays.stream(all))
                        .allSatisfy(sum -> assertThat(sum / 4000).isCloseTo(1, within(0.06))));
        assertThat(squares / (4000 * size)).isCloseTo(7.0 / 8, within(0.04));
    }
}
