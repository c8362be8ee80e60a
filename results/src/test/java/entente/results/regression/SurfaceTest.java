package entente.results.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.results.design.LatinHypercube;
import entente.results.statistics.ResponseTable;
import entente.results.statistics.TestedEstimate;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against {@code reference.py} in the test resources, and against functions of which everything is known. */
class SurfaceTest {

    private static JsonNode reference() throws IOException {
        try (InputStream in = SurfaceTest.class.getResourceAsStream("reference.json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static double[] numbers(JsonNode list) {
        return IntStream.range(0, list.size())
                .mapToDouble(i -> list.get(i).asDouble())
                .toArray();
    }

    @Test
    void isThatOfTheIndependentScript() throws IOException {
        JsonNode given = reference();
        double[][] runs = IntStream.range(0, given.get("runs").size())
                .mapToObj(p -> numbers(given.get("runs").get(p)))
                .toArray(double[][]::new);
        List<Predictor> factors =
                List.of(Predictor.number(numbers(given.get("a"))), Predictor.number(numbers(given.get("b"))));

        Surface surface = Surface.of(factors, ResponseTable.of(runs), 3, false);

        assertThat(surface.fit().predicted()).isCloseTo(given.get("predicted").asDouble(), within(1e-9));
        assertSame(surface.change(0), given.get("trend"));
        assertSame(surface.change(1, 0.1, 0.9), given.get("step"));
        TwoLines lines = TwoLines.of(surface, 1, 0.5);
        assertSame(lines.before(), given.get("before"));
        assertSame(lines.after(), given.get("after"));
    }

    private static void assertSame(TestedEstimate tested, JsonNode expected) {
        assertThat(tested.estimate().mean()).isCloseTo(expected.get("mean").asDouble(), within(1e-8));
        assertThat(tested.estimate().standardError())
                .isCloseTo(expected.get("error").asDouble(), within(1e-8));
        assertThat(tested.estimate().low()).isCloseTo(expected.get("low").asDouble(), within(1e-7));
        assertThat(tested.estimate().high()).isCloseTo(expected.get("high").asDouble(), within(1e-7));
        assertThat(tested.p()).isCloseTo(expected.get("p").asDouble(), within(1e-7));
    }

    /**
     * J. Friedman (Multivariate adaptive regression splines, Annals of Statistics 19, 1991, equation 61): 10 sin(π x1 x2) + 20 (x3 −
     * ½)² + 10 x4 + 5 x5, five more that do nothing. x4 changes it by 10 and x5 by 5, the idle ones by nothing, x3 not
     * along a line; three standard errors are about 1.
     */
    @Test
    void findsTheFactorsOfFriedman() {
        double[][] points = LatinHypercube.of(10, 250, 3);
        Surface surface = fit(
                points,
                x -> 10 * Math.sin(Math.PI * x[0] * x[1]) + 20 * (x[2] - 0.5) * (x[2] - 0.5) + 10 * x[3] + 5 * x[4]);

        assertThat(surface.fit().predicted()).isGreaterThan(0.9);
        assertThat(surface.change(3).estimate().mean()).isCloseTo(10, within(1.0));
        assertThat(surface.change(4).estimate().mean()).isCloseTo(5, within(1.0));
        assertThat(surface.change(3).isApart()).isTrue();
        assertThat(surface.change(2).estimate().mean()).isCloseTo(0, within(1.0));
        TwoLines lines = TwoLines.of(surface, 2, 0.5);
        assertThat(lines.before().estimate().high()).isNegative();
        assertThat(lines.after().estimate().low()).isPositive();
        for (int idle = 5; idle < 10; idle++) {
            assertThat(surface.change(idle).estimate().mean()).isCloseTo(0, within(1.0));
        }
    }

    /**
     * Ishigami's function, sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1 on −π..π: a third power follows x1 and not the two humps of x2, of
     * which 0.44 of the variance comes, nor what x3 does with x1. The fit says so, and nothing is told.
     */
    @Test
    void isPoorForIshigami() {
        double[][] points = LatinHypercube.of(3, 200, 5);
        Surface surface = fit(points, place -> {
            double[] x = Arrays.stream(place).map(u -> Math.PI * (2 * u - 1)).toArray();
            return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
        });

        assertThat(surface.fit().predicted()).isBetween(0.2, 0.5);
        assertThat(surface.fit().isPoor()).isTrue();
    }

    /** Sobol's g-function with a = 0, 1, 9: every factor has its valley at a half, and no trend. */
    @Test
    void findsNoTrendInTheGFunction() {
        double[] a = {0, 1, 9};
        Surface surface = fit(
                LatinHypercube.of(3, 200, 7),
                x -> IntStream.range(0, 3)
                        .mapToDouble(f -> (Math.abs(4 * x[f] - 2) + a[f]) / (1 + a[f]))
                        .reduce(1, (one, other) -> one * other));

        assertThat(surface.fit().predicted()).isBetween(0.7, 1.0);
        for (int f = 0; f < 3; f++) {
            assertThat(surface.change(f).isApart()).isFalse();
        }
        TwoLines lines = TwoLines.of(surface, 0, 0.5);
        assertThat(lines.before().estimate().mean()).isCloseTo(-2, within(0.4));
        assertThat(lines.after().estimate().mean()).isCloseTo(2, within(0.4));
    }

    /** Two factors that always move together: neither is told, each names the other. */
    @Test
    void tellsNothingOfFactorsThatAreMixed() {
        double[] places =
                IntStream.range(0, 30).mapToDouble(i -> (i + 0.5) / 30).toArray();
        double[] other =
                IntStream.range(0, 30).mapToDouble(i -> (i * 7 % 30 + 0.5) / 30).toArray();
        ResponseTable responses = ResponseTable.of(IntStream.range(0, 30)
                .mapToObj(i -> new double[] {places[i] + other[i], places[i] + other[i] + 0.1, places[i]})
                .toArray(double[][]::new));

        Surface surface = Surface.fit(
                List.of(Predictor.number(places), Predictor.number(places), Predictor.number(other)), responses);

        assertThat(surface.change(0).estimate().mean()).isNull();
        assertThat(surface.mixedWith(0)).containsExactly(1);
        assertThat(surface.change(2).estimate().mean()).isNotNull();
    }

    @Test
    void needsThreePointsForEachTerm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fit(LatinHypercube.of(3, 11, 1), x -> x[0]))
                .withMessageContaining("there are 11 points: it takes 12");
    }

    /** A surface over a function without noise but a shift of each replication. */
    private static Surface fit(double[][] points, ToDoubleFunction<double[]> function) {
        int factors = points[0].length;
        List<Predictor> predictors = IntStream.range(0, factors)
                .mapToObj(f -> Predictor.number(
                        Arrays.stream(points).mapToDouble(point -> point[f]).toArray()))
                .toList();
        return Surface.fit(
                predictors,
                ResponseTable.of(Arrays.stream(points)
                        .map(function::applyAsDouble)
                        .map(value -> new double[] {value, value + 1, value - 1})
                        .toArray(double[][]::new)));
    }
}
