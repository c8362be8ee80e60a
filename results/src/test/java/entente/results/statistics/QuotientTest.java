package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuotientTest {

    private final double[] ones = {1, 1, 1, 1};
    private final double[] numbers = {2, 4, 6, 4};
    private final double[] others = {1, 3, 2, 2};

    /** Of two means over the same replications, it is the ratio of totals. */
    @Test
    void ofMeansIsTheRatioOfTotals() {
        Quotient quotient = new Quotient(new RatioOfTotals(numbers, ones), new RatioOfTotals(others, ones));
        Estimate expected = Jackknife.estimate(new RatioOfTotals(numbers, others));

        Estimate estimate = Jackknife.estimate(quotient);

        assertThat(estimate.mean()).isEqualTo(2);
        assertThat(estimate.standardError()).isCloseTo(expected.standardError(), within(1e-12));
        assertThat(estimate.n()).isEqualTo(4);
    }

    @Test
    void isUndefinedOverNothing() {
        Quotient quotient = new Quotient(new RatioOfTotals(numbers, ones), new RatioOfTotals(new double[4], ones));

        assertThat(Jackknife.estimate(quotient).mean()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quotient(
                        new RatioOfTotals(numbers, ones), new RatioOfTotals(new double[] {1}, new double[] {1})));
    }
}
