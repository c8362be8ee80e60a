package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.statistics.Estimate;
import org.junit.jupiter.api.Test;

class DeviationsTest {

    /** Only where closing up is clearly dearer with verification is there a price between the two. */
    @Test
    void aPriceBetweenTwoNeedsTwoThatAreApart() {
        assertThat(Deviations.prices(estimate(1.5, 1.2, 1.8), estimate(2.4, 2.1, 2.7)))
                .contains("1.50 (1.20 to 1.80)", "2.40 (2.10 to 2.70)", "a price between these two");
        assertThat(Deviations.prices(estimate(0.9, 0.6, 1.2), estimate(1.2, 0.6, 1.8)))
                .contains("not shown to be more")
                .doesNotContain("a price between these two");
        assertThat(Deviations.prices(estimate(2.4, 2.1, 2.7), estimate(1.5, 1.2, 1.8)))
                .doesNotContain("a price between these two");
    }

    private static Estimate estimate(double mean, double low, double high) {
        return new Estimate(mean, 0.1, low, high, 200);
    }
}
