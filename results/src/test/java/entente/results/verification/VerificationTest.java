package entente.results.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The heart of the engine against exact results, at the values of the case and at others: 30 replications of 250 years
 * each, and of 2000 years in {@link VerificationLongTest}. Expected values are computed here from the chain or the closed
 * form.
 */
class VerificationTest {

    /** Years of each replication after the warm-up. */
    int years() {
        return 250;
    }

    private Case run(String id, String... settings) {
        return Case.run(id, years(), settings);
    }

    private static final double YEAR_DAYS = 365.25;

    /** The oracles themselves, against the figures published with the cases. */
    @Test
    void oraclesGiveThePublishedFigures() {
        TerrorQueueChain q3 = new TerrorQueueChain(10, 1, 0.2, 4, 10, 45);
        assertThat(q3.meanX()).isCloseTo(3.73325, within(5e-6));
        assertThat(q3.meanY()).isCloseTo(1.56669, within(5e-6));
        assertThat(q3.shareFoiled()).isCloseTo(0.62668, within(5e-6));
        assertThat(q3.varianceX()).isCloseTo(3.77655, within(5e-6));
        assertThat(q3.varianceY()).isCloseTo(1.36852, within(5e-6));
        assertThat(q3.covariance()).isCloseTo(0.14987, within(5e-6));
        TerrorQueueChain n2 = new TerrorQueueChain(10, 1, 0.1, 2, 16, 45);
        assertThat(n2.meanX()).isCloseTo(4 * 1.08186, within(2e-5));
        assertThat(n2.shareFoiled()).isCloseTo(0.56726, within(5e-6));
        assertThat(SharingForms.pooled(12, 4.0 / 3, 4)).isCloseTo(0.65610, within(5e-6));
        assertThat(SharingForms.isolated(12, 4.0 / 3, 4, 5)).isCloseTo(0.36027, within(1e-5));
        assertThat(SharingForms.delayed(2.4, 9.6, 4.0 / 3, 0.25)).isCloseTo(0.74398, within(5e-6));
    }

    @Test
    void q1PlotsAreAPoissonNumber() {
        Case q1 = run("q1");
        q1.expect("E[X]", 10, StockMoments::meanUndetected).expect("Var X", 10, StockMoments::varianceUndetected);
        // Samples ten mean lives apart are independent to within e^-10: 30 x 200 of them. Tails are pooled.
        long[] observed = new long[15];
        q1.runs().forEach(run -> run.samples().forEach(x -> observed[Math.max(0, Math.min(14, x - 3))]++));
        PoissonDistribution law = new PoissonDistribution(10);
        double[] expected = IntStream.range(0, 15)
                .mapToDouble(i -> i == 0
                        ? law.cumulativeProbability(3)
                        : i == 14 ? 1 - law.cumulativeProbability(16) : law.probability(i + 3))
                .toArray();
        double p = new ChiSquareTest().chiSquareTest(expected, observed);
        System.out.printf("q1   chi-square p %.3f%n", p);
        // False alarms: one in 2,000.
        assertThat(p).isGreaterThan(0.0005);
    }

    @ParameterizedTest
    @CsvSource({"10, 0.2, 4, 10", "6, 0.4, 6, 5", "4, 0.05, 2, 20"})
    void q3TheTerrorQueue(double alpha, double delta, double rho, int teams) {
        TerrorQueueChain chain = new TerrorQueueChain(alpha, 1, delta, rho, teams, 45);
        run(
                        "q3",
                        "networks[plots].plotsPerYear=" + alpha,
                        "networks[plots].tracesPerPlotYear=" + delta * teams,
                        "nations[AAA].capability.teams=" + teams,
                        "nations[AAA].capability.interdictionDays=" + YEAR_DAYS / rho)
                .expect("E[X]", chain.meanX(), StockMoments::meanUndetected)
                .expect("E[Y]", chain.meanY(), StockMoments::meanWatched)
                .expect("phi", chain.shareFoiled(), StockMoments::shareFoiled)
                .expect("Var X", chain.varianceX(), StockMoments::varianceUndetected)
                .expect("Var Y", chain.varianceY(), StockMoments::varianceWatched)
                .expect("Cov", chain.covariance(), StockMoments::covariance);
    }

    @Test
    void n2FourNationsWithFullReachAreOne() {
        TerrorQueueChain one = new TerrorQueueChain(10, 1, 0.1, 2, 16, 45);
        run("n2")
                .expect("E[X]", one.meanX(), StockMoments::meanUndetected)
                .expect("phi", one.shareFoiled(), StockMoments::shareFoiled);
    }

    @ParameterizedTest
    @CsvSource({"4, 12", "2, 6"})
    void s1DotsSpreadOverNations(int threshold, double rate) {
        String[] values = {
            "nations[*].capability.evidenceThreshold=" + threshold, "networks[plots].tracesPerPlotYear=" + rate
        };
        double mu = 4.0 / 3;
        double together = SharingForms.pooled(rate, mu, threshold);
        run("s1", values).expect("shared", together, StockMoments::shareFoiled);
        run("s1", values[0], values[1], "rules.sharing=pooled").expect("pooled", together, StockMoments::shareFoiled);
        double alone = SharingForms.isolated(rate, mu, threshold, 5);
        run("s1", values[0], values[1], "agreements=[]").expect("alone", alone, StockMoments::shareFoiled);
        run("s1", values[0], values[1], "rules.sharing=isolation").expect("isol.", alone, StockMoments::shareFoiled);
    }

    @ParameterizedTest
    @CsvSource({"0", "0.1", "0.25", "0.5", "90"})
    void s5PartnersAreLate(double delayYears) {
        double expected = SharingForms.delayed(2.4, 9.6, 4.0 / 3, delayYears);
        run("s5", "agreements[0].terms.latencyDays=" + delayYears * YEAR_DAYS)
                .expect("phi", expected, StockMoments::shareFoiled);
    }
}
