package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results as other programs read them. */
class ExportCommandTest {

    private static final String EXPERIMENT = """
        formatVersion: "1.0"
        id: mine
        title: My experiment
        scenario: twin-valleys
        factors:
          - {name: retry, paths: [rules.retryDays], levels: [10, 100]}
          - name: Leaks
            options:
              - {name: few, set: {rules.containment: 0.1}}
              - {name: many, set: {rules.containment: 0.2}}
        measures: [shareFoiled, leaks]
        own: [{name: harm, expression: attacksLaunched + leaks, words: What goes wrong.}]
        overTime: {measures: [attacksLaunched]}
        replications: 3
        """;

    @TempDir
    private Path folder;

    private String out;

    @BeforeEach
    void sweep() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), EXPERIMENT);
        out = folder.resolve("out").toString();
        assertThat(CommandRun.of("sweep", file.toString(), "--out", out).err()).isEmpty();
    }

    private List<List<String>> export(String option) throws IOException {
        Path file = folder.resolve("export.csv");
        CommandRun run = CommandRun.of("export", out, option, file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return Files.readString(file)
                .lines()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }

    /** A factor whose name is that of a measure, but for capitals, has another column. */
    @Test
    void wideHasALineForEachRunWithLevelsAndMeasures() throws IOException {
        List<List<String>> lines = export("--wide");

        assertThat(lines.get(0))
                .containsExactly(
                        "point",
                        "scenario",
                        "retry",
                        "factor_Leaks",
                        "arm",
                        "replication",
                        "seed",
                        "shareFoiled",
                        "shareFoiled_numerator",
                        "shareFoiled_denominator",
                        "leaks",
                        "harm");
        assertThat(lines).hasSize(1 + 4 * 4 * 3);
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> {
            assertThat(line.get(1)).isEqualTo("twin-valleys");
            assertThat(line.get(2)).isEqualTo(line.get(0).compareTo("2") < 0 ? "10.0" : "100.0");
            assertThat(line.get(3)).isIn("few", "many");
            assertThat(Double.parseDouble(line.get(7)))
                    .isEqualTo(Double.parseDouble(line.get(8)) / Double.parseDouble(line.get(9)));
            assertThat(Double.parseDouble(line.get(11)))
                    .isEqualTo(10 - Double.parseDouble(line.get(8)) + Double.parseDouble(line.get(10)));
        });
    }

    @Test
    void longAndMonthsCarryLevelsToo() throws IOException {
        List<List<String>> tall = export("--long");
        List<List<String>> months = export("--months");

        assertThat(tall.get(0)).endsWith("retry", "factor_Leaks");
        assertThat(tall).hasSize(1 + 4 * 4 * 3 * 3);
        assertThat(months.get(0))
                .containsExactly(
                        "point",
                        "arm",
                        "replication",
                        "month",
                        "days",
                        "measure",
                        "numerator",
                        "denominator",
                        "retry",
                        "factor_Leaks");
        assertThat(months.stream().skip(1).map(line -> line.get(8)).distinct()).containsExactly("10.0", "100.0");
        assertThat(months.stream()
                        .skip(1)
                        .mapToDouble(line -> Double.parseDouble(line.get(6)))
                        .sum())
                .isEqualTo(Double.parseDouble(CommandRun.of(
                                "query",
                                out,
                                "select sum(shareFoiled_denominator - shareFoiled_numerator) as n from wide",
                                "--format",
                                "csv")
                        .out()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    void everyColumnIsExplained() throws IOException {
        List<String> explained =
                export("--columns").stream().map(line -> line.get(1)).toList();

        assertThat(explained)
                .containsAll(Stream.of("--wide", "--long", "--months")
                        .flatMap(option -> {
                            try {
                                return export(option).get(0).stream();
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                        })
                        .toList());
        assertThat(Files.readString(folder.resolve("export.csv"))).isNotEmpty();
    }

    @Test
    void everyRowThatIsAskedForCanCarryItsLevels() {
        CommandRun run = CommandRun.of(
                "query",
                out,
                "select retry, \"factor_Leaks\", count(*) as n from runs group by all" + " order by all",
                "--format",
                "csv");

        assertThat(run.out())
                .isEqualTo("retry,factor_Leaks,n\n10.0,few,36\n10.0,many,36\n100.0,few,36\n100.0,many,36\n");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        CommandRun nothing = CommandRun.of("export", out);
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("nothing is asked for");

        CommandRun nowhere = CommandRun.of(
                "export", out, "--wide", folder.resolve("no/where.csv").toString());
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).contains("--wide is").contains("there is no folder");

        Path file = Files.writeString(
                folder.resolve("plain.yaml"), EXPERIMENT.replace("overTime: {measures: [attacksLaunched]}\n", ""));
        String plain = folder.resolve("plain").toString();
        CommandRun.of("sweep", file.toString(), "--out", plain);
        CommandRun months = CommandRun.of(
                "export", plain, "--months", folder.resolve("m.csv").toString());
        assertThat(months.code()).isEqualTo(2);
        assertThat(months.err()).contains("--months: these results have none");
        assertThat(CommandRun.of("query", plain, "select count(*) as n from months", "--format", "csv")
                        .out())
                .isEqualTo("n\n0\n");
    }
}
