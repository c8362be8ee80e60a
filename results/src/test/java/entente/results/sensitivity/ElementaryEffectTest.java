package entente.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import entente.results.design.MorrisDesign;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ElementaryEffectTest {

    /** y = 2 a − b + 3 a c: the effect of a is 2 + 3 c where c stands; of b always −1; of c 3 a. */
    @Test
    void areWhatCalculusSays() {
        MorrisDesign design = MorrisDesign.of(3, 400, 11);

        List<ElementaryEffect> effects =
                ElementaryEffect.of(design, outputs(design, x -> 2 * x[0] - x[1] + 3 * x[0] * x[2]), f -> false);

        // c is uniform on 0, 1/3, 2/3, 1: mean 1/2, variance 5/36. Standard error of a mean of 400: 0.056.
        assertThat(effects.get(0).mean().mean()).isCloseTo(3.5, within(0.2));
        assertThat(effects.get(0).deviation()).isCloseTo(3 * Math.sqrt(5.0 / 36), within(0.1));
        assertThat(effects.get(1).mean().mean()).isCloseTo(-1, within(1e-9));
        assertThat(effects.get(1).absolute().mean()).isCloseTo(1, within(1e-9));
        assertThat(effects.get(1).deviation()).isCloseTo(0, within(1e-9));
        assertThat(effects.get(2).mean().mean()).isCloseTo(1.5, within(0.2));
        assertThat(effects.get(2).absolute().low()).isGreaterThan(1.3).isLessThan(1.5);
    }

    /**
     * The example of Morris (1991), with the coefficients that he drew at random replaced by signs (A. Saltelli et al., Global
     * Sensitivity Analysis, 2008): factors 1 to 10 matter, of these 8 to 10 by themselves alone and each by 40, 1 to 7 with
     * others or not in proportion; 11 to 20 hardly matter.
     */
    @Test
    void tellsThePublishedExampleApart() {
        MorrisDesign design = MorrisDesign.of(20, 30, 3);

        List<ElementaryEffect> effects =
                ElementaryEffect.of(design, outputs(design, ElementaryEffectTest::morris), f -> false);

        for (int f = 0; f < 20; f++) {
            double absolute = effects.get(f).absolute().mean();
            if (f < 7) {
                assertThat(absolute).as("factor %d", f + 1).isGreaterThan(20);
                assertThat(effects.get(f).deviation()).as("factor %d", f + 1).isGreaterThan(15);
            } else if (f < 10) {
                assertThat(absolute).as("factor %d", f + 1).isCloseTo(40, within(8.0));
                assertThat(effects.get(f).deviation()).as("factor %d", f + 1).isLessThan(15);
            } else {
                assertThat(absolute).as("factor %d", f + 1).isLessThan(15);
            }
        }
    }

    @Test
    void needOneOutputForEachPoint() {
        MorrisDesign design = MorrisDesign.of(3, 4, 11);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementaryEffect.of(design, new double[5], f -> false))
                .withMessageContaining("5 outputs of 16 points");
    }

    private static double[] outputs(MorrisDesign design, ToDoubleFunction<double[]> model) {
        return IntStream.range(0, design.size())
                .mapToDouble(point -> model.applyAsDouble(design.point(point)))
                .toArray();
    }

    private static double morris(double[] x) {
        double[] w = new double[20];
        for (int i = 0; i < 20; i++) {
            boolean bent = i == 2 || i == 4 || i == 6;
            w[i] = 2 * ((bent ? 1.1 * x[i] / (x[i] + 0.1) : x[i]) - 0.5);
        }
        double y = 0;
        for (int i = 0; i < 20; i++) {
            y += (i < 10 ? 20 : sign(i + 1)) * w[i];
            for (int j = i + 1; j < 20; j++) {
                y += (j < 6 ? -15 : sign(i + j + 2)) * w[i] * w[j];
                for (int k = j + 1; k < 5; k++) {
                    y -= 10 * w[i] * w[j] * w[k];
                    for (int l = k + 1; l < 4; l++) {
                        y += 5 * w[i] * w[j] * w[k] * w[l];
                    }
                }
            }
        }
        return y;
    }

    private static int sign(int power) {
        return power % 2 == 0 ? 1 : -1;
    }

    /** Of a switch, the whole difference is the effect, not what it would be over a longer way. */
    @Test
    void aChoiceCountsFromOneValueToAnother() {
        MorrisDesign design = MorrisDesign.of(2, 4, 7);

        List<ElementaryEffect> effects =
                ElementaryEffect.of(design, outputs(design, x -> 6 * x[0] + (x[1] < 0.5 ? 0 : 1)), f -> f == 1);

        assertThat(effects.get(0).mean().mean()).isCloseTo(6, within(1e-9));
        assertThat(effects.get(1).mean().mean()).isCloseTo(1, within(1e-9));
        assertThat(effects.get(1).absolute().low()).isNotNegative();
    }

    /** Of three factors two weigh 3 and the third 1, each more or less by where a fourth one stands. */
    @Test
    void leadTogetherWhereTheyCannotBeToldApart() {
        MorrisDesign design = MorrisDesign.of(4, 20, 5);

        List<ElementaryEffect> effects = ElementaryEffect.of(
                design,
                outputs(design, x -> (3 * x[0] + 3 * x[1] + x[2]) * (0.8 + 0.4 * x[3]) + 0.5 * x[0] * x[1]),
                f -> false);

        assertThat(effects).extracting(ElementaryEffect::leads).containsExactly(true, true, false, false);
    }

    @Test
    void theOneThatExceedsAllOthersLeadsAlone() {
        MorrisDesign design = MorrisDesign.of(2, 8, 5);

        List<ElementaryEffect> effects =
                ElementaryEffect.of(design, outputs(design, x -> 3 * x[0] + x[1] + 0.1 * x[0] * x[1]), f -> false);

        assertThat(effects).extracting(ElementaryEffect::leads).containsExactly(true, false);
    }
}
