package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.sample.FakeRuns;
import entente.results.store.Manifest;
import entente.results.store.RunRecord;
import entente.results.store.SweepMerge;
import entente.results.store.SweepResults;
import entente.scenarios.format.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to results whose making was disturbed. */
class ResumingTest {

    @TempDir
    private Path temporary;

    private final Sweep sweep = Sweeps.read(Sweeps.SMALL);
    private Path folder;
    private String undisturbed;

    @BeforeEach
    void runUndisturbed() {
        folder = temporary.resolve("out");
        undisturbed = Sweeps.run(sweep, temporary.resolve("undisturbed"), 1)
                .progress()
                .digest();
    }

    @Test
    void goesOnWhereItWasCancelled() {
        AtomicInteger asked = new AtomicInteger();
        Manifest stopped = new SweepRunner(
                        sweep, Shard.ALL, new ThreadExecutor(new BlockRunner(sweep, FakeRuns.FOILING), 2), 2)
                .run(folder, SweepProgress.NONE, () -> asked.incrementAndGet() > 200);

        assertThat(stopped.isComplete()).isFalse();
        assertThat(stopped.progress().runs()).isPositive().isLessThan(360);
        assertThat(SweepResults.open(folder)
                        .samples("shareFoiled", RunRecord.Cell.OVERALL)
                        .points())
                .isNotEmpty();
        assertThat(Sweeps.run(sweep, folder, 2).progress().digest()).isEqualTo(undisturbed);
    }

    @Test
    void aDamagedChunkIsNeverReadAndComputedAnew() throws IOException {
        Sweeps.run(sweep, folder, 1);
        List<Path> chunks = chunks();
        byte[] bytes = Files.readAllBytes(chunks.get(0));
        bytes[bytes.length / 2] ^= 1;
        Files.write(chunks.get(0), bytes);
        byte[] other = Files.readAllBytes(chunks.get(1));
        Files.write(chunks.get(1), Arrays.copyOf(other, other.length - 7));

        assertThatThrownBy(() -> SweepResults.open(folder))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("missing or damaged");
        assertThat(Sweeps.run(sweep, folder, 1).progress().digest()).isEqualTo(undisturbed);
        assertThat(SweepResults.open(folder).manifest().progress().digest()).isEqualTo(undisturbed);
    }

    @Test
    void everyFlippedByteOfTheJournalAndTheManifestShows() throws IOException {
        Sweeps.run(sweep, folder, 1);
        for (String name : List.of("journal.jsonl", "manifest.json", "points.parquet")) {
            Path file = folder.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < 20; i++) {
                byte[] bytes = whole.clone();
                bytes[(int) ((long) i * bytes.length / 20)] ^= 4;
                Files.write(file, bytes);

                assertThatThrownBy(() -> SweepResults.open(folder))
                        .as("byte %d of %s", i * bytes.length / 20, name)
                        .isInstanceOf(InvalidInput.class);
            }
            Files.write(file, whole);
        }
        assertThat(SweepResults.open(folder).manifest().progress().digest()).isEqualTo(undisturbed);
    }

    @Test
    void whatWasBegunAndNotNotedIsThrownAway() throws IOException {
        Sweeps.run(sweep, folder, 1);
        Path journal = folder.resolve("journal.jsonl");
        String text = Files.readString(journal);
        Files.writeString(journal, text.substring(0, text.length() - 50));
        Files.writeString(folder.resolve("runs").resolve("p0000000-r000000.parquet.tmp"), "half");

        assertThat(Sweeps.run(sweep, folder, 1).progress().digest()).isEqualTo(undisturbed);
        assertThat(chunks()).allMatch(file -> file.toString().endsWith(".parquet"));
    }

    @Test
    void refusesAFolderWithSomethingElse() throws IOException {
        Sweeps.run(sweep, folder, 1);
        Sweep other = Sweeps.read(Sweeps.SMALL.replace("seed: 7", "seed: 8"));
        Path full = Files.createDirectory(temporary.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> Sweeps.run(other, folder, 1)).hasMessageContaining("results of another experiment");
        assertThatThrownBy(() -> Sweeps.run(sweep, full, 1)).hasMessageContaining("something else is there");
        Files.delete(folder.resolve("manifest.json"));
        assertThatThrownBy(() -> Sweeps.run(other, folder, 1)).hasMessageContaining("results of another experiment");
        assertThat(Sweeps.run(sweep, folder, 1).progress().digest()).isEqualTo(undisturbed);
        assertThatThrownBy(() -> SweepResults.open(full)).hasMessageContaining("there are no results");
    }

    @Test
    void oneProcessFillsAFolder() {
        AtomicReference<String> refused = new AtomicReference<>("");
        Sweeps.run(
                sweep,
                (scenario, seed, decisions, listener) -> {
                    try {
                        Sweeps.run(sweep, folder, 1);
                    } catch (InvalidInput e) {
                        refused.set(e.getMessage());
                    }
                    return FakeRuns.FOILING.run(scenario, seed, decisions, listener);
                },
                folder,
                1);

        assertThat(refused.get()).contains("another sweep is filling this folder");
        assertThat(SweepResults.open(folder).manifest().progress().digest()).isEqualTo(undisturbed);
    }

    @Test
    void shardsMakeTheWhole() {
        Path first = temporary.resolve("first");
        Path second = temporary.resolve("second");
        shard(new Shard(1, 2), first);

        assertThatThrownBy(() -> SweepMerge.merge(folder, List.of(first))).hasMessageContaining("missing: 2/2");
        shard(new Shard(2, 2), second);
        assertThatThrownBy(() -> SweepMerge.merge(folder, List.of(first, first)))
                .hasMessageContaining("twice");
        assertThat(SweepMerge.merge(folder, List.of(second, first)).progress().digest())
                .isEqualTo(undisturbed);
        assertThat(SweepResults.open(folder).manifest().isComplete()).isTrue();
        assertThat(Sweeps.run(sweep, folder, 1).progress().digest()).isEqualTo(undisturbed);
    }

    @Test
    void shardsOfDifferentExperimentsAreRefused() {
        Path other = temporary.resolve("other");
        shard(new Shard(1, 2), temporary.resolve("first"));
        Sweep changed = Sweeps.read(Sweeps.SMALL.replace("levels: [10, 100]", "levels: [10, 99]"));
        new SweepRunner(changed, new Shard(2, 2), new ThreadExecutor(new BlockRunner(changed, FakeRuns.FOILING), 1), 1)
                .run(other, SweepProgress.NONE, () -> false);

        assertThatThrownBy(() -> SweepMerge.merge(folder, List.of(temporary.resolve("first"), other)))
                .hasMessageContaining("results of another experiment");
    }

    private void shard(Shard shard, Path into) {
        new SweepRunner(sweep, shard, new ThreadExecutor(new BlockRunner(sweep, FakeRuns.FOILING), 1), 1)
                .run(into, SweepProgress.NONE, () -> false);
    }

    private List<Path> chunks() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("runs"))) {
            return files.sorted().toList();
        }
    }
}
