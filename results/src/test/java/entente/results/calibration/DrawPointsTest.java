package entente.results.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DrawPointsTest {

    /** Of a Sobol sequence, shifted on a ring, 256 points leave no sixteenth of any coordinate with other than 15 to 17. */
    @Test
    void fillsTheCubeEvenly() {
        double[][] points = DrawPoints.of(256, 3, 5);

        for (int d = 0; d < 3; d++) {
            int[] sixteenths = new int[16];
            for (double[] point : points) {
                assertThat(point[d]).isBetween(0.0, 1.0);
                sixteenths[(int) (point[d] * 16)]++;
            }
            assertThat(Arrays.stream(sixteenths).boxed()).allMatch(count -> count >= 15 && count <= 17);
        }
    }

    @Test
    void otherSeedsGiveOtherPoints() {
        assertThat(DrawPoints.of(4, 3, 5)).isDeepEqualTo(DrawPoints.of(4, 3, 5));
        assertThat(DrawPoints.of(4, 3, 5)[1]).isNotEqualTo(DrawPoints.of(4, 3, 6)[1]);
    }
}
