package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.results.plan.Experiments;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.sample.FakeRuns;
import entente.results.store.Manifest;
import entente.results.sweep.BlockRunner;
import entente.results.sweep.SweepProgress;
import entente.results.sweep.SweepRunner;
import entente.results.sweep.ThreadExecutor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a sweep that was stopped, and of one shard. */
class PartialResultsTest {

    private static final String EXPERIMENT = """
        formatVersion: "1.0"
        id: partly
        title: Stopped half way
        scenario: twin-valleys
        factors:
          - name: retry
            paths: [rules.retryDays]
            levels: [10, 100, 300, 400]
        measures: [shareFoiled]
        replications: 40
        """;

    /** Four points, four arms, forty replications. */
    private static final int ALL_RUNS = 640;

    @TempDir
    private Path temporary;

    private Path file;
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(temporary.resolve("partly.yaml"), EXPERIMENT);
        folder = temporary.resolve("out");
    }

    @Test
    void aStoppedSweepSaysSoFirstWithoutDigestCitationOrBest() throws IOException {
        int runs = stopped();

        CommandRun run = CommandRun.of("analyse", folder.toString());

        assertThat(run.code()).as(run.err()).isZero();
        String text = run.out().replaceAll("\\s+", " ");
        assertThat(runs).isBetween(1, ALL_RUNS - 1);
        assertThat(text)
                .contains("These results are partial: there are " + runs + " of " + ALL_RUNS + " runs.")
                .contains("hoice, regret and robustness: the results are partial")
                .doesNotContain("To cite", "is best");
        assertThat(text.indexOf("These results are partial")).isLessThan(text.indexOf("95 %"));
        assertThat(json().get("partial").asBoolean()).isTrue();
        assertThat(json().get("digest").asText()).isEmpty();
        assertThat(json().has("pointChoice")).isFalse();
    }

    /** Stopped before its first run: neither command makes anything of that, and both say what to do. */
    @ParameterizedTest
    @ValueSource(strings = {"analyse", "report"})
    void aSweepWithoutARunSaysSo(String command) {
        Manifest manifest = stoppedAfter(0);
        Path page = temporary.resolve("page.html");
        String[] more = command.equals("report") ? new String[] {"--out", page.toString()} : new String[0];

        CommandRun run = CommandRun.of(Stream.concat(Stream.of(command, folder.toString()), Arrays.stream(more))
                .toArray(String[]::new));

        assertThat(manifest.progress().runs()).isZero();
        assertThat(run.code()).isNotZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains("there are no runs in these results yet: run the sweep first")
                .doesNotContain("Exception");
        assertThat(page).doesNotExist();
    }

    /** One that has some runs, and one that is whole, say nothing of the kind. */
    @Test
    void aSweepWithRunsIsReported() {
        stopped();
        Path page = temporary.resolve("page.html");

        CommandRun run = CommandRun.of("report", folder.toString(), "--out", page.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("there are no runs");
        assertThat(page).content().contains("These results are partial").doesNotContain("there are no runs");
    }

    @Test
    void soDoesOneShard() throws IOException {
        CommandRun sweep = CommandRun.of("sweep", file.toString(), "--shard", "1/2", "--out", folder.toString());

        assertThat(sweep.out()).contains("Partial:").doesNotContain("Digest:");
        CommandRun run = CommandRun.of("analyse", folder.toString());
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("they are shard 1/2, with " + ALL_RUNS / 2 + " of " + ALL_RUNS + " runs.")
                .contains("Merging all shards makes them whole.")
                .doesNotContain("To cite");
        assertThat(json().get("digest").asText()).isEmpty();
        assertThat(CommandRun.of("query", folder.toString(), "select 1 as one").err())
                .contains("These results are partial");
    }

    @Test
    void whatIsWholeDoesNot() throws IOException {
        assertThat(CommandRun.of("sweep", file.toString(), "--out", folder.toString())
                        .out())
                .contains("Digest:");

        assertThat(CommandRun.of("analyse", folder.toString()).out())
                .contains("To cite these results")
                .doesNotContain("artial");
        assertThat(json().get("partial").asBoolean()).isFalse();
        assertThat(json().get("digest").asText()).hasSize(64);
        assertThat(json().has("pointChoice")).isTrue();
    }

    /** Stops a sweep after some 200 runs; gives how many are kept. */
    private int stopped() {
        return (int) stoppedAfter(200).progress().runs();
    }

    private Manifest stoppedAfter(int most) {
        Sweep sweep = Experiments.load(file.toString());
        AtomicInteger asked = new AtomicInteger();
        return new SweepRunner(sweep, Shard.ALL, new ThreadExecutor(new BlockRunner(sweep, FakeRuns.FOILING), 1), 1)
                .run(folder, SweepProgress.NONE, () -> asked.incrementAndGet() > most);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper()
                .readTree(CommandRun.of("analyse", folder.toString(), "--format", "json")
                        .out());
    }
}
