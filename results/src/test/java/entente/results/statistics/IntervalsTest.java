package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Intervals at other levels, and probabilities by turning them round. */
class IntervalsTest {

    private static RatioOfTotals ones(int runs, int events, Range range) {
        double[] numerators = new double[runs];
        double[] denominators = new double[runs];
        Arrays.fill(numerators, 0, events, 1);
        Arrays.fill(denominators, 1);
        return new RatioOfTotals(numerators, denominators, range);
    }

    @Test
    void aHigherLevelIsWider() {
        Intervals share = Jackknife.intervals(ones(40, 6, Range.SHARE));
        Estimate corrected = share.at(1 - 0.05 / 20);

        assertThat(corrected.low()).isLessThan(share.estimate().low());
        assertThat(corrected.high()).isGreaterThan(share.estimate().high());
        assertThatIllegalArgumentException().isThrownBy(() -> share.at(1)).withMessageContaining("1.0 is no level");
    }

    /** Of 40 trials with 6 events, the probability of so many or more under 1/20, twice: the exact test of a share. */
    @Test
    void theProbabilityOfAShareIsThatOfTheExactTest() {
        double above = 1 - new BinomialDistribution(null, 40, 0.05).cumulativeProbability(5);

        assertThat(Jackknife.intervals(ones(40, 6, Range.SHARE)).probabilityOf(0.05))
                .isCloseTo(2 * above, within(1e-3 * above));
    }

    @Test
    void theProbabilityOfAMeanIsStudents() {
        RatioOfTotals numbers = new RatioOfTotals(new double[] {1.5, -0.5, 2.5, 4}, new double[] {1, 1, 1, 1});
        Estimate mean = Jackknife.estimate(numbers);
        double t = mean.mean() / mean.standardError();

        assertThat(Jackknife.intervals(numbers).probabilityOf(0))
                .isCloseTo(2 * new TDistribution(null, 3).cumulativeProbability(-t), within(1e-3));
    }

    /** Where the interval at a level just leaves a value out, its probability is one less that level. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.9, 0.95, 0.999})
    void probabilitiesTurnIntervalsRound(double level) {
        Intervals difference = Jackknife.contrastIntervals(
                List.of(ones(60, 30, Range.SHARE), ones(60, 12, Range.SHARE)), new double[] {1, -1});

        assertThat(difference.probabilityOf(difference.at(level).low()))
                .isCloseTo(1 - level, within(1e-3 * (1 - level)));
    }

    @Test
    void whatIsOneAndTheSameDiffersByNothing() {
        RatioOfTotals share = ones(3, 1, Range.SHARE);
        PairedEstimate difference = Jackknife.difference(share, share);

        assertThat(difference.estimate().low()).isZero();
        assertThat(difference.estimate().high()).isZero();
        assertThat(difference.evidence()).isNull();
    }

    /** Half the difference of two shares lies within half the range, and is their difference, halved. */
    @Test
    void contrastsOfSharesAreMultiplesOfDifferences() {
        RatioOfTotals one = ones(30, 4, Range.SHARE);
        RatioOfTotals two = ones(30, 2, Range.SHARE);
        Estimate whole = Jackknife.difference(one, two).estimate();
        Estimate half =
                Jackknife.contrast(List.of(one, two), new double[] {0.5, -0.5}).estimate();

        assertThat(half.low()).isCloseTo(whole.low() / 2, within(1e-12));
        assertThat(half.high()).isCloseTo(whole.high() / 2, within(1e-12));
        assertThat(Jackknife.contrast(
                                List.of(ones(3, 3, Range.SHARE), ones(3, 0, Range.SHARE)), new double[] {0.5, -0.5})
                        .estimate()
                        .high())
                .isEqualTo(0.5);
    }

    /** Student's t of a difference goes by the arm that brings in the scatter: of two replications with a denominator, 12.7. */
    @Test
    void replicationsWithoutADenominatorAreNotCounted() {
        double[] numerators = new double[100];
        double[] denominators = new double[100];
        numerators[0] = 3;
        denominators[0] = 4;
        numerators[1] = 1;
        denominators[1] = 4;
        Estimate estimate = Jackknife.estimate(new RatioOfTotals(numerators, denominators));

        assertThat(estimate.n()).isEqualTo(2);
        assertThat(estimate.standardError()).isCloseTo(0.25, within(1e-12));
        assertThat(estimate.high()).isCloseTo(0.5 + 12.7062 * 0.25, within(1e-4));
    }

    /** By the formula: (1.95996 + 0.84162)² = 7.84888; times 100 × .05² over .1² is 196.2, rounded up to two digits 200. */
    @Test
    void whatWouldTellIsTheUsualNumber() {
        assertThat(new Evidence(50, 100, 0.05).replicationsToTell(0.1)).isEqualTo(200);
        assertThat(new Evidence(29, 100, 0.05).isFew()).isTrue();
        assertThat(new Evidence(30, 100, 0.05).isFew()).isFalse();
        assertThat(Evidence.worthTelling(-0.2)).isEqualTo(0.2);
        assertThat(Evidence.worthTelling(0)).isEqualTo(0.05);
    }
}
