package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.console.Environment;
import entente.results.console.Program;
import entente.results.experiment.RunFunction;
import entente.results.sample.FakeRuns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What is said when something fails that the user did not do. */
class FailuresTest {

    private static final RunFunction BROKEN = (scenario, seed, decisions, listener) -> {
        throw new IllegalStateException("a state\nthat cannot be");
    };

    @TempDir
    private Path data;

    @Test
    void oneLineAndWhereTheDetailsAre() throws IOException {
        CommandRun run = CommandRun.with(BROKEN, Map.of(), "run", "twin-valleys", "--data", data.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err())
                .startsWith("entente: Replication 0 of the variant asWritten (seed 1) failed: ")
                .contains("a state that cannot be")
                .contains("Details are in " + data);
        try (Stream<Path> files = Files.list(data.resolve("errors"))) {
            List<Path> written = files.toList();
            assertThat(written).hasSize(1);
            assertThat(written.get(0)).content().startsWith("Entente ").contains("\tat entente.");
        }
    }

    @Test
    void debugShowsTheDetails() {
        assertThat(CommandRun.with(BROKEN, Map.of(), "run", "twin-valleys", "--debug")
                        .err())
                .contains("\tat entente.");
        assertThat(CommandRun.with(BROKEN, Map.of("ENTENTE_DEBUG", "true"), "run", "twin-valleys")
                        .err())
                .contains("\tat entente.");
    }

    @Test
    void detailsThatCannotBeWrittenAreNoFurtherFailure() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "");
        CommandRun run = CommandRun.with(BROKEN, Map.of("ENTENTE_DATA", file.toString()), "run", "twin-valleys");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Details could not be written below " + file);
    }

    @Test
    void lackOfMemoryIsExplained() {
        RunFunction greedy = (scenario, seed, decisions, listener) -> {
            throw new OutOfMemoryError("Java heap space");
        };
        CommandRun run = CommandRun.with(greedy, Map.of(), "run", "twin-valleys", "--data", data.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("memory ran out").contains("ENTENTE_JAVA_OPTS=-Xmx4g");
    }

    @Test
    void aReaderThatStopsReadingIsNoFailure() {
        Written written = writeTo("Broken pipe");

        assertThat(written.code()).isZero();
        assertThat(written.err()).isEmpty();
    }

    @Test
    void resultsAreNeverLostInSilence() {
        Written written = writeTo("No space left on device");

        assertThat(written.code()).isEqualTo(1);
        assertThat(written.err())
                .isEqualToIgnoringNewLines("entente: the results could not be written: No space left on device");
    }

    private record Written(int code, String err) {}

    @Command(name = "entente")
    private static final class Top {}

    private static Written writeTo(String failure) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(Map.of());
        CommandLine top = new CommandLine(new Top());
        ResearchCommands.addTo(top, FakeRuns.FOILING, environment);
        int code = Program.run(top, environment, broken, err, "run", "twin-valleys", "--replications", "2");
        return new Written(code, err.toString(StandardCharsets.UTF_8));
    }
}
