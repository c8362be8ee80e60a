package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** Expected: {@code scipy.stats.binomtest(k, n).proportion_ci(method="exact")}, SciPy 1.17. */
    @ParameterizedTest
    @CsvSource({"30, 75, 0.288519, 0.519630", "3, 10, 0.066740, 0.652453", "0, 4, 0, 0.602365", "4, 4, 0.397635, 1"})
    void hasTheExactInterval(int successes, int trials, double low, double high) {
        Proportion share = new Proportion(successes, trials);

        assertThat(share.value()).isEqualTo((double) successes / trials);
        assertThat(share.low()).isCloseTo(low, within(1e-5));
        assertThat(share.high()).isCloseTo(high, within(1e-5));
    }

    @Test
    void needsTrialsAndNoMoreSuccessesThanThese() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 2));
    }
}
