package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/lab.md is code that is compiled and run. */
class LibraryExampleTest {

    @TempDir
    private Path folder;

    @Test
    void runs() throws IOException {
        Path experiment = Files.writeString(
                folder.resolve("mine.yaml"), Sweeps.SMALL.replace("replications: 20", "replications: 2"));

        assertThat(LibraryExample.shareFoiled(experiment, folder.resolve("out")))
                .isBetween(0.0, 1.0);
    }

    @Test
    void isWhatThePageShows() throws IOException {
        String source =
                Files.readString(Path.of("src", "test", "java", "entente", "results", "sweep", "LibraryExample.java"));
        String shown = source.substring(source.indexOf("        // begin\n") + 17, source.indexOf("        // end\n"));

        assertThat(Files.readString(Path.of("..", "docs", "lab.md")).replaceAll("\\s+", " "))
                .contains(shown.replaceAll("\\s+", " ").strip());
    }
}
