package entente.results.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published reference of measures; {@code -Dentente.writeDocs=true} writes it anew. */
class MeasuresPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "measures.md");

    @Test
    void thePageIsTheOneThatTheRegistryGives() throws IOException {
        if (Boolean.getBoolean("entente.writeDocs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, MeasuresPage.text());
        }

        assertThat(PAGE)
                .as("stale? Write it anew with -Dentente.writeDocs=true")
                .exists()
                .hasContent(MeasuresPage.text());
    }
}
