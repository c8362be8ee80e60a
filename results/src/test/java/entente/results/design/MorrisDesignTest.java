package entente.results.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MorrisDesignTest {

    private final MorrisDesign design = MorrisDesign.of(7, 40, 5);

    @Test
    void everyTrajectoryChangesEveryFactorOnceByTwoThirds() {
        assertThat(design.size()).isEqualTo(40 * 8);
        for (int t = 0; t < 40; t++) {
            Set<Integer> changed = new HashSet<>();
            for (int i = 1; i <= 7; i++) {
                int point = 8 * t + i;
                double[] before = design.point(point - 1);
                double[] after = design.point(point);
                for (int f = 0; f < 7; f++) {
                    boolean moves = f == design.changed(point);
                    assertThat(Math.abs(after[f] - before[f])).isCloseTo(moves ? 2.0 / 3 : 0, within(1e-12));
                }
                changed.add(design.changed(point));
            }
            assertThat(changed).hasSize(7);
            assertThat(design.changed(8 * t)).isEqualTo(-1);
        }
    }

    /** 40 trajectories: each level of each factor comes 10 times at the start on average; 1 to 22 but for 1 in 10,000. */
    @Test
    void staysOnFourLevelsAndStartsAnywhere() {
        int[][] starts = new int[7][4];
        for (int point = 0; point < design.size(); point++) {
            for (int f = 0; f < 7; f++) {
                double level = design.point(point)[f] * 3;
                assertThat(level).isCloseTo(Math.rint(level), within(1e-9)).isBetween(-1e-9, 3 + 1e-9);
                if (design.changed(point) < 0) {
                    starts[f][(int) Math.rint(level)]++;
                }
            }
        }
        for (int[] levels : starts) {
            for (int count : levels) {
                assertThat(count).isBetween(1, 22);
            }
        }
    }

    @Test
    void needsFactorsAndTrajectories() {
        assertThatIllegalArgumentException().isThrownBy(() -> MorrisDesign.of(0, 4, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> MorrisDesign.of(3, 1, 1));
    }
}
