package entente.results.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Against fronts that are known: ZDT (Zitzler, Deb and Thiele 2000) and DTLZ (Deb and others 2002). */
class NsgaSearchTest {

    /**
     * ZDT1: the front is f2 = 1 − √f1. Its hypervolume below (1.1, 1.1) is 1.21 − 1/3 = 0.8767; 100 points well spread reach
     * 0.870. The bound leaves room for points that are not quite there yet.
     */
    @Test
    void findsTheFrontOfZdt1() {
        List<double[]> front = front(problem(30, 2, NsgaSearchTest::zdt1), 100, 200, 1);

        assertThat(front).hasSizeGreaterThan(80);
        assertThat(hypervolume(front, NsgaSearchTest::zdt1)).isBetween(0.86, 1.21 - 1.0 / 3);
    }

    /** ZDT2, which is not convex: f2 = 1 − f1²; hypervolume 1.21 − 2/3 = 0.5433. */
    @Test
    void findsTheFrontOfZdt2() {
        List<double[]> front = front(problem(30, 2, NsgaSearchTest::zdt2), 100, 200, 2);

        assertThat(hypervolume(front, NsgaSearchTest::zdt2)).isBetween(0.52, 1.21 - 2.0 / 3);
    }

    /** DTLZ2 with three objectives: the front is the part of the unit sphere where all are 0 or more. */
    @Test
    void findsTheFrontOfDtlz2() {
        List<double[]> front = front(problem(12, 3, NsgaSearchTest::dtlz2), 100, 150, 3);

        double[] distances = front.stream()
                .map(NsgaSearchTest::dtlz2)
                .mapToDouble(f -> Math.sqrt(f[0] * f[0] + f[1] * f[1] + f[2] * f[2]) - 1)
                .toArray();
        assertThat(Arrays.stream(distances).average().orElseThrow()).isBetween(0.0, 0.06);
        // Spread over the whole of it: every corner of the front is near to one of its points.
        for (int o = 0; o < 3; o++) {
            int objective = o;
            assertThat(front.stream().map(NsgaSearchTest::dtlz2)).anyMatch(f -> f[objective] > 0.9);
        }
    }

    @Test
    void isTheSameForTheSameSeedAlsoBesideAnother() {
        SearchProblem problem = problem(5, 2, NsgaSearchTest::zdt1);
        List<double[]> alone = front(problem, 20, 20, 7);

        CompletableFuture<List<double[]>> beside = CompletableFuture.supplyAsync(() -> front(problem, 20, 20, 8));
        List<double[]> again = front(problem, 20, 20, 7);

        assertThat(again).usingRecursiveComparison().isEqualTo(alone);
        assertThat(beside.join()).usingRecursiveComparison().isNotEqualTo(alone);
    }

    @Test
    void beginsWithWhatIsGiven() {
        NsgaSearch search = new NsgaSearch(problem(2, 2, NsgaSearchTest::zdt1), 4, 1, List.of(new double[] {0.25, 0}));

        search.step();

        assertThat(search.front()).anySatisfy(place -> assertThat(place).containsExactly(0.25, 0));
    }

    @Test
    void needsAnEvenPopulation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NsgaSearch(problem(2, 2, NsgaSearchTest::zdt1), 5, 1, List.of()))
                .withMessageContaining("5");
    }

    private static List<double[]> front(SearchProblem problem, int population, int generations, long seed) {
        NsgaSearch search = new NsgaSearch(problem, population, seed, List.of());
        for (int g = 0; g < generations; g++) {
            search.step();
        }
        return search.front();
    }

    private static SearchProblem problem(int variables, int objectives, Function<double[], double[]> model) {
        return new SearchProblem() {
            @Override
            public int variables() {
                return variables;
            }

            @Override
            public int objectives() {
                return objectives;
            }

            @Override
            public List<double[]> evaluate(List<double[]> places) {
                return places.stream().map(model).toList();
            }
        };
    }

    /** Of two objectives, below (1.1, 1.1): the front comes in the order of the first. */
    private static double hypervolume(List<double[]> front, Function<double[], double[]> model) {
        double volume = 0;
        double height = 1.1;
        for (double[] place : front) {
            double[] f = model.apply(place);
            if (f[0] < 1.1 && f[1] < height) {
                volume += (1.1 - f[0]) * (height - f[1]);
                height = f[1];
            }
        }
        return volume;
    }

    private static double[] zdt1(double[] x) {
        double g = g(x);
        return new double[] {x[0], g * (1 - Math.sqrt(x[0] / g))};
    }

    private static double[] zdt2(double[] x) {
        double g = g(x);
        return new double[] {x[0], g * (1 - x[0] * x[0] / g / g)};
    }

    private static double g(double[] x) {
        return 1 + 9 * Arrays.stream(x).skip(1).sum() / (x.length - 1);
    }

    private static double[] dtlz2(double[] x) {
        double g = Arrays.stream(x)
                .skip(2)
                .map(value -> (value - 0.5) * (value - 0.5))
                .sum();
        double a = x[0] * Math.PI / 2;
        double b = x[1] * Math.PI / 2;
        return new double[] {
            (1 + g) * Math.cos(a) * Math.cos(b), (1 + g) * Math.cos(a) * Math.sin(b), (1 + g) * Math.sin(a)
        };
    }
}
