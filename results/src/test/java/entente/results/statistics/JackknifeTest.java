package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What is undefined, and whether intervals cover what they should. */
class JackknifeTest {

    @Test
    void withoutADenominatorThereIsNoValue() {
        Estimate estimate = Jackknife.estimate(ratio(new double[] {0, 0, 0}, new double[] {0, 0, 0}));

        assertThat(estimate).isEqualTo(new Estimate(null, null, null, null, 0));
    }

    @Test
    void oneReplicationHasNoInterval() {
        assertThat(Jackknife.estimate(ratio(new double[] {3}, new double[] {4})))
                .isEqualTo(new Estimate(0.75, null, null, null, 1));
    }

    @Test
    void whereOneReplicationHasTheOnlyDenominatorThereIsNoInterval() {
        assertThat(Jackknife.estimate(ratio(new double[] {0, 3, 0}, new double[] {0, 4, 0})))
                .isEqualTo(new Estimate(0.75, null, null, null, 1));
    }

    @Test
    void aCountThatNeverVariesHasAnIntervalOfNoWidth() {
        Estimate estimate = Jackknife.estimate(ratio(new double[] {3, 3, 3}, new double[] {1, 1, 1}));

        assertThat(estimate.low()).isEqualTo(3);
        assertThat(estimate.high()).isEqualTo(3);
        assertThat(estimate.n()).isEqualTo(3);
    }

    @Test
    void theSameRunsDifferByExactlyNothing() {
        Statistic one = ratio(new double[] {0.1, 0.7, 0.3}, new double[] {1, 3, 2});
        PairedEstimate difference = Jackknife.difference(one, one);

        assertThat(difference.estimate().mean()).isZero();
        assertThat(difference.estimate().excludesZero()).isFalse();
        assertThat(difference.varianceRatio()).isZero();
    }

    @Test
    void aDifferenceNeedsBothToBeDefined() {
        PairedEstimate difference = Jackknife.difference(
                ratio(new double[] {1, 2}, new double[] {2, 3}), ratio(new double[] {0, 0}, new double[] {0, 0}));

        assertThat(difference.estimate()).isEqualTo(new Estimate(null, null, null, null, 0));
        assertThat(difference.varianceRatio()).isNull();
    }

    @Test
    void pairsNeedAsManyReplicationsOfEach() {
        Statistic two = ratio(new double[] {1, 2}, new double[] {2, 3});
        Statistic three = ratio(new double[] {1, 2, 3}, new double[] {2, 3, 4});

        assertThatThrownBy(() -> Jackknife.difference(two, three))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 and 3");
    }

    @Test
    void aSpreadNeedsTwoNationsWithAValue() {
        Statistic one = ratio(new double[] {1, 2}, new double[] {2, 3});
        Statistic none = ratio(new double[] {0, 0}, new double[] {0, 0});

        assertThat(Jackknife.estimate(new Spread(List.of(one, none))).mean()).isNull();
        assertThat(Jackknife.estimate(new Spread(List.of(one, one))).mean()).isZero();
    }

    @Test
    void intervalsCoverTheTruthAboutAsOftenAsTheyClaim() {
        SplittableRandom random = new SplittableRandom(7);
        int covered = 0;
        int trials = 2000;
        for (int trial = 0; trial < trials; trial++) {
            double[] denominators = random.ints(30, 1, 9).asDoubleStream().toArray();
            double[] numerators = DoubleStream.of(denominators)
                    .map(n -> random.doubles((long) n).filter(u -> u < 0.4).count())
                    .toArray();
            Estimate estimate = Jackknife.estimate(ratio(numerators, denominators));
            if (estimate.low() <= 0.4 && 0.4 <= estimate.high()) {
                covered++;
            }
        }

        assertThat(covered / (double) trials).isCloseTo(0.95, within(0.02));
    }

    @Test
    void anIntervalExcludesZeroWhereThereIsOne() {
        Estimate low = new Estimate(1.0, 0.1, 0.8, 1.2, 9);
        Estimate wide = new Estimate(0.5, 0.5, -0.5, 1.5, 9);
        Estimate unknown = new Estimate(1.5, null, null, null, 1);

        assertThat(low.excludesZero()).isTrue();
        assertThat(wide.excludesZero()).isFalse();
        assertThat(unknown.excludesZero()).isFalse();
    }

    private static RatioOfTotals ratio(double[] numerators, double[] denominators) {
        return new RatioOfTotals(numerators, denominators);
    }
}
