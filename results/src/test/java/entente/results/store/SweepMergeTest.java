package entente.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.results.plan.Shard;
import entente.scenarios.format.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shards that were computed apart are, put together, what one machine would have computed. */
class SweepMergeTest {

    private static final Manifest.Stopping FIRST = new Manifest.Stopping("until narrow", 2, 9, 3, 1);
    private static final Manifest.Stopping SECOND = new Manifest.Stopping("until narrow", 2, 9, 4, null);

    @TempDir
    private Path temporary;

    private Path first;
    private Path second;

    @BeforeEach
    void fill() throws IOException {
        first = fill("first", new Shard(1, 2), FIRST, StoredRuns.block(0, 0, 4), StoredRuns.failed(0, 4));
        second = fill("second", new Shard(2, 2), SECOND, StoredRuns.block(1, 0, 4));
    }

    private Path fill(String name, Shard shard, Manifest.Stopping stopping, BlockResult... blocks) throws IOException {
        return fill(name, StoredRuns.manifest("1234", shard, stopping), true, blocks);
    }

    private Path fill(String name, Manifest manifest, boolean complete, BlockResult... blocks) throws IOException {
        Path folder = temporary.resolve(name);
        try (SweepStore store = SweepStore.open(folder, manifest, StoredRuns.INPUTS)) {
            for (BlockResult block : blocks) {
                store.add(block);
            }
            if (complete) {
                store.complete(manifest.stopping());
            }
        }
        return folder;
    }

    @Test
    void isWhatOneFolderWouldHold() throws IOException {
        Path alone = temporary.resolve("alone");
        StoredRuns.fill(alone);

        Manifest merged = SweepMerge.merge(temporary.resolve("out"), List.of(second, first));

        SweepResults results = SweepResults.open(temporary.resolve("out"));
        assertThat(results.manifest()).isEqualTo(merged);
        assertThat(merged.progress())
                .isEqualTo(SweepResults.open(alone).manifest().progress());
        assertThat(merged.shard()).isEqualTo(Shard.ALL);
        assertThat(results.points()).isEqualTo(StoredRuns.POINTS);
        assertThat(results.failures()).hasSize(1);
        assertThat(results.samples("cost", RunRecord.Cell.OVERALL).points()).containsExactly(0, 1);
        assertThat(results.experiment()).isEqualTo("an experiment");
    }

    /** How many points were precise, and how many were not, are those of all shards; none of one counts as 0. */
    @Test
    void addsUpHowItStopped() {
        assertThat(SweepMerge.merge(temporary.resolve("out"), List.of(first, second))
                        .stopping())
                .isEqualTo(new Manifest.Stopping("until narrow", 2, 9, 7, 1));
    }

    @Test
    void onlyAllShardsOfOneExperimentOnceAndWholeAreMerged() throws IOException {
        Path others =
                fill("others", StoredRuns.manifest("5678", new Shard(2, 2), SECOND), true, StoredRuns.block(1, 0, 4));
        Path half = fill("half", StoredRuns.manifest("1234", new Shard(2, 2), SECOND), false);
        Path third = fill("third", new Shard(2, 3), SECOND, StoredRuns.block(1, 0, 4));

        assertRefused("results of another experiment (stored, version 0)", first, others);
        assertRefused("this shard is not complete", first, half);
        assertRefused("this is shard 2/3, but there is one of 2, too", first, third);
        assertRefused("shard 2/2 is there twice", second, second);
        assertRefused("shards are missing: 1/2", second);
        assertRefused("shards are missing: 1/3, 3/3", third);
        assertRefused("there are no results", first, temporary.resolve("nowhere"));
    }

    private void assertRefused(String reason, Path... shards) {
        assertThatThrownBy(() -> SweepMerge.merge(temporary.resolve("out"), List.of(shards)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(reason);
        assertThat(temporary.resolve("out")).doesNotExist();
    }

    @Test
    void neverWritesOverSomething() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "dear");
        Path empty = Files.createDirectory(temporary.resolve("empty"));

        assertThatThrownBy(() -> SweepMerge.merge(first, List.of(first, second)))
                .hasMessageContaining("something is there");
        assertThatThrownBy(() -> SweepMerge.merge(file, List.of(first, second)))
                .hasMessageContaining("something is there");
        assertThat(SweepMerge.merge(empty, List.of(first, second)).isComplete()).isTrue();
        assertThat(file).hasContent("dear");
    }

    /** Whatever goes wrong on the way, neither the folder nor what was begun of it is left. */
    @Test
    void aMergeThatFailsHalfWayLeavesNothing() throws IOException {
        Files.delete(second.resolve("scenarios").resolve("world.yaml"));
        Files.delete(first.resolve("scenarios").resolve("world.yaml"));

        assertThatThrownBy(() -> SweepMerge.merge(temporary.resolve("out"), List.of(first, second)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("out cannot be written");

        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("first", "second");
        }
    }

    /** What a kill has left is beside the folder, and is thrown away by the next merge. */
    @Test
    void whatAKilledMergeHasLeftIsThrownAway() throws IOException {
        Path left = Files.createDirectories(temporary.resolve("out.merging").resolve("runs"));
        Files.writeString(left.resolve("p0000000-r000000.parquet"), "half a file");
        Files.writeString(left.resolve("p0000009-r000000.parquet"), "of another merge");

        SweepMerge.merge(temporary.resolve("out"), List.of(first, second));

        assertThat(temporary.resolve("out.merging")).doesNotExist();
        assertThat(SweepResults.open(temporary.resolve("out")).completeness().isWhole())
                .isTrue();
        assertThat(temporary.resolve("out").resolve("runs").resolve("p0000009-r000000.parquet"))
                .doesNotExist();
        assertThat(temporary.resolve("out").resolve("scenarios").resolve("world.yaml"))
                .hasContent("a world");
    }

    @Test
    void oneProcessMergesIntoAFolder() throws IOException {
        Path merging = Files.createDirectory(temporary.resolve("out.merging"));
        try (FileChannel held = FolderLock.take(merging, "taken")) {
            assertThat(held.isOpen()).isTrue();
            assertThatThrownBy(() -> SweepMerge.merge(temporary.resolve("out"), List.of(first, second)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("another merge is filling this folder");
        }
        assertThat(temporary.resolve("out")).doesNotExist();
        assertThat(SweepMerge.merge(temporary.resolve("out"), List.of(first, second))
                        .isComplete())
                .isTrue();
    }

    @Test
    void foldersOnTheWayAreMade() {
        Path deep = temporary.resolve("a").resolve("b").resolve("out");

        assertThat(SweepMerge.merge(deep, List.of(first, second)).isComplete()).isTrue();
        assertThat(SweepResults.open(deep).points()).isEqualTo(StoredRuns.POINTS);
    }

    /** A shard that was copied from another machine and lost a bit on the way. */
    @Test
    void aDamagedShardIsRefused() throws IOException {
        Path chunk = second.resolve("runs").resolve("p0000001-r000000.parquet");
        byte[] bytes = Files.readAllBytes(chunk);
        bytes[bytes.length / 2] ^= 1;
        Files.write(chunk, bytes);

        assertRefused("this file is missing or damaged", first, second);
    }
}
