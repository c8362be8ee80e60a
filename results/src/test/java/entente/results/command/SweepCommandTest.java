package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente sweep}, {@code query} and {@code merge}, as a user calls them. */
class SweepCommandTest {

    private static final String EXPERIMENT = """
        formatVersion: "1.0"
        id: mine
        title: My experiment
        scenario: twin-valleys
        factors:
          - {name: retry, paths: [rules.retryDays], levels: [10, 100]}
        measures: [shareFoiled]
        replications: 4
        """;

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("mine.yaml"), EXPERIMENT).toString();
    }

    @Test
    void runsAnExperimentThatCanBeAsked() {
        String out = folder.resolve("out").toString();

        CommandRun run = CommandRun.of("sweep", file, "--out", out, "--threads", "2");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("My experiment (mine)\n2 points, 4 arms: 32 runs, none failed. Replications: 4")
                .contains("Results:  " + out)
                .containsPattern("Digest:   [0-9a-f]{64}\n");
        CommandRun asked = CommandRun.of(
                "query", out, "select arm, count(*) as n from runs group by arm order by arm", "--format", "csv");
        assertThat(asked.out()).isEqualTo("arm,n\nasWritten,8\nisolation,8\npooled,8\nstanding,8\n");
        assertThat(CommandRun.of("query", out, "select 0.5 as half, null as none", "--format", "json")
                        .out())
                .isEqualTo("{\"half\":0.5,\"none\":null}\n");
        assertThat(CommandRun.of("query", out, "select level, point from points order by point")
                        .out())
                .isEqualTo("level  point\n10         0\n100        1\n");
    }

    @Test
    void theSameCommandAgainFindsEverythingThere() {
        String out = folder.resolve("out").toString();
        CommandRun first = CommandRun.of("sweep", file, "--out", out);

        CommandRun second = CommandRun.of("sweep", file, "--out", out);

        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).isEqualTo("entente: 32 runs are there already.\n");
    }

    @Test
    void aDryRunSaysWhatWouldBeRun() {
        CommandRun run = CommandRun.of("sweep", file, "--dry-run", "--threads", "1");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("factor        retry: 10, 100\n")
                .contains("points        2\n")
                .contains("runs          32\n")
                .containsPattern("time          about [0-9]+ seconds on one thread\n");
    }

    @Test
    void shardsAreMerged() {
        CommandRun.of("sweep", file, "--out", folder.resolve("one").toString(), "--shard", "1/2");
        CommandRun.of("sweep", file, "--out", folder.resolve("two").toString(), "--shard", "2/2");
        CommandRun whole =
                CommandRun.of("sweep", file, "--out", folder.resolve("whole").toString());

        CommandRun merged = CommandRun.of(
                "merge",
                folder.resolve("merged").toString(),
                folder.resolve("one").toString(),
                folder.resolve("two").toString());

        assertThat(merged.code()).isZero();
        assertThat(digest(merged)).isEqualTo(digest(whole));
    }

    private static String digest(CommandRun run) {
        return run.out().substring(run.out().indexOf("Digest:"));
    }

    @Test
    void saysWhatIsWrong() {
        CommandRun nowhere = CommandRun.of("sweep", file);
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).contains("--out is missing");

        CommandRun unknown =
                CommandRun.of("sweep", "obstacle", "--out", folder.resolve("x").toString());
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean obstacles?");

        CommandRun shard = CommandRun.of("sweep", file, "--out", "x", "--shard", "3/2");
        assertThat(shard.code()).isEqualTo(2);
        assertThat(shard.err()).contains("--shard is 3/2: it must be k/n with k from 1 to n");

        CommandRun tooMany = CommandRun.of("sweep", file, "--out", "x", "--shard", "3/3");
        assertThat(tooMany.code()).isEqualTo(2);
        assertThat(tooMany.err()).contains("there may be no more shards");

        CommandRun nothing = CommandRun.of("query", folder.toString(), "select 1");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("there are no results");
    }

    @Test
    void listsWhatComesWithEntenteIfNothingIsNamed() {
        CommandRun run = CommandRun.of("sweep");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("obstacles ", "centre-or-mesh ", "Does sharing more always help?", "docs/lab.md");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }
}
