package entente.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    private static final int POINTS = 4;
    private static final int REPLICATIONS = 12;

    /** Against a table with a mark for each replication, whatever blocks come in whatever order. */
    @Test
    void isATableOfMarks() {
        Random random = new Random(31);
        for (int trial = 0; trial < 200; trial++) {
            Coverage coverage = new Coverage();
            boolean[][] marks = new boolean[POINTS][REPLICATIONS];
            for (int blocks = random.nextInt(6); blocks >= 0; blocks--) {
                RunBlock block = block(random);
                assertThat(coverage.holdsAny(block)).isEqualTo(isAnyMarked(marks, block));
                coverage.add(block);
                mark(marks, block);
            }
            for (int point = 0; point < POINTS; point++) {
                for (int from = 0; from < REPLICATIONS; from++) {
                    compare(coverage, marks[point], point, from);
                }
            }
        }
    }

    private static void compare(Coverage coverage, boolean[] marks, int point, int from) {
        int missing = from;
        while (missing < REPLICATIONS && marks[missing]) {
            missing++;
        }
        int there = from;
        while (there < REPLICATIONS && !marks[there]) {
            there++;
        }
        assertThat(coverage.firstMissing(point, from)).isEqualTo(missing);
        assertThat(coverage.nextThere(point, from, REPLICATIONS)).isEqualTo(there);
        assertThat(coverage.nextThere(point, from, from)).isEqualTo(from);
        for (int to = from + 1; to <= REPLICATIONS; to++) {
            assertThat(coverage.holds(point, from, to)).isEqualTo(to <= missing);
        }
    }

    @Test
    void nothingIsThereBeforeTheFirstBlock() {
        Coverage coverage = new Coverage();

        assertThat(coverage.firstMissing(7, 3)).isEqualTo(3);
        assertThat(coverage.nextThere(7, 3, 9)).isEqualTo(9);
        assertThat(coverage.holds(7, 3, 4)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 3", "3, 2", "-1, 2"})
    void aBlockIsNeverEmpty(int from, int to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RunBlock(List.of(1), from, to))
                .withMessageContaining("replications " + from + " to " + to);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RunBlock(List.of(), 0, 1))
                .withMessageContaining("0 points");
    }

    private static RunBlock block(Random random) {
        List<Integer> points = new ArrayList<>();
        for (int point = 0; point < POINTS; point++) {
            if (random.nextBoolean()) {
                points.add(point);
            }
        }
        int from = random.nextInt(REPLICATIONS);
        return new RunBlock(
                points.isEmpty() ? List.of(0) : points, from, from + 1 + random.nextInt(REPLICATIONS - from));
    }

    private static boolean isAnyMarked(boolean[][] marks, RunBlock block) {
        boolean any = false;
        for (int point : block.points()) {
            for (int replication = block.from(); replication < block.to(); replication++) {
                any |= marks[point][replication];
            }
        }
        return any;
    }

    private static void mark(boolean[][] marks, RunBlock block) {
        for (int point : block.points()) {
            for (int replication = block.from(); replication < block.to(); replication++) {
                marks[point][replication] = true;
            }
        }
    }
}
