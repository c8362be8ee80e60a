package entente.results.reference;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenarios.format.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTest {

    private static final Path DOCS =
            Path.of(System.getProperty("basedir", "."), "..", "docs").normalize();

    static Stream<String> paths() {
        return Reference.files().keySet().stream();
    }

    /** The pages in docs are those of this code. With -Dentente.writeDocs=true it writes them. */
    @ParameterizedTest
    @MethodSource("paths")
    void isFresh(String path) throws IOException {
        Path file = DOCS.resolve(path);
        String content = Reference.files().get(path);
        if (Boolean.getBoolean("entente.writeDocs")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }

        assertThat(file).as("docs/%s: write it with %s", path, command()).exists();
        assertThat(Files.readString(file))
                .as("docs/%s is stale: write it anew with %s", path, command())
                .isEqualTo(content);
    }

    private static String command() {
        return "mvn -pl scenarios -am verify -Dentente.writeDocs=true";
    }

    @Test
    void theExampleIsAScenario() {
        assertThat(ScenarioReader.read(ScenarioPage.EXAMPLE, "example.yaml", List.of())
                        .nations())
                .hasSize(2);
    }

    @Test
    void marksAssumptionsAndShowsBothDefaults() {
        assertThat(Reference.files().get("reference/scenario.md"))
                .contains("| `softness` | How gradually", "| number |  | 0 … 10 | `0.05` | `0` | ⚠ assumption |")
                .contains("| `id` | Three capital letters", "**required**")
                .contains("| `needToKnow` | Only what visibly concerns the recipient. |");
    }

    /** Every link within a page, or to another page, leads to a heading. */
    @ParameterizedTest
    @MethodSource("paths")
    void linksLeadSomewhere(String path) {
        if (!path.endsWith(".md")) {
            return;
        }
        Set<String> anchors = Reference.files()
                .get("reference/scenario.md")
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> Tables.anchor(line.replaceFirst("^#+ ", "").replace(' ', '-')))
                .collect(Collectors.toSet());

        List<String> targets = java.util.regex.Pattern.compile("\\(scenario\\.md(#[^)]*)\\)")
                .matcher(Reference.files().get(path))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(anchors).containsAll(targets);
    }
}
