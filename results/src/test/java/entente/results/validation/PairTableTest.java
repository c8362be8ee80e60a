package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairTableTest {

    private static final double[] X = {3, 1, 4, 1, 5, 9};
    private static final double[] Y = {2, 7, 1, 8, 2, 8};

    /** scipy.stats.spearmanr([3, 1, 4, 1, 5, 9], [2, 7, 1, 8, 2, 8]), with ties in both. */
    private static final double RHO = -0.1343433226559697;

    @Test
    void correlatesTheSumsOfBothDirections() {
        // All of x goes one way; of y half goes each way.
        PairTable x = PairTable.of(4, (a, b) -> a < b ? X[pair(a, b)] : 0);
        PairTable y = PairTable.of(4, (a, b) -> Y[pair(Math.min(a, b), Math.max(a, b))] / 2);

        assertThat(x.overPairs(y)).isCloseTo(RHO, within(1e-12));
        assertThat(x.total()).isEqualTo(23);
    }

    @Test
    void withinRowsTheRowsOwnLevelDoesNotCount() {
        // The same six numbers in each row, plus a level that would hide them over all pairs.
        PairTable x = PairTable.of(7, (a, b) -> 1000 * a + X[b < a ? b : b - 1]);
        PairTable y = PairTable.of(7, (a, b) -> -1000 * a + Y[b < a ? b : b - 1]);

        assertThat(x.overColumns(y)).isCloseTo(RHO, within(1e-12));
        assertThat(x.overPairs(y)).isLessThan(-0.9);
    }

    @Test
    void whatDoesNotVaryHasNoCorrelation() {
        PairTable constant = PairTable.of(4, (a, b) -> 0.6);
        PairTable x = PairTable.of(4, (a, b) -> a + 10.0 * b);

        assertThat(x.overPairs(constant)).isNaN();
        assertThat(x.overColumns(constant)).isNaN();
    }

    @Test
    void threeNationsAreTooFew() {
        PairTable x = PairTable.of(3, (a, b) -> a + 10.0 * b);

        assertThat(x.overPairs(x)).isNaN();
    }

    @Test
    void mixedKeepsWhoBelongsToWhomAndForgetsWhoIsWho() {
        PairTable x = PairTable.of(8, (a, b) -> a * b);

        double mean = IntStream.range(0, 400)
                .mapToDouble(key -> x.overPairs(x.mixed(key)))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0, within(0.1));
        assertThat(x.mixed(5).total()).isEqualTo(x.total());
        // A product of two numbers stays one under any order of them.
        assertThat(x.overPairs(x)).isEqualTo(1);
    }

    @Test
    void aDifferenceIsTakenPairByPair() {
        PairTable x = PairTable.of(4, (a, b) -> a + 10.0 * b);

        assertThat(x.minus(x).total()).isZero();
    }

    /** The number of an unordered pair of four, the lower one first. */
    private static int pair(int a, int b) {
        return a == 0 ? b - 1 : a == 1 ? b + 1 : 5;
    }
}
