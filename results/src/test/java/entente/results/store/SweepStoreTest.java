package entente.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.results.plan.Shard;
import entente.scenarios.format.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that is filled block by block, and what a kill leaves of it. */
class SweepStoreTest {

    private static final List<BlockResult> BLOCKS = List.of(
            StoredRuns.block(0, 0, 2), StoredRuns.block(1, 0, 3), StoredRuns.failed(0, 2), StoredRuns.block(1, 3, 4));

    @TempDir
    private Path temporary;

    private SweepStore open(Path folder) throws IOException {
        return SweepStore.open(folder, StoredRuns.manifest(), StoredRuns.INPUTS);
    }

    /** A copy of the folder at any moment is what a kill at that moment would have left. */
    @Test
    void aBlockIsThereOnceItWasAdded() throws IOException {
        Path folder = temporary.resolve("out");
        List<String> digests = new ArrayList<>();
        try (SweepStore store = open(folder)) {
            copy(folder, temporary.resolve("killed 0"));
            for (int i = 0; i < BLOCKS.size(); i++) {
                store.add(BLOCKS.get(i));
                copy(folder, temporary.resolve("killed " + (i + 1)));
                digests.add(store.stopped().progress().digest());
            }
        }
        for (int killed = 0; killed <= BLOCKS.size(); killed++) {
            List<BlockResult> left = BLOCKS.subList(0, killed);
            try (SweepStore store = open(temporary.resolve("killed " + killed))) {
                assertThat(store.chunks())
                        .extracting(Journal.Chunk::block)
                        .containsExactlyElementsOf(
                                left.stream().map(BlockResult::block).toList());
                assertThat(store.damaged()).isZero();
                assertThat(store.runs())
                        .isEqualTo(left.stream()
                                .mapToLong(each ->
                                        each.runs().size() + each.failures().size())
                                .sum());
                for (BlockResult missing : BLOCKS.subList(killed, BLOCKS.size())) {
                    assertThat(store.coverage().holdsAny(missing.block())).isFalse();
                    store.add(missing);
                }
                assertThat(store.complete(StoredRuns.manifest().stopping())
                                .progress()
                                .digest())
                        .isEqualTo(digests.get(BLOCKS.size() - 1));
            }
        }
        assertThat(digests).doesNotHaveDuplicates();
    }

    /** What a write leaves that was not finished, and a file that was, but was not noted. */
    @ParameterizedTest
    @ValueSource(strings = {"p0000001-r000000.parquet.tmp", "p0000001-r000003.parquet", "chunk.wal"})
    void whatIsNotNotedIsThrownAway(String name) throws IOException {
        Path folder = temporary.resolve("out");
        try (SweepStore store = open(folder)) {
            store.add(BLOCKS.get(0));
        }
        Files.writeString(folder.resolve("runs").resolve(name), "half a file");

        try (SweepStore store = open(folder)) {
            assertThat(store.damaged()).isEqualTo(1);
            assertThat(store.chunks()).hasSize(1);
        }
        assertThat(folder.resolve("runs").resolve(name)).doesNotExist();
    }

    /** Nor is a file whose note was lost taken for one that another note tells of. */
    @Test
    void ofTwoNotesOfTheSameReplicationsTheFirstCounts() throws IOException {
        Path folder = temporary.resolve("out");
        try (SweepStore store = open(folder)) {
            store.add(BLOCKS.get(0));
            store.add(StoredRuns.block(0, 1, 3));
        }
        assertThatThrownBy(() -> SweepResults.open(folder))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("damaged");

        try (SweepStore store = open(folder)) {
            assertThat(store.chunks()).extracting(Journal.Chunk::block).containsExactly(new RunBlock(List.of(0), 0, 2));
            assertThat(store.coverage().firstMissing(0, 0)).isEqualTo(2);
        }
    }

    @Test
    void handsOverTheMeasuresThatAreAskedForOfAllNationsTogether() throws IOException {
        List<RunRecord.Cell> cells = List.of(
                new RunRecord.Cell("cost", RunRecord.Cell.OVERALL, 7, 2),
                new RunRecord.Cell("cost", "côte-d'azur", 3, 1),
                new RunRecord.Cell("leaks", RunRecord.Cell.OVERALL, -0.0, 0),
                new RunRecord.Cell("o'clock", RunRecord.Cell.OVERALL, 1e300, 1));
        try (SweepStore store = open(temporary.resolve("out"))) {
            store.replay(List.of("cost"), (point, replication, arm, cell) -> {
                throw new AssertionError("nothing is there");
            });
            store.add(new BlockResult(
                    new RunBlock(List.of(1), 5, 6), List.of(new RunRecord(1, "pooled", 5, 9, cells)), List.of()));

            assertThat(replayed(store, List.of("cost", "o'clock")))
                    .containsExactlyInAnyOrder("1 5 pooled " + cells.get(0), "1 5 pooled " + cells.get(3));
            assertThat(replayed(store, List.of("leaks"))).hasSize(1);
            assertThat(replayed(store, List.of("none"))).isEmpty();
            assertThat(replayed(store, List.of())).isEmpty();
        }
    }

    private static List<String> replayed(SweepStore store, List<String> measures) throws IOException {
        List<String> rows = new ArrayList<>();
        store.replay(
                measures,
                (point, replication, arm, cell) -> rows.add(point + " " + replication + " " + arm + " " + cell));
        return rows;
    }

    @Test
    void whatWasStoredIsReadAgain() throws IOException {
        Path folder = temporary.resolve("d'été — 夏");
        StoredRuns.fill(folder);

        SweepResults results = SweepResults.open(folder);

        assertThat(results.experiment()).isEqualTo("an experiment");
        assertThat(results.points()).isEqualTo(StoredRuns.POINTS);
        assertThat(results.places()).containsExactly(RunRecord.Cell.OVERALL);
        assertThat(results.failures()).isEqualTo(StoredRuns.failed(0, 4).failures());
        assertThat(results.samples("cost", "nowhere").points()).isEmpty();
        assertThatThrownBy(() -> results.samples("leaks", RunRecord.Cell.OVERALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the measure leaks was not kept: there are [cost]");
        PointSamples second =
                results.samples("cost", RunRecord.Cell.OVERALL).find(1).orElseThrow();
        assertThat(second.values("pooled").numerators()).containsExactly(10, 11, 12, 13);
    }

    /** Every file that results are made of, and what each is worth. */
    @ParameterizedTest
    @ValueSource(
            strings = {"manifest.json", "points.parquet", "journal.jsonl", "runs/p0000000-r000000.parquet", "runs"})
    void withoutOneOfItsFilesNothingIsRead(String name) throws IOException {
        Path folder = temporary.resolve("out");
        StoredRuns.fill(folder);
        Files.move(folder.resolve(name), temporary.resolve("elsewhere"));

        assertThatThrownBy(() -> SweepResults.open(folder))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("missing or damaged: run the same sweep into this folder again");
    }

    @Test
    void saysWhyAFolderCannotBeFilled() throws IOException {
        Path folder = temporary.resolve("out");
        Path file = Files.createFile(temporary.resolve("file"));
        Manifest second = StoredRuns.manifest(
                "1234", new Shard(2, 2), StoredRuns.manifest().stopping());
        StoredRuns.fill(folder);

        assertThatThrownBy(() -> open(file)).hasMessageContaining("this is a file: name a folder");
        assertThatThrownBy(() -> SweepStore.open(folder, second, StoredRuns.INPUTS))
                .hasMessageContaining("shard 1/1 of this experiment is there")
                .hasMessageContaining("for shard 2/2");
        try (SweepStore store = open(folder)) {
            assertThatThrownBy(() -> open(folder)).hasMessageContaining("another sweep is filling this folder");
            assertThat(store.runs()).isEqualTo(17);
        }
        open(folder).close();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
