package entente.results.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignsTest {

    @Test
    void aFullFactorialHasEveryCombinationOnce() {
        int[][] rows = FullFactorial.of(2, 3);

        assertThat(rows).isDeepEqualTo(new int[][] {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}});
        assertThat(FullFactorial.of()).isDeepEqualTo(new int[][] {{}});
    }

    @Test
    void oneAtATimeLeavesTheOthersAtTheFirst() {
        assertThat(OneAtATime.of(2, 3)).isDeepEqualTo(new int[][] {{0, 0}, {1, 0}, {0, 1}, {0, 2}});
    }

    /** The runs are those of the tables of Box, Hunter and Hunter 2005, table 6.22: 2^(7-4) III, 2^(4-1) IV and so on. */
    @ParameterizedTest
    @CsvSource({
        "3, 3, 4",
        "7, 3, 8",
        "15, 3, 16",
        "4, 4, 8",
        "8, 4, 16",
        "16, 4, 32",
        "5, 5, 16",
        "6, 5, 32",
        "8, 5, 64"
    })
    void aFractionHasItsResolutionAndNoMoreRunsThanItNeeds(int factors, int resolution, int runs) {
        int[][] rows = FractionalFactorial.of(factors, resolution);

        assertThat(rows).hasNumberOfRows(runs);
        // Of strength resolution - 1: any so many columns hold every combination equally often.
        columns(factors, resolution - 1)
                .forEach(columns -> assertThat(combinations(rows, columns))
                        .as("columns %s", Arrays.toString(columns))
                        .isEqualTo(Math.min(1 << columns.length, runs)));
    }

    private static Stream<int[]> columns(int factors, int size) {
        return IntStream.range(0, 1 << factors)
                .filter(set -> Integer.bitCount(set) == Math.min(size, factors))
                .limit(2000)
                .mapToObj(set -> IntStream.range(0, factors)
                        .filter(f -> (set >> f & 1) == 1)
                        .toArray());
    }

    private static int combinations(int[][] rows, int[] columns) {
        Set<String> seen = new HashSet<>();
        int[] counts = new int[1 << columns.length];
        for (int[] row : rows) {
            int code = 0;
            for (int column : columns) {
                code = 2 * code + row[column];
            }
            counts[code]++;
            seen.add(Integer.toString(code));
        }
        assertThat(Arrays.stream(counts).distinct().count())
                .as("each equally often")
                .isEqualTo(1);
        return seen.size();
    }

    @Test
    void fractionsBeyondReachAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FractionalFactorial.of(3, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> FractionalFactorial.of(0, 3));
    }

    @Test
    void everySliceOfAHypercubeHoldsOnePoint() {
        double[][] points = LatinHypercube.of(4, 50, 9);

        for (int f = 0; f < 4; f++) {
            int factor = f;
            assertThat(Arrays.stream(points)
                            .mapToInt(point -> (int) (50 * point[factor]))
                            .sorted())
                    .containsExactly(IntStream.range(0, 50).boxed().toArray(Integer[]::new));
        }
        assertThat(points).isDeepEqualTo(LatinHypercube.of(4, 50, 9));
        assertThat(points[0]).isNotEqualTo(LatinHypercube.of(4, 50, 10)[0]);
    }

    /** A digital shift keeps elementary intervals balanced: 64 points, one in each of 64 slices and of 8 by 8 squares. */
    @Test
    void sobolPointsAreBalanced() {
        double[][] points = SobolPoints.of(2, 64, 3);
        Set<Integer> squares = new HashSet<>();

        for (double[] point : points) {
            assertThat(point[0]).isBetween(0.0, 1.0);
            squares.add(8 * ((int) (8 * point[0])) + (int) (8 * point[1]));
        }
        assertThat(squares).hasSize(64);
        assertThat(Arrays.stream(points)
                        .mapToInt(point -> (int) (64 * point[1]))
                        .distinct()
                        .count())
                .isEqualTo(64);
    }

    @Test
    void theSaltelliSampleChangesOneFactorAtATime() {
        double[][] points = SaltelliPoints.of(3, 8, 1);

        assertThat(points).hasNumberOfRows(8 * (2 * 3 + 2));
        for (int i = 0; i < 8; i++) {
            double[] a = points[8 * i];
            double[] b = points[8 * i + 7];
            for (int j = 0; j < 3; j++) {
                for (int f = 0; f < 3; f++) {
                    assertThat(points[8 * i + 1 + j][f]).isEqualTo(f == j ? b[f] : a[f]);
                    assertThat(points[8 * i + 4 + j][f]).isEqualTo(f == j ? a[f] : b[f]);
                }
            }
        }
        assertThat(SaltelliPoints.of(1, 8, 1)).hasNumberOfRows(8 * 3);
    }
}
