package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    /** The bootstrap error of a mean is the standard deviation (over n) by √n, known exactly; 1000 resamples tell it to 2.2 %. */
    @Test
    void theErrorOfAMeanIsWhatTheFormulaSays() {
        double[] values = new Random(1).doubles(40).toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        double exact = Math.sqrt(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum())
                / 40;
        Bootstrap bootstrap = new Bootstrap("test");

        Estimate estimate = Bootstrap.estimate(mean, 40, resample -> {
            int[] counts = bootstrap.counts(resample, 40);
            double sum = 0;
            for (int i = 0; i < 40; i++) {
                sum += counts[i] * values[i];
            }
            return sum / 40;
        });

        assertThat(estimate.standardError()).isCloseTo(exact, within(0.1 * exact));
        assertThat(estimate.high() - estimate.mean()).isCloseTo(1.959964 * estimate.standardError(), within(1e-6));
    }

    @Test
    void drawsAreTheSameEveryTimeAndDifferByPurpose() {
        assertThat(new Bootstrap("one").counts(3, 10)).isEqualTo(new Bootstrap("one").counts(3, 10));
        assertThat(new Bootstrap("one").counts(3, 10)).isNotEqualTo(new Bootstrap("other").counts(3, 10));
        assertThat(Arrays.stream(new Bootstrap("one").counts(3, 10)).sum()).isEqualTo(10);
    }

    @Test
    void whatMostResamplesLeaveUndefinedHasNoInterval() {
        double[] resampled = {1, Double.NaN, Double.NaN};

        assertThat(Bootstrap.estimate(1, 5, resampled)).isEqualTo(new Estimate(1.0, null, null, null, 5));
        assertThat(Bootstrap.estimate(Double.NaN, 5, resampled).mean()).isNull();
        assertThat(Bootstrap.estimate(1, 1, new double[] {1, 2, 3}).low()).isNull();
    }
}
