package entente.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import entente.results.statistics.Estimate;
import entente.results.statistics.ResponseTable;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;

/** Indices of functions whose indices are known, on quasi-random and on random points. */
class SobolIndicesTest {

    private static final double PI = Math.PI;

    /** The part of Ishigami's variance that each term has, a = 7 and b = 0.1 (Saltelli et al., 2008, chapter 4). */
    private static final double WHOLE = 49.0 / 8 + 0.1 * Math.pow(PI, 4) / 5 + 0.01 * Math.pow(PI, 8) / 18 + 0.5;

    private static final double FIRST_1 = 0.5 * Math.pow(1 + 0.1 * Math.pow(PI, 4) / 5, 2) / WHOLE;
    private static final double FIRST_2 = 49.0 / 8 / WHOLE;
    private static final double PAIR_13 = 0.01 * Math.pow(PI, 8) * (1.0 / 18 - 1.0 / 50) / WHOLE;

    /** A part larger than its whole is one with it; where the whole is larger, both stand. */
    @Test
    void aTotalBelowItsPartIsOneWithIt() {
        Estimate first = new Estimate(0.834, 0.1, 0.6, 1.0, 64);
        Estimate total = new Estimate(0.773, 0.05, 0.5, 0.9, 64);

        Estimate one = SobolIndices.asOne(first, total);

        assertThat(one.mean()).isCloseTo(0.8035, within(1e-12));
        assertThat(one.low()).isEqualTo(0.5);
        assertThat(one.high()).isEqualTo(1.0);
        assertThat(SobolIndices.asOne(total, first)).isNull();
    }

    @Test
    void theFormulaeGiveThePublishedFigures() {
        assertThat(FIRST_1).isCloseTo(0.3139, within(5e-5));
        assertThat(FIRST_2).isCloseTo(0.4424, within(5e-5));
        assertThat(PAIR_13).isCloseTo(0.2437, within(5e-5));
    }

    /** Quasi-random points, 4096 of each sample: errors of all indices stay within 0.01. */
    @Test
    void ofIshigamisFunctionAreWhatIsPublished() {
        SaltelliLayout layout = new SaltelliLayout(3, 4096, true);

        SobolIndices indices = SobolIndices.of(layout, outputs(layout, quasiRandom(6), SobolIndicesTest::ishigami));

        assertThat(means(indices.first())).containsExactly(new double[] {FIRST_1, FIRST_2, 0}, within(0.01));
        assertThat(means(indices.total()))
                .containsExactly(new double[] {FIRST_1 + PAIR_13, FIRST_2, PAIR_13}, within(0.01));
        assertThat(indices.second()).extracting(SobolIndices.Pair::one).containsExactly(0, 0, 1);
        assertThat(indices.second()).extracting(SobolIndices.Pair::other).containsExactly(1, 2, 2);
        assertThat(indices.second().get(0).index().mean()).isCloseTo(0, within(0.01));
        assertThat(indices.second().get(1).index().mean()).isCloseTo(PAIR_13, within(0.01));
        assertThat(indices.second().get(2).index().mean()).isCloseTo(0, within(0.01));
    }

    /** Sobol's g-function: the product of (|4x − 2| + a) / (1 + a), with partial variances 1/3 / (1 + a)². */
    @Test
    void ofSobolsFunctionAreWhatIsPublished() {
        double[] a = {0, 1, 4.5, 9, 99, 99};
        double[] parts = new double[a.length];
        double whole = 1;
        for (int i = 0; i < a.length; i++) {
            parts[i] = 1 / (3 * (1 + a[i]) * (1 + a[i]));
            whole *= 1 + parts[i];
        }
        double variance = whole - 1;
        SaltelliLayout layout = new SaltelliLayout(6, 4096, false);

        SobolIndices indices = SobolIndices.of(layout, outputs(layout, quasiRandom(12), x -> {
            double product = 1;
            for (int i = 0; i < a.length; i++) {
                product *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
            }
            return product;
        }));

        for (int i = 0; i < a.length; i++) {
            assertThat(indices.first().get(i).mean()).isCloseTo(parts[i] / variance, within(0.015));
            assertThat(indices.total().get(i).mean())
                    .isCloseTo(parts[i] * whole / (1 + parts[i]) / variance, within(0.015));
        }
        assertThat(indices.second()).isEmpty();
    }

    /** 100 designs of 300 random points: an interval of 95 % misses in 5 ± 2.2; more than 14 but for 1 in 5,000. */
    @Test
    void intervalsCoverTheTruthOnRandomPoints() {
        SaltelliLayout layout = new SaltelliLayout(3, 300, true);
        int[] missed = new int[3];
        for (int trial = 0; trial < 100; trial++) {
            SplittableRandom random = new SplittableRandom(trial);
            SobolIndices indices = SobolIndices.of(
                    layout, outputs(layout, () -> random.doubles(6).toArray(), SobolIndicesTest::ishigami));
            missed[0] += misses(indices.first().get(0), FIRST_1);
            missed[1] += misses(indices.total().get(0), FIRST_1 + PAIR_13);
            missed[2] += misses(indices.second().get(1).index(), PAIR_13);
        }
        for (int count : missed) {
            assertThat(count).isLessThanOrEqualTo(14);
        }
    }

    /** Noise of its own at every point, variance 4 in each of 16 replications: a quarter beside Ishigami's 13.8. */
    @Test
    void noiseBetweenPointsIsToldAndNoiseThatAllShareIsNot() {
        SaltelliLayout layout = new SaltelliLayout(3, 512, false);
        double[] outputs =
                outputs(layout, quasiRandom(6), SobolIndicesTest::ishigami).values();
        Random random = new Random(5);
        double[] shared = random.doubles(16).map(x -> 100 * x).toArray();
        double[][] runs = new double[outputs.length][16];
        for (int p = 0; p < runs.length; p++) {
            for (int k = 0; k < 16; k++) {
                runs[p][k] = outputs[p] + shared[k] + 2 * random.nextGaussian();
            }
        }

        SobolIndices indices = SobolIndices.of(layout, ResponseTable.of(runs));

        assertThat(indices.noiseShare()).isCloseTo(0.25 / (WHOLE + 0.25), within(0.002));
        assertThat(indices.first().get(1).mean()).isCloseTo(FIRST_2, within(0.06));
    }

    @Test
    void needOneOutputForEachPointAndEveryOneDefined() {
        SaltelliLayout layout = new SaltelliLayout(2, 4, false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SobolIndices.of(layout, ResponseTable.of(new double[5])))
                .withMessageContaining("5 outputs of 16 points");
        double[] undefined = new double[16];
        undefined[3] = Double.NaN;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SobolIndices.of(layout, ResponseTable.of(undefined)))
                .withMessageContaining("undefined");
    }

    @Test
    void thereAreNoneWhereNothingVaries() {
        SaltelliLayout layout = new SaltelliLayout(2, 4, false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SobolIndices.of(layout, ResponseTable.of(new double[16])))
                .withMessageContaining("all outputs are alike");
    }

    /** Eight base points leave many indices outside 0 to 1, or with intervals that reach beyond: none of them is given. */
    @Test
    void arePartsOfAWholeOrNothing() {
        SaltelliLayout layout = new SaltelliLayout(3, 8, true);
        int undefined = 0;
        for (int trial = 0; trial < 50; trial++) {
            SplittableRandom random = new SplittableRandom(trial);
            SobolIndices indices = SobolIndices.of(
                    layout, outputs(layout, () -> random.doubles(6).toArray(), SobolIndicesTest::ishigami));
            for (Estimate index : Stream.concat(indices.first().stream(), indices.total().stream())
                    .toList()) {
                if (index.mean() == null) {
                    undefined++;
                } else {
                    assertThat(index.low()).isBetween(0.0, index.mean());
                    assertThat(index.high()).isBetween(index.mean(), 1.0);
                }
            }
        }
        assertThat(undefined).isPositive();
    }

    /**
     * Two of four factors weigh the same and the third half as much: the leading ones are those two in 95 % of designs or more,
     * and never the third or fourth alone. 60 designs of 256 base points; one of the two is missing in 3 ± 1.7 of them at most, in
     * more than 8 but for 1 in 100.
     */
    @Test
    void leadTogetherWhereTheyWeighTheSame() {
        SaltelliLayout layout = new SaltelliLayout(4, 256, false);
        int wrong = 0;
        int apart = 0;
        for (int trial = 0; trial < 60; trial++) {
            SplittableRandom random = new SplittableRandom(1000 + trial);
            SobolIndices indices = SobolIndices.of(
                    layout,
                    outputs(layout, () -> random.doubles(8).toArray(), x -> 2 * x[0] + 2 * x[1] + x[2] + 0.01 * x[3]));
            wrong += indices.leading().containsAll(List.of(0, 1)) ? 0 : 1;
            apart += indices.leading().contains(2) ? 0 : 1;
        }
        assertThat(wrong).isLessThanOrEqualTo(8);
        assertThat(apart).isGreaterThanOrEqualTo(48);
    }

    private static double ishigami(double[] x) {
        double[] z = {(2 * x[0] - 1) * PI, (2 * x[1] - 1) * PI, (2 * x[2] - 1) * PI};
        return Math.sin(z[0]) + 7 * Math.pow(Math.sin(z[1]), 2) + 0.1 * Math.pow(z[2], 4) * Math.sin(z[0]);
    }

    /** A Sobol sequence without its first point, which lies in a corner. */
    private static Supplier<double[]> quasiRandom(int dimensions) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        sequence.nextVector();
        return sequence::nextVector;
    }

    private static ResponseTable outputs(
            SaltelliLayout layout, Supplier<double[]> points, ToDoubleFunction<double[]> model) {
        double[] outputs = new double[layout.size()];
        int k = layout.factors();
        for (int j = 0; j < layout.base(); j++) {
            double[] both = points.get();
            double[] a = Arrays.copyOfRange(both, 0, k);
            double[] b = Arrays.copyOfRange(both, k, 2 * k);
            outputs[layout.a(j)] = model.applyAsDouble(a);
            outputs[layout.b(j)] = model.applyAsDouble(b);
            for (int i = 0; i < k; i++) {
                double[] mixed = a.clone();
                mixed[i] = b[i];
                outputs[layout.ab(i, j)] = model.applyAsDouble(mixed);
                if (layout.secondOrder()) {
                    mixed = b.clone();
                    mixed[i] = a[i];
                    outputs[layout.ba(i, j)] = model.applyAsDouble(mixed);
                }
            }
        }
        return ResponseTable.of(outputs);
    }

    private static double[] means(List<Estimate> estimates) {
        return estimates.stream().mapToDouble(Estimate::mean).toArray();
    }

    private static int misses(Estimate estimate, double truth) {
        return estimate.low() > truth || estimate.high() < truth ? 1 : 0;
    }
}
