package entente.results.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Hypervolumes against areas by hand, and against counting. */
class ConvergenceTest {

    private static final int[] LOWER = {1, 1};

    /** The box reaches from (0, 0) to (11, 11): (5, 5) leaves 36 of 121 behind it; (0, 10) and (10, 0) leave 11 + 11 − 1. */
    @Test
    void isTheAreaThatAFrontLeavesBehindIt() {
        Convergence convergence = Convergence.of(
                List.of(front(5, 5), front(0, 10, 10, 0), front(0, 10, 5, 5, 10, 0), front(0, 0)), LOWER);

        assertThat(convergence.best()).containsExactly(0.0, 0.0);
        assertThat(convergence.reference()).containsExactly(11.0, 11.0);
        assertThat(convergence.volumes().get(0)).isCloseTo(36 / 121.0, within(1e-12));
        assertThat(convergence.volumes().get(1)).isCloseTo(21 / 121.0, within(1e-12));
        // 36 by the middle one, and 11 − 6 by each of the others where it does not reach.
        assertThat(convergence.volumes().get(2)).isCloseTo((36 + 5 + 5) / 121.0, within(1e-12));
        assertThat(convergence.volumes().get(3)).isCloseTo(1, within(1e-12));
    }

    /** Where higher is better, costs are negative and values are told. */
    @Test
    void bestAndReferenceAreValues() {
        Convergence convergence = Convergence.of(List.of(front(1, -8), front(2, -18)), new int[] {1, -1});

        assertThat(convergence.best()).containsExactly(1.0, 18.0);
        assertThat(convergence.reference().get(0)).isCloseTo(2.1, within(1e-12));
        assertThat(convergence.reference().get(1)).isCloseTo(7, within(1e-12));
    }

    @Test
    void whatIsUndefinedCountsForNothingAndWhatIsTheSameEverywhereForAll() {
        Convergence convergence =
                Convergence.of(List.of(front(EvaluationLog.UNDEFINED, 3), front(4, 3), front(2, 3)), LOWER);

        assertThat(convergence.volumes().get(0)).isZero();
        assertThat(convergence.volumes().get(1)).isCloseTo(0.2 / 2.2, within(1e-12));
        assertThat(convergence.volumes().get(2)).isCloseTo(1, within(1e-12));
    }

    /** Three objectives at random: a grid of places in the box, of which those are counted that the front beats. */
    @Test
    void isWhatCountingGives() {
        Random random = new Random(3);
        double[][] ends = {{0, 0, 10}, {10, 0, 0}, {0, 10, 0}};
        List<double[]> front = new ArrayList<>(List.of(ends));
        for (int i = 0; i < 8; i++) {
            front.add(
                    new double[] {1 + 8 * random.nextDouble(), 1 + 8 * random.nextDouble(), 1 + 8 * random.nextDouble()
                    });
        }
        int steps = 60;
        long behind = IntStream.range(0, steps * steps * steps)
                .filter(cell -> {
                    double[] place = {
                        11.0 * (cell % steps + 0.5) / steps,
                        11.0 * (cell / steps % steps + 0.5) / steps,
                        11.0 * (Math.floorDiv(cell, steps * steps) + 0.5) / steps
                    };
                    return front.stream().anyMatch(f -> f[0] <= place[0] && f[1] <= place[1] && f[2] <= place[2]);
                })
                .count();

        Convergence convergence = Convergence.of(List.of(front), new int[] {1, 1, 1});

        assertThat(convergence.volumes().get(0)).isCloseTo((double) behind / (steps * steps * steps), within(0.01));
    }

    @Test
    void theRiseIsOfTheLastThird() {
        Convergence rising = new Convergence(List.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6), List.of(), List.of());

        assertThat(rising.riseInLastThird()).isCloseTo(0.5, within(1e-12));
        assertThat(new Convergence(List.of(0.1, 0.5, 0.5), List.of(), List.of()).riseInLastThird())
                .isZero();
        assertThat(new Convergence(List.of(0.1, 0.2), List.of(), List.of()).riseInLastThird())
                .isNull();
        assertThat(new Convergence(List.of(0.0, 0.0, 0.2), List.of(), List.of()).riseInLastThird())
                .isNull();
    }

    private static List<double[]> front(double... values) {
        return IntStream.range(0, values.length / 2)
                .mapToObj(i -> new double[] {values[2 * i], values[2 * i + 1]})
                .toList();
    }
}
