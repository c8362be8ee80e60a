package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente import-network}, as a user calls it. */
class ImportNetworkCommandTest {

    @TempDir
    private Path folder;

    @Test
    void whatItWritesIsValidAndWhatItLeavesOutIsTold() throws IOException {
        Path edges = file("2024 ties.csv", "source;target;weight;when\n1;2;3;May\n2;1;1;June\n2;3;1;June\n");
        Path scenario = folder.resolve("mine.yaml");

        CommandRun run = CommandRun.of("import-network", edges.toString(), "--out", scenario.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("3 operatives with 2 ties.")
                .contains("Weights (column 3) are not used")
                .contains("Columns that are not used: when.")
                .contains("in both directions, one tie each: 1.")
                .contains("Roles follow from the ties");
        CommandRun validation = CommandRun.of("validate", scenario.toString());
        assertThat(validation.code()).isZero();
        assertThat(validation.out()).contains("Network ties: 2 nations, 1 threat network, 1 agreement");
        assertThat(CommandRun.of("run", scenario.toString(), "--replications", "2")
                        .code())
                .isZero();
    }

    @Test
    void aSectionGoesToStandardOutput() throws IOException {
        Path edges = file("a.txt", "1 2\n2 3\n");

        CommandRun run = CommandRun.of(
                "import-network", edges.toString(), "--section", "--id", "mine", "--nations", "FRA,DEU,ITA");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("  - id: \"mine\"\n")
                .contains("footprint: {\"FRA\": 1, \"DEU\": 1, \"ITA\": 1}")
                .contains("[0, 1], [1, 2]")
                .doesNotContain("formatVersion");
    }

    @Test
    void everythingWrongIsToldAndNothingIsWritten() throws IOException {
        Path edges = file("bad.csv", "1,2\n3\n4,x\n");
        Path scenario = folder.resolve("mine.yaml");

        CommandRun run = CommandRun.of("import-network", edges.toString(), "--out", scenario.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("bad.csv:2")
                .contains("node is x (")
                .contains("bad.csv:3")
                .doesNotContain("\tat ");
        assertThat(scenario).doesNotExist();
    }

    @Test
    void whatIsReadIsNeverOverwritten() throws IOException {
        Path edges = file("ties.yaml", "1,2\n");

        CommandRun run = CommandRun.of("import-network", edges.toString(), "--out", edges.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("it must not be overwritten");
        assertThat(edges).hasContent("1,2\n");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        Path edges = file("ties.csv", "1,2\n");

        CommandRun run = CommandRun.of(
                "import-network",
                edges.toString(),
                "--out",
                folder.resolve("none").resolve("x.yaml").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--out is").contains("there is no folder");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
