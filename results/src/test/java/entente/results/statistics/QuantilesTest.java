package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantiles, put back into the distributions that they come from. */
class QuantilesTest {

    private static final double[] TAILS = {0.49, 0.1, 0.025, 0.001, 1e-6};

    /** Fisher's table: 12.706, 4.303, 2.262, 1.972. */
    @ParameterizedTest
    @CsvSource({"1, 12.7062", "2, 4.30265", "9, 2.26216", "199, 1.97196"})
    void studentsAreThoseOfTheTables(double degrees, double expected) {
        assertThat(Quantiles.student(degrees, 0.025)).isCloseTo(expected, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 3, 17, 400, 1e6})
    void aStudentsIsExceededAsOftenAsAsked(double degrees) {
        for (double tail : TAILS) {
            double quantile = Quantiles.student(degrees, tail);
            assertThat(new TDistribution(null, degrees).cumulativeProbability(-quantile))
                    .isCloseTo(tail, within(1e-8 * tail));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "0.03, 12", "40, 1.2", "0.5, 0.6", "700, 1300", "19000, 20500"})
    void aBetaLiesBelowAsOftenAsAsked(double alpha, double beta) {
        for (double tail : TAILS) {
            double quantile = Quantiles.beta(alpha, beta, tail);
            double reached = new BetaDistribution(null, alpha, beta).cumulativeProbability(quantile);
            assertThat(quantile).isBetween(0.0, 1.0);
            if (quantile > 1e-300) {
                assertThat(reached).isCloseTo(tail, within(1e-7 * tail));
            }
        }
    }

    /** With so little on one side the quantile is 0 to all digits, and no density is asked there. */
    @ParameterizedTest
    @CsvSource({"1e-5, 8, 0", "1e-17, 2, 0", "4e-4, 1.0004, 0"})
    void aBetaAtTheEdgeLiesThere(double alpha, double beta, double edge) {
        assertThat(Quantiles.beta(alpha, beta, 0.025)).isCloseTo(edge, within(1e-300));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 1, 4.5, 300, 19_000})
    void aGammaLiesBeyondAsOftenAsAsked(double shape) {
        GammaDistribution gamma = new GammaDistribution(null, shape, 1);
        for (double tail : TAILS) {
            double below = Quantiles.gammaBelow(shape, tail);
            if (below > 1e-300) {
                assertThat(gamma.cumulativeProbability(below)).isCloseTo(tail, within(1e-7 * tail));
            }
            assertThat(1 - gamma.cumulativeProbability(Quantiles.gammaAbove(shape, tail)))
                    .isCloseTo(tail, within(1e-7 * tail + 1e-13));
        }
    }
}
