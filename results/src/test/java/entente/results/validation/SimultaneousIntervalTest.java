package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.results.statistics.Estimate;
import org.junit.jupiter.api.Test;

class SimultaneousIntervalTest {

    /** Student's t with 29 degrees of freedom: 2.0452 for one interval, 2.9485 for eight (scipy.stats.t.ppf, 1 - .025 / 8). */
    @Test
    void intervalsThatHoldTogetherAreWider() {
        Estimate estimate = new Estimate(1.0, 0.1, 0.79548, 1.20452, 30);

        assertThat(SimultaneousInterval.of(estimate, 30, 1).high()).isCloseTo(1.20452, within(1e-5));
        assertThat(SimultaneousInterval.of(estimate, 30, 8).high()).isCloseTo(1 + 0.1 * T_OF_EIGHT, within(1e-5));
        assertThat(SimultaneousInterval.of(estimate, 30, 8).low()).isCloseTo(1 - 0.1 * T_OF_EIGHT, within(1e-5));
    }

    private static final double T_OF_EIGHT = 2.94854;

    @Test
    void whatHasNoErrorStays() {
        Estimate unknown = new Estimate(1.0, null, null, null, 1);

        assertThat(SimultaneousInterval.of(unknown, 30, 8)).isEqualTo(unknown);
    }
}
