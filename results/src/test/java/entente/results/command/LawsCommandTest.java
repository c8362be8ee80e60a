package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void refusesASizeThatTellsNothing() {
        CommandRun run = CommandRun.of("laws", "--pairs", "1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--pairs is 1: it must be a whole number from 2 to 100000");
    }

    @Test
    void saysBeforeItRunsThatAFileCannotBeWritten() {
        CommandRun run =
                CommandRun.of("laws", "--out", folder.resolve("none/laws.md").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("none");
    }
}
