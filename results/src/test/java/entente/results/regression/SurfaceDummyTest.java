package entente.results.regression;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.design.LatinHypercube;
import entente.results.statistics.Holm;
import entente.results.statistics.Range;
import entente.results.statistics.ResponseTable;
import entente.results.statistics.TestedEstimate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often a factor that does nothing is told apart where a share saturates: Latin hypercubes of 60 points, two or three factors
 * that work together through a logistic curve, dummies beside them. All points have the same seeds, and a dummy changes no run, so
 * that whatever it is told to do comes from where the points lie.
 */
class SurfaceDummyTest {

    private static final int POINTS = 60;

    private static final int REPLICATIONS = 10;

    /** In how many designs any dummy is told apart, after correction for all factors. */
    private static int falselyTold(int designs, int reals, int dummies, double steepness, int plots) {
        int told = 0;
        for (int design = 0; design < designs; design++) {
            double[][] places = LatinHypercube.of(reals + dummies, POINTS, 50_000L + design);
            Surface surface = Surface.fit(
                    IntStream.range(0, reals + dummies)
                            .mapToObj(f -> Predictor.number(
                                    Arrays.stream(places).mapToDouble(x -> x[f]).toArray()))
                            .toList(),
                    shares(places, reals, steepness, plots, design));
            List<TestedEstimate> changes = Holm.correct(IntStream.range(0, reals + dummies)
                    .mapToObj(surface::change)
                    .toList());
            told += changes.stream().skip(reals).anyMatch(TestedEstimate::isApart) ? 1 : 0;
        }
        return told;
    }

    /** Each plot has a difficulty of its own, the same at all points; it is foiled where that is less than the chance is. */
    private static ResponseTable shares(double[][] places, int reals, double steepness, int plots, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] weights = new double[reals];
        for (int f = 0; f < reals; f++) {
            weights[f] = (f % 2 == 0 ? 1 : -1) * (0.7 + 0.6 * random.nextDouble()) / (f + 1 > 2 ? 5 : 1);
        }
        double middle = random.nextDouble() - 0.5;
        ToDoubleFunction<double[]> chance = x -> {
            double sum = middle;
            for (int f = 0; f < reals; f++) {
                sum += weights[f] * (x[f] - 0.5);
            }
            return 1 / (1 + Math.exp(-steepness * sum));
        };
        double[][] numerators = new double[POINTS][REPLICATIONS];
        double[][] denominators = new double[POINTS][REPLICATIONS];
        for (int k = 0; k < REPLICATIONS; k++) {
            for (int plot = 0; plot < plots; plot++) {
                double difficulty = random.nextDouble();
                for (int p = 0; p < POINTS; p++) {
                    numerators[p][k] += difficulty < chance.applyAsDouble(places[p]) ? 1 : 0;
                    denominators[p][k]++;
                }
            }
        }
        return new ResponseTable(numerators, denominators, Range.SHARE);
    }

    /** 60 designs: at 5 %, 9 or more have a probability of 0.003. */
    @Test
    void nothingIsToldOfDummiesBesideASaturatingShare() {
        assertThat(falselyTold(60, 2, 3, 8, 5)).isLessThan(9);
    }

    /** 600 designs of each kind: at 5 %, more than 44 have a probability of 0.003. */
    @Tag("long")
    @ParameterizedTest
    @CsvSource({"2, 3, 4", "2, 3, 16", "2, 1, 8", "2, 1, 16", "3, 3, 8", "3, 3, 16", "2, 5, 8", "2, 5, 16"})
    void atMostFivePercentOfDesignsTellOfAnyDummy(int reals, int dummies, double steepness) {
        int told = falselyTold(600, reals, dummies, steepness, 30);

        assertThat(told).as("of 600").isLessThanOrEqualTo(44);
    }
}
