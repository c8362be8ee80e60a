package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResponseTableTest {

    private final ResponseTable table =
            new ResponseTable(new double[][] {{1, 3}, {2, 0}}, new double[][] {{2, 4}, {0, 0}});

    @Test
    void valuesAreRatiosOfTotals() {
        assertThat(table.values()).containsExactly(4.0 / 6, Double.NaN);
        assertThat(table.values(new int[] {2, 0})).containsExactly(0.5, Double.NaN);
        assertThat(table.at(0).ofAll()).isEqualTo(4.0 / 6);
        assertThat(table.rows(0).points()).isEqualTo(1);
    }

    /** Variance 9 of its own in each of 20 replications beside points 1 apart: 0.45 of 8.25 + 0.45. */
    @Test
    void noiseIsToldFromWhatDiffersBetweenPoints() {
        Random random = new Random(2);
        double[][] runs = new double[1000][20];
        for (int p = 0; p < runs.length; p++) {
            for (int k = 0; k < 20; k++) {
                runs[p][k] = p % 10 + 50 * Math.sin(k) + 3 * random.nextGaussian();
            }
        }

        assertThat(ResponseTable.of(runs).noiseShare()).isCloseTo(0.45 / 8.7, within(0.006));
        assertThat(ResponseTable.of(new double[] {1, 2}).noiseShare()).isNaN();
        assertThat(table.noiseShare()).isNaN();
    }

    /** Ten times 0.1 is not 1 in binary: sums of the same numbers in another order do not vary. */
    @Test
    void roundingIsNoVariation() {
        double[] tenths = new double[10];
        Arrays.fill(tenths, 0.1);
        double[] one = new double[10];
        one[0] = 1;

        assertThat(ResponseTable.of(new double[][] {tenths, one}).varies()).isFalse();
        assertThat(ResponseTable.of(new double[] {0, 0, 0}).varies()).isFalse();
        assertThat(ResponseTable.of(new double[] {0, 0, 1e-9}).varies()).isTrue();
        assertThat(table.varies()).isFalse();
    }

    @Test
    void allPointsNeedAsManyReplications() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseTable.of(new double[][] {{1, 2}, {1}}))
                .withMessageContaining("unequal");
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseTable.of(new double[0][]));
    }
}
