package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.store.Coverage;
import entente.results.store.Covered;
import entente.results.store.RunBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing is computed once, and what is there is not computed again. */
class BlocksTest {

    /** A replication of a point. */
    private record Piece(int point, int replication) {}

    @Test
    void areWhatIsMissingAndNothingTwice() {
        Random random = new Random(23);
        for (int trial = 0; trial < 300; trial++) {
            List<Integer> points = points(random);
            int from = random.nextInt(5);
            int to = from + random.nextInt(trial % 10 == 0 ? 400 : 12);
            int arms = 1 + random.nextInt(5);
            List<RunBlock> stored = stored(random, points);
            Coverage coverage = Covered.by(stored);
            Set<Piece> there = pieces(stored);

            List<RunBlock> blocks = Blocks.missing(coverage, points, from, to, arms);

            List<Piece> computed = new ArrayList<>();
            for (RunBlock block : blocks) {
                assertThat(block.size() * arms).isLessThanOrEqualTo(Math.max(240, arms));
                assertThat(block.points()).isSorted();
                computed.addAll(pieces(List.of(block)));
            }
            assertThat(computed).doesNotHaveDuplicates().hasSameElementsAs(missing(points, from, to, there));
        }
    }

    /**
     * 60 runs are worth a file, up to 240 where there are many: 10 points of 4 replications of 3 arms are 120 runs, cut at 20
     * replications (60 runs); 1000 points are 12,000 runs, cut at 80 replications (240 runs).
     */
    @ParameterizedTest
    @CsvSource({
        "10, 4, 3, 2",
        "1000, 4, 3, 50",
        "1, 1, 1, 1",
        // One replication alone is more than a file should hold: a file for each.
        "3, 2, 500, 6",
        // One point of 1000 replications of one arm: 60 to a file, and the rest.
        "1, 1000, 1, 17"
    })
    void areLargeEnoughToBeWorthAFile(int points, int replications, int arms, int files) {
        List<Integer> numbers = IntStream.range(0, points).boxed().toList();

        assertThat(Blocks.missing(new Coverage(), numbers, 0, replications, arms))
                .hasSize(files);
    }

    @Test
    void nothingIsMissingOfNothing() {
        assertThat(Blocks.missing(new Coverage(), List.of(), 0, 10, 3)).isEmpty();
        assertThat(Blocks.missing(new Coverage(), List.of(1, 2), 4, 4, 3)).isEmpty();
        assertThat(Blocks.missing(Covered.by(List.of(new RunBlock(List.of(1), 0, 9))), List.of(1), 2, 9, 3))
                .isEmpty();
    }

    private static List<Integer> points(Random random) {
        List<Integer> points = new ArrayList<>();
        for (int point = 0; point < 12; point++) {
            if (random.nextInt(3) > 0) {
                points.add(point);
            }
        }
        return points;
    }

    /** Blocks of single points that do not overlap, with gaps. */
    private static List<RunBlock> stored(Random random, List<Integer> points) {
        List<RunBlock> stored = new ArrayList<>();
        for (int point : points) {
            for (int start = random.nextInt(6); start < 14 && random.nextBoolean(); start += 4) {
                stored.add(new RunBlock(List.of(point), start, start + 1 + random.nextInt(4)));
            }
        }
        return stored;
    }

    private static Set<Piece> pieces(List<RunBlock> blocks) {
        Set<Piece> pieces = new HashSet<>();
        for (RunBlock block : blocks) {
            for (int point : block.points()) {
                for (int replication = block.from(); replication < block.to(); replication++) {
                    pieces.add(new Piece(point, replication));
                }
            }
        }
        return pieces;
    }

    private static Set<Piece> missing(List<Integer> points, int from, int to, Set<Piece> there) {
        Set<Piece> missing = new HashSet<>();
        for (int point : points) {
            for (int replication = from; replication < to; replication++) {
                missing.add(new Piece(point, replication));
            }
        }
        missing.removeAll(there);
        return missing;
    }
}
