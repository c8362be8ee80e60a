package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.sample.FakeRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        assertThat(run.out()).startsWith("""
                    My experiment (mine)
                    2 points, 4 arms: 32 runs, none failed; 4 replications of every point.
                    """).contains("Results:  " + out).containsPattern("Digest:   [0-9a-f]{64}\n");
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
                .contains("scenario      twin-valleys\n")
                .contains("factor        retry: 10, 100\n")
                .containsPattern("measures      shareFoiled")
                .contains("points        2\n")
                .contains("runs          32\n")
                .containsPattern("time          about [0-9]+ seconds on one thread\n");
    }

    /** A design that samples runs no particular values that could be listed; others list what they run. */
    @Test
    void aDryRunSaysWhichValuesAreRun() throws IOException {
        CommandRun sampled = CommandRun.of("sweep", ranged("{kind: latinHypercube, points: 8}"), "--dry-run");
        CommandRun screened = CommandRun.of("sweep", ranged("{kind: morris, trajectories: 4}"), "--dry-run");

        assertThat(sampled.out())
                .contains("factor        trust: from 0 to 0.9, points are spread over it\n")
                .doesNotContain("0.225");
        assertThat(screened.out()).contains("factor        trust: 0, 0.3, 0.6, 0.9\n");
    }

    /** It refuses what the run would refuse, in the same words, and tells of what is left. */
    @Test
    void aDryRunIntoAFolderTellsWhatIsLeft() throws IOException {
        String out = folder.resolve("out").toString();
        CommandRun.of("sweep", ranged("{kind: latinHypercube, points: 8}"), "--out", out, "--no-bounds");

        CommandRun dry = CommandRun.of("sweep", out, "--points", "12", "--dry-run");
        CommandRun real = CommandRun.of("sweep", out, "--points", "12");
        CommandRun doubled = CommandRun.of("sweep", out, "--points", "16", "--dry-run");
        CommandRun same = CommandRun.of("sweep", out, "--dry-run");

        assertThat(real.code()).isEqualTo(2);
        assertThat(dry.code()).isEqualTo(2);
        assertThat(dry.err()).isEqualTo(real.err()).contains("may be doubled, to 16 or 32");
        assertThat(doubled.code()).as(doubled.err()).isZero();
        assertThat(doubled.out())
                .contains("runs          32, of which 16 are there already and 16 left to run\n")
                .contains("time          about ");
        assertThat(same.out())
                .contains("runs          16, of which 16 are there already and 0 left to run\n")
                .doesNotContain("time ");
    }

    private String ranged(String design) throws IOException {
        return Files.writeString(folder.resolve("ranged.yaml"), """
            formatVersion: "1.0"
            id: ranged
            title: Over a range
            scenario: twin-valleys
            factors:
              - name: trust
                paths: ["nations[*].sharing.minimumTrust"]
                range: {low: 0, high: 0.9}
            measures: [shareFoiled]
            replications: 2
            design: %s
            """.formatted(design))
                .toString();
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

    @Test
    void whatTheCommandLineChangesIsPartOfTheExperiment() throws IOException {
        String out = folder.resolve("out").toString();
        Path settings = Files.writeString(
                folder.resolve("fitted.yaml"), "formatVersion: \"1.0\"\nsettings:\n  rules.answerDays: 3\n");
        String[] changed = {
            "sweep", file, "--out", out, "--set", "horizonDays=400", "--settings", settings.toString(), "--no-bounds"
        };

        CommandRun first = CommandRun.of(changed);

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("2 points, 1 arm: 8 runs");
        assertThat(Files.readString(folder.resolve("out").resolve("experiment.yaml")))
                .contains("rules.answerDays: 3", "horizonDays: 400", "bounds: false");
        CommandRun plain = CommandRun.of("sweep", file, "--out", out);
        assertThat(plain.code()).isEqualTo(2);
        assertThat(plain.err()).contains("set is [], there it is [rules.answerDays=3, horizonDays=400]");
        assertThat(CommandRun.of(changed).err()).isEqualTo("entente: 8 runs are there already.\n");
    }

    @Test
    void theEnvironmentStandsForOptionsThatAreNotGiven() {
        CommandRun run = CommandRun.with(
                Map.of("ENTENTE_SET", "horizonDays=400; rules.answerDays=3", "ENTENTE_NO_BOUNDS", "true"),
                "sweep",
                file,
                "--out",
                folder.resolve("out").toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("2 points, 1 arm: 8 runs");
        assertThat(folder.resolve("out").resolve("experiment.yaml"))
                .content()
                .contains("rules.answerDays: 3", "horizonDays: 400");
    }

    /** A folder is an experiment, too: it grows in itself, and runs again elsewhere. */
    @Test
    void aFolderIsSweptAgain() {
        String out = folder.resolve("out").toString();
        CommandRun.of("sweep", file, "--out", out);

        CommandRun grown = CommandRun.of("sweep", out, "--replications", "6");
        CommandRun again =
                CommandRun.of("sweep", out, "--out", folder.resolve("again").toString());

        assertThat(grown.err()).isEqualTo("entente: 32 runs are there already.\n");
        assertThat(grown.out()).contains("48 runs");
        assertThat(digest(again)).isEqualTo(digest(grown));
        CommandRun less = CommandRun.of("sweep", file, "--out", out);
        assertThat(less.code()).isEqualTo(2);
        assertThat(less.err()).contains("replications is 4, there it is 6: it may only grow");
    }

    @Test
    void printsItsDesign() {
        CommandRun table = CommandRun.of("sweep", file, "--print-design");
        CommandRun csv = CommandRun.of("sweep", file, "--print-design", "--format", "csv", "--shard", "2/2");

        assertThat(table.out()).isEqualTo("point  retry\n0         10\n1        100\n");
        assertThat(csv.out()).isEqualTo("point,retry\n1,100\n");
        assertThat(CommandRun.of("sweep", file, "--print-design", "--format", "xml")
                        .err())
                .contains("--format is xml: it must be table or csv");
    }

    @Test
    void oneRunIsRunOnceMore() {
        String out = folder.resolve("out").toString();
        CommandRun.of("sweep", file, "--out", out);

        CommandRun same = CommandRun.of("rerun", out, "--point", "1", "--replication", "3", "--arm", "pooled");
        CommandRun beyond = CommandRun.of("rerun", out, "--point", "1", "--replication", "4");
        CommandRun other = CommandRun.with(
                (scenario, seed, decisions, listener) -> FakeRuns.FOILING.run(scenario, seed + 1, decisions, listener),
                Map.of(),
                "rerun",
                out,
                "--point",
                "1",
                "--replication",
                "3");

        assertThat(same.code()).as(same.err()).isZero();
        assertThat(same.out())
                .startsWith("Point 1: retry 100\npooled, replication 3, seed ")
                .containsPattern("shareFoiled  ([0-9]+) of 10  \\1 of 10\n")
                .contains("\nThe same as is stored.\n")
                .contains("./entente run " + out + "/scenarios/twin-valleys-");
        assertThat(beyond.code()).isZero();
        assertThat(beyond.out()).contains("Nothing is stored of this run");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("NOT the same as is stored.");
    }

    @Test
    void saysWhatIsWrongWithARerun() {
        String out = folder.resolve("out").toString();
        CommandRun.of("sweep", file, "--out", out);

        assertThat(CommandRun.of("rerun", out, "--replication", "1").err()).contains("--point");
        assertThat(CommandRun.of("rerun", out, "--point", "2", "--replication", "1")
                        .err())
                .contains("--point is 2: the experiment has the points 0 to 1");
        assertThat(CommandRun.of("rerun", file, "--point", "0", "--replication", "1")
                        .err())
                .contains("there are no results");
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
