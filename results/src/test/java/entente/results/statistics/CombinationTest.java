package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CombinationTest {

    /** Two of three plots and five of seven: the ratios cannot be held exactly. */
    private static final RatioOfTotals SHARE = new RatioOfTotals(new double[] {2, 5}, new double[] {3, 7});

    private static final RatioOfTotals OTHER = new RatioOfTotals(new double[] {1, 5}, new double[] {3, 7});

    @Test
    void weighsAndAdds() {
        Combination difference = new Combination(List.of(SHARE, OTHER), new double[] {1, -1});

        assertThat(difference.ofAll()).isCloseTo(0.1, within(1e-12));
        assertThat(difference.without(0)).isEqualTo(0);
        assertThat(difference.without(1)).isCloseTo(1.0 / 3, within(1e-12));
    }

    /** Weights of hundredths that sum to 0, in an order in which a plain sum leaves a rest. */
    @Test
    void isExactlyNoughtWherePartsCancel() {
        double[] weights = new double[300];
        Arrays.fill(weights, 0, 200, 0.01);
        Arrays.fill(weights, 200, 300, -0.02);
        Combination combination = new Combination(Collections.nCopies(300, SHARE), weights);

        assertThat(plainSum(weights)).isNotZero();
        assertThat(combination.ofAll()).isZero();
        assertThat(combination.without(0)).isZero();
    }

    @Test
    void keepsWhatIsSmallButReal() {
        RatioOfTotals tiny = new RatioOfTotals(new double[] {1}, new double[] {1e12});

        assertThat(new Combination(List.of(SHARE, SHARE, tiny), new double[] {1, -1, 1}).ofAll())
                .isCloseTo(1e-12, within(2e-16));
    }

    @Test
    void refusesSumsOfNothing() {
        assertThatThrownBy(() -> new Combination(List.of(SHARE), new double[] {0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no statistic has a weight");
        assertThatThrownBy(() -> new Combination(List.of(SHARE), new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 statistics and 2 weights");
    }

    private static double plainSum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight * SHARE.ofAll();
        }
        return sum;
    }
}
