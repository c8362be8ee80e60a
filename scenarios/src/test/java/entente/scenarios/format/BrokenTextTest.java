package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no scenarios at all, by accident or on purpose: one clear violation, soon. */
class BrokenTextTest {

    @TempDir
    Path folder;

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("x.json", "{\n\"id\": \"x\",\n\"a\": }", "x.json:3: this is no valid JSON: "),
                Arguments.of("x.json", "{\"id\": \"x\"", "x.json:1: this is no valid JSON: it ends too early"),
                Arguments.of("x.json", "{\"id\": \"x\"} {}", "x.json:1: something follows after the end"),
                Arguments.of("x.json", "[]", "x.json:1: it holds []: there must be a group of fields"),
                Arguments.of("x.json", "7", "x.json:1: it holds 7: there must be a group of fields"),
                Arguments.of("x.yaml", "id: x\nb: [1, 2\nc: 3", "x.yaml:3: this is no valid YAML: "),
                Arguments.of("x.yaml", "id: x\n\tb: 1", "x.yaml:2: this is no valid YAML: found character"),
                Arguments.of("x.yaml", "id: x\na: b: c", "x.yaml:2: this is no valid YAML: mapping values"),
                Arguments.of("x.yaml", "id: x\n? [a, b]\n: c", "x.yaml:2: this is no valid YAML: a name must be a"),
                Arguments.of("x.yaml", "id: x\n---\nid: y", "x.yaml:3: something follows after the end"),
                Arguments.of("x.yaml", "just words", "x.yaml:1: it holds \"just words\": there must be a group"),
                Arguments.of("x.yaml", "", "x.yaml: it is empty."),
                Arguments.of("x.yaml", " \n\n", "x.yaml: it is empty."),
                Arguments.of("x.yaml", "# only a comment\n", "x.yaml: it is empty."),
                Arguments.of(
                        "x.yaml", "id: x\nb: \u0007", "x.yaml:2: this is not a text: there is a control character"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhereTheTextBreaks(String name, String text, String expected) {
        assertThat(Violated.texts(Violated.in(text, name)))
                .singleElement()
                .asString()
                .startsWith(expected)
                .doesNotContain("yaml.snakeyaml", "Exception", "Feature", "jackson");
    }

    static Stream<Arguments> hostile() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            String last = "*a" + (i - 1);
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(String.join(", ", java.util.Collections.nCopies(9, last)))
                    .append("]\n");
        }
        String digits = "9".repeat(100_000);
        return Stream.of(
                Arguments.of("x.yaml", bomb.toString(), "aliases are not read"),
                Arguments.of("x.yaml", "a: " + "[".repeat(100_000), "nested deeper than 40"),
                Arguments.of("x.json", "{\"a\": " + "[".repeat(1_000_000), "nested deeper than 40"),
                Arguments.of("x.json", "{\"a\":".repeat(100_000), "nested deeper than 40"),
                Arguments.of("x.yaml", "- ".repeat(50_000), "nested deeper than 40"),
                Arguments.of("x.json", "{\"horizonDays\": " + digits + "}", "larger than any scenario needs"),
                Arguments.of("x.yaml", "horizonDays: " + digits, "it must be a number"),
                Arguments.of("x.json", "{\"title\": \"" + "x".repeat(5_000_000) + "\"}", "larger than any scenario"),
                Arguments.of("x.yaml", "title: " + "x".repeat(5_000_000), "a line may have at most 120000"),
                Arguments.of("x.yaml", "x".repeat(11_000_000), "it is too large"),
                Arguments.of("x.yaml", "? ".repeat(50_000), "a name must be a plain text"),
                Arguments.of("x.json", "{" + manyNames() + "\"a\": 1}", "a0 is unknown"),
                Arguments.of("x.yaml", "networks:\n" + "- {id: same}\n".repeat(600_000), "at most 10000 networks"));
    }

    private static String manyNames() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 500_000; i++) {
            names.append("\"a").append(i).append("\": 1, ");
        }
        return names.toString();
    }

    /** Each takes seconds at most; the limit is there to tell what would take hours, on however busy a machine. */
    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void refusesHostileTexts(String name, String text, String expected) {
        List<String> texts = Violated.texts(Violated.in(text, name));

        assertThat(texts).anyMatch(line -> line.contains(expected));
        assertThat(texts).hasSizeLessThanOrEqualTo(Findings.MOST + 10);
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.yaml"), "id: x\ntitle: Besançon".getBytes(StandardCharsets.ISO_8859_1));
        Path large = Files.write(folder.resolve("large.yaml"), new byte[SourceText.LARGEST + 1]);
        Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {'P', 'K', 3, 4});

        assertThat(texts(folder.resolve("none.yaml"))).containsExactly(folder + "/none.yaml: there is no such file.");
        assertThat(texts(folder)).containsExactly(folder + ": this is a directory: name a file in it.");
        assertThat(texts(latin)).containsExactly(latin + ":2: this is not UTF-8: save the file in this encoding.");
        assertThat(texts(large))
                .containsExactly(large + ": it is too large: 10000001 bytes; at most 10000000 are read.");
        assertThat(texts(binary)).singleElement().asString().contains("this is not a text");
    }

    @Test
    void readsPastAByteOrderMark() {
        assertThat(ScenarioReader.read("\uFEFF" + Violated.valid(), "x.yaml", List.of())
                        .id())
                .isEqualTo("twin-valleys");
    }

    @Test
    void tellsJsonFromYamlWhereTheNameDoesNot() {
        String json = ScenarioWriter.json(Scenarios.load("twin-valleys", List.of()));

        assertThat(ScenarioReader.read(json, "standard input", List.of()))
                .isEqualTo(ScenarioReader.read(Violated.valid(), "standard input", List.of()));
    }

    private static List<String> texts(Path file) {
        return Violated.texts(Violated.by(() -> ScenarioReader.read(file, List.of())));
    }
}
