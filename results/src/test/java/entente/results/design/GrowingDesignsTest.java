package entente.results.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Designs of which the larger one begins with the smaller one, and which find other places for points that are refused. */
class GrowingDesignsTest {

    /** A corner of a quarter of the square. */
    private static final Placement.Allowed NO_CORNER = point -> point[0] < 0.5 || point[1] < 0.5;

    @ParameterizedTest
    @CsvSource({"1, 5", "7, 3", "24, 2", "50, 4", "64, 3"})
    void aHypercubeIsTheFirstHalfOfOneTwiceAsLarge(int points, int factors) {
        double[][] small = LatinHypercube.of(factors, points, 11);
        double[][] large = LatinHypercube.of(factors, 4 * points, 11);

        assertThat(Arrays.copyOf(large, points)).isDeepEqualTo(small);
        for (int size = points; size <= 4 * points; size *= 2) {
            for (int f = 0; f < factors; f++) {
                assertThat(slices(Arrays.copyOf(large, size), f)).hasSize(size).containsOnly(1);
            }
        }
    }

    /** How many points each slice of a factor holds. */
    private static int[] slices(double[][] points, int factor) {
        int[] counts = new int[points.length];
        Arrays.stream(points).forEach(point -> counts[(int) (points.length * point[factor])]++);
        return counts;
    }

    @Test
    void otherDesignsBeginWithSmallerOnes() {
        assertThat(Arrays.copyOf(SobolPoints.of(5, 64, 3), 32)).isDeepEqualTo(SobolPoints.of(5, 32, 3));
        assertThat(Arrays.copyOf(SaltelliPoints.of(3, 16, 3), 8 * 8)).isDeepEqualTo(SaltelliPoints.of(3, 8, 3));
        MorrisDesign few = MorrisDesign.of(4, 6, 9);
        MorrisDesign many = MorrisDesign.of(4, 10, 9);
        for (int point = 0; point < few.size(); point++) {
            assertThat(many.point(point)).isEqualTo(few.point(point));
        }
    }

    /** The sequence goes on: what is allowed of it, in its order, until there are enough. */
    @Test
    void aSequencePassesOverWhatIsNotAllowed() {
        Placement filled = SobolPoints.of(2, 64, 5, NO_CORNER);

        double[][] expected = Stream.of(SobolPoints.of(2, 200, 5))
                .filter(NO_CORNER::test)
                .limit(64)
                .toArray(double[][]::new);
        assertThat(filled.rows()).isDeepEqualTo(expected);
        // Every fourth lies in the corner, of any power of two that begins the sequence.
        assertThat(filled.passedOver()).isBetween(19, 23);
        assertThat(Arrays.copyOf(SobolPoints.of(2, 128, 5, NO_CORNER).rows(), 64))
                .isDeepEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aHypercubeHasAsManyAllowedPointsAsWereAskedFor(long seed) {
        Placement filled = LatinHypercube.of(3, 96, seed, NO_CORNER);

        assertThat(Arrays.asList(filled.rows())).hasSize(96).allMatch(NO_CORNER::test);
        assertThat(filled.passedOver()).isBetween(12, 40);
        assertThat(LatinHypercube.of(3, 96, seed, NO_CORNER).rows()).isDeepEqualTo(filled.rows());
        assertThat(Arrays.copyOf(LatinHypercube.of(3, 192, seed, NO_CORNER).rows(), 96))
                .isDeepEqualTo(filled.rows());
    }

    /**
     * Points drawn evenly from what is allowed leave exp(-1) = 37 % of a factor's slices empty, and a third of them lie in the
     * upper half of the first factor. Refilled slices: the factor that no constraint names stays a hypercube but for the few
     * last points, and the others are nearer to one than what is drawn.
     */
    @Test
    void refilledPointsAreAsEvenAsTheConstraintsLeaveThem() {
        double[][] points = LatinHypercube.of(3, 400, 7, NO_CORNER).rows();

        assertThat(empty(points, 2)).isLessThan(0.15);
        assertThat(empty(points, 0)).isLessThan(0.3);
        assertThat(Arrays.stream(points).filter(point -> point[0] >= 0.5).count())
                .isBetween(134L, 200L);
    }

    private static double empty(double[][] points, int factor) {
        int[] counts = slices(points, factor);
        return IntStream.of(counts).filter(count -> count == 0).count() / (double) counts.length;
    }

    /** A thousandth of the square is less than what is looked for. */
    @Test
    void saysThatTooLittleIsAllowed() {
        Placement.Allowed hardly = point -> point[0] < 0.001;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LatinHypercube.of(2, 200, 1, hardly))
                .withMessageContaining("places tried")
                .withMessageContaining("200 points were asked for");
        assertThatIllegalArgumentException().isThrownBy(() -> SobolPoints.of(2, 1024, 1, point -> point[0] < 0.0001));
    }

    @Test
    void aRareCornerIsFilledAllTheSame() {
        Placement.Allowed corner = point -> point[0] < 0.1 && point[1] < 0.2;

        assertThat(Arrays.asList(LatinHypercube.of(2, 30, 1, corner).rows()))
                .hasSize(30)
                .allMatch(corner::test);
    }
}
