package entente.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted about the code stays below its ceilings; {@code -Dentente.writeDocs=true} writes the page anew. */
class ArchitecturePageTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/architecture.md");

    private static final Architecture CODE = new Architecture(ROOT);

    @Test
    void nothingIsAboveItsCeiling() {
        assertThat(Counted.all(CODE)).hasSizeGreaterThan(10).allMatch(Counted::holds);
    }

    /** Sizes change with every line, so that only what has a ceiling must be told as it is. */
    @Test
    void thePageTellsWhatIsCounted() throws IOException {
        String text = new ArchitecturePage(CODE).text();
        if (Boolean.getBoolean("entente.writeDocs")) {
            Files.writeString(PAGE, text);
        }

        assertThat(held(Files.readString(PAGE)))
                .as("stale? Write it anew with -Dentente.writeDocs=true")
                .isEqualTo(held(text));
    }

    private static List<String> held(String page) {
        return page.lines()
                .filter(line -> !line.startsWith("| lines of"))
                .map(line ->
                        line.startsWith("| ") && line.split("\\|").length > 6 ? line.replaceAll("\\d+", "#") : line)
                .toList();
    }
}
