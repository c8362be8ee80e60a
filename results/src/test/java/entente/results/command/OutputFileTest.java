package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file that is to be written looks like before anything is written. */
class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void aCheckLeavesNoFileWhereThereWasNone() {
        Path file = folder.resolve("report.html");

        new OutputFile("--out", file).check(List.of());

        assertThat(file).doesNotExist();
    }

    @Test
    void aCheckKeepsWhatThereIs() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "the last report");

        new OutputFile("--out", file).check(List.of());

        assertThat(file).hasContent("the last report");
    }

    @Test
    void aCheckFindsWhatCannotBeWritten() {
        assertThatThrownBy(() -> new OutputFile("--out", folder).check(List.of()))
                .hasMessageContaining("it is a folder");
    }
}
