package entente.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import entente.results.statistics.ResponseTable;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactorEffectsTest {

    /** The pilot plant of Box, Hunter and Hunter (2005), table 5.1: temperature, concentration, catalyst; yield in grams. */
    @Test
    void areThoseOfThePublishedPilotPlant() {
        FactorEffects effects =
                FactorEffects.of(two(3), ResponseTable.of(new double[] {60, 72, 54, 68, 52, 83, 45, 80}));

        assertThat(effects.main())
                .extracting(main -> main.change().estimate().mean())
                .containsExactly(23.0, -5.0, 1.5);
        assertThat(effects.interactions())
                .extracting(pair -> pair.change().estimate().mean())
                .containsExactly(1.5, 10.0, 0.0);
        assertThat(effects.aliases()).isEmpty();
        assertThat(effects.main()).extracting(FactorEffects.Effect::strata).containsOnly(4);
    }

    /** A half fraction of four factors, D = ABC: main effects are clear, interactions are mixed in pairs. */
    @Test
    void ofAFractionNameWhatTheyAreMixedWith() {
        int[][] levels = new int[8][];
        for (int p = 0; p < 8; p++) {
            int[] abc = two(3)[p];
            levels[p] = new int[] {abc[0], abc[1], abc[2], (abc[0] + abc[1] + abc[2]) % 2};
        }

        FactorEffects effects =
                FactorEffects.ofFraction(levels, ResponseTable.of(new double[] {1, 2, 3, 4, 5, 6, 7, 9}));

        assertThat(effects.main()).allMatch(main -> main.aliases().isEmpty());
        assertThat(effects.interactions())
                .extracting(FactorEffects.Effect::aliases)
                .containsExactly(List.of(List.of(2, 3)), List.of(List.of(1, 3)), List.of(List.of(1, 2)));
        assertThat(effects.aliases())
                .containsExactly(
                        new FactorEffects.Alias(List.of(0, 1), List.of(2, 3), 1),
                        new FactorEffects.Alias(List.of(0, 2), List.of(1, 3), 1),
                        new FactorEffects.Alias(List.of(0, 3), List.of(1, 2), 1));
    }

    /** Three levels: the change is from the first to the last. */
    @Test
    void ofThreeLevelsGoFromTheFirstToTheLast() {
        int[][] levels = {{0, 0}, {1, 0}, {2, 0}, {0, 1}, {1, 1}, {2, 1}};

        FactorEffects effects = FactorEffects.of(levels, ResponseTable.of(new double[] {1, 5, 2, 2, 6, 5}));

        assertThat(effects.main().get(0).change().estimate().mean()).isEqualTo(2.0);
        assertThat(effects.interactions().get(0).change().estimate().mean()).isCloseTo(1, within(1e-12));
        assertThat(effects.aliases()).isEmpty();
    }

    /**
     * The case that was told wrongly: a constraint keeps the dummy at its last level where the first factor is high, so that plain
     * means differ by 4 although no pair of points that differ in the dummy alone does.
     */
    @Test
    void ofADummyBehindAConstraintAreNothing() {
        int[][] levels = {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {2, 1}};

        FactorEffects effects =
                FactorEffects.of(levels, ResponseTable.of(new double[][] {{1, 2}, {1, 2}, {3, 5}, {3, 5}, {9, 11}}));

        assertThat(effects.main().get(1).change().estimate().mean()).isZero();
        assertThat(effects.main().get(1).change().isApart()).isFalse();
        assertThat(effects.main().get(0).change().estimate().mean()).isEqualTo(8.5);
        assertThat(effects.main().get(0).strata()).isEqualTo(1);
        assertThat(effects.interactions()).isEmpty();
        assertThat(effects.together()).isNull();
    }

    /** Without a pair of points that differ in a factor alone, nothing is told of it. */
    @Test
    void areNotToldWhereNoPointsTellThem() {
        FactorEffects effects =
                FactorEffects.of(new int[][] {{0, 0}, {1, 1}}, ResponseTable.of(new double[][] {{1, 2, 1}, {5, 6, 5}}));

        assertThat(effects.main())
                .allMatch(main -> main.change().estimate().mean() == null)
                .noneMatch(FactorEffects.Effect::isClear);
    }

    /** Three factors in four runs, c = ab: every main effect is mixed with the interaction of the others, and none is clear. */
    @Test
    void atResolutionThreeAreNeverClear() {
        int[][] levels = {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}, {1, 1, 1}};
        double[][] runs = {{0, 0.1, 0.2}, {10, 10.2, 10.1}, {0.2, 0, 0.1}, {10.1, 10, 10.3}};

        FactorEffects effects = FactorEffects.ofFraction(levels, ResponseTable.of(runs));

        assertThat(effects.interactions()).isEmpty();
        assertThat(effects.main().get(0).change().isApart()).isTrue();
        assertThat(effects.main().get(0).isClear()).isFalse();
        assertThat(effects.main().get(0).aliases()).containsExactly(List.of(1, 2));
    }

    /**
     * Noise that all points share falls out of the differences: what is left has variance 1 beside 25. 400 trials of 12
     * replications: an interval of 95 % misses in 20 ± 4.4; outside 4 to 37 but for 1 in 5,000.
     */
    @Test
    void pairedIntervalsCoverTheTruthAndAreNarrow() {
        Random random = new Random(3);
        int missed = 0;
        double ratios = 0;
        for (int trial = 0; trial < 400; trial++) {
            double[][] runs = new double[4][12];
            for (int k = 0; k < 12; k++) {
                double shared = 5 * random.nextGaussian();
                for (int p = 0; p < 4; p++) {
                    runs[p][k] = 2 * (p % 2) + shared + random.nextGaussian();
                }
            }
            FactorEffects.Effect main =
                    FactorEffects.of(two(2), ResponseTable.of(runs)).main().get(0);
            missed += main.change().estimate().low() > 2
                            || main.change().estimate().high() < 2
                    ? 1
                    : 0;
            ratios += main.varianceRatio() / 400;
        }
        assertThat(missed).isBetween(4, 37);
        assertThat(ratios).isCloseTo(1.0 / 26, within(0.01));
    }

    @Test
    void needTwoLevelsOfEveryFactor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactorEffects.of(new int[][] {{0}, {0}}, ResponseTable.of(new double[2])))
                .withMessageContaining("factor 0 has one level");
    }

    /** All combinations of two levels, the first factor changing fastest. */
    private static int[][] two(int factors) {
        int[][] levels = new int[1 << factors][factors];
        for (int p = 0; p < levels.length; p++) {
            for (int f = 0; f < factors; f++) {
                levels[p][f] = p >> f & 1;
            }
        }
        return levels;
    }
}
