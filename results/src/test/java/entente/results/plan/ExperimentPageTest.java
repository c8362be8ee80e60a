package entente.results.plan;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.reference.RecordPage;
import entente.scenarios.format.EngineJson;
import entente.scenarios.schema.SchemaDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published reference and schema of experiment files; {@code -Dentente.writeDocs=true} writes them anew. */
class ExperimentPageTest {

    private static final Path DOCS = Path.of("..", "docs");

    private static final String HEAD = """
        # Experiment files

        <!-- Generated from annotations by `mvn -pl results -am verify -Dentente.writeDocs=true`. -->

        An experiment is one YAML or JSON file in UTF-8: [how to write one](../lab.md). The
        [JSON Schema](../schema/experiment.schema.json) says the same to editors. Unknown fields, values out of range,
        names that name nothing and values that the scenario refuses are reported all at once, each with its path and
        line. A *value* is whatever the scenario may hold there.
        """;

    @Test
    void thePageIsThatOfTheRecords() throws IOException {
        isFresh("reference/experiment.md", RecordPage.text(ExperimentFile.class, HEAD));
    }

    @Test
    void theSchemaIsThatOfTheRecords() throws IOException {
        isFresh(
                "schema/experiment.schema.json",
                EngineJson.pretty(SchemaDocuments.of(ExperimentFile.class, "Entente experiment")));
    }

    private static void isFresh(String path, String content) throws IOException {
        Path file = DOCS.resolve(path);
        if (Boolean.getBoolean("entente.writeDocs")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        assertThat(file)
                .as("stale? Write it anew with -Dentente.writeDocs=true")
                .exists()
                .hasContent(content);
    }
}
