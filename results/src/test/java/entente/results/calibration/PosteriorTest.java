package entente.results.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.random.Keys;
import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/**
 * A model whose posterior is known: a parameter that may be anywhere in 0..1, seen with a normal error of 0.05; the posterior
 * is normal around what was seen. 4,000 draws of fixed seeds, of which 400 are kept: the standard error of a 2.5 % quantile is
 * 0.007.
 */
class PosteriorTest {

    private static final double ERROR = 0.05;

    private final double[][] draws = DrawPoints.of(4000, 2, 3);
    private final double[][] statistics = new double[draws.length][];

    PosteriorTest() {
        NormalDistribution noise = new NormalDistribution(null, 0, ERROR);
        for (int i = 0; i < draws.length; i++) {
            statistics[i] = new double[] {
                draws[i][0] + noise.inverseCumulativeProbability(Keys.uniform(Keys.of(91, i))),
                draws[i][1] + noise.inverseCumulativeProbability(Keys.uniform(Keys.of(92, i)))
            };
        }
    }

    @Test
    void findsTheKnownPosterior() {
        Posterior posterior = Posterior.of(draws, statistics, new double[] {0.5, 0.3}, 400, -1);

        assertThat(posterior.kept()).hasSize(400).doesNotHaveDuplicates();
        assertThat(posterior.quantile(0, 0.5)).isCloseTo(0.5, within(0.012));
        assertThat(posterior.quantile(0, 0.975)).isCloseTo(0.5 + 1.96 * ERROR, within(0.025));
        assertThat(posterior.quantile(0, 0.025)).isCloseTo(0.5 - 1.96 * ERROR, within(0.025));
        assertThat(posterior.quantile(1, 0.5)).isCloseTo(0.3, within(0.012));
    }

    @Test
    void neverLeavesTheRange() {
        Posterior posterior = Posterior.of(draws, statistics, new double[] {0.01, 0.99}, 400, -1);

        for (int i = 0; i < 400; i++) {
            assertThat(Arrays.stream(posterior.point(i)).boxed()).allMatch(x -> x > 0 && x < 1);
        }
        assertThat(posterior.quantile(0, 0.5)).isLessThan(0.06);
        assertThat(posterior.quantile(1, 0.5)).isGreaterThan(0.94);
    }

    @Test
    void leavesOneOutIfAsked() {
        int nearest = Posterior.of(draws, statistics, statistics[17], 400, -1).kept()[0];
        int[] others = Posterior.of(draws, statistics, statistics[17], 400, 17).kept();

        assertThat(nearest).isEqualTo(17);
        assertThat(others).doesNotContain(17);
    }

    @Test
    void aStatisticThatNeverVariesDoesNoHarm() {
        double[][] flat = new double[draws.length][];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = new double[] {statistics[i][0], 1};
        }

        Posterior posterior = Posterior.of(draws, flat, new double[] {0.5, 1}, 400, -1);

        assertThat(posterior.quantile(0, 0.5)).isCloseTo(0.5, within(0.012));
    }
}
