package entente.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people type is read again as the text that they have typed. */
class ScalarsTest {

    private static final ObjectMapper YAML = new YAMLMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "plain",
                "two words",
                "yes",
                "No",
                "null",
                "~",
                "true",
                "12",
                "1e3",
                "0x1f",
                "1:30",
                "a: b",
                "a #b",
                "#b",
                "- a",
                "[a]",
                "{a: b}",
                "a, b",
                "a]",
                "a}",
                "'quoted'",
                "\"quoted\"",
                "\\n",
                "tab\there",
                "*x",
                "&x",
                "!tag",
                "%x",
                "@x",
                "`x`",
                "|",
                ">",
                "?",
                "? a",
                "=",
                "<<",
                "Größe",
                "東京",
                "😀",
                "trailing ",
                " leading",
                "a:",
                ".inf",
                ".5",
                "2024-01-01",
                "off",
                "y",
                "\u0085",
                "\u2028",
                "\u007f",
                "\ufeffx",
                "line\nbreak",
                "Dr. A. (b) – c/d"
            })
    void aTextIsReadAsItself(String value) throws IOException {
        JsonNode inBlock = YAML.readTree("a: " + Scalars.text(value, false, false));
        JsonNode inBrackets = YAML.readTree("a: [" + Scalars.text(value, false, true) + ", x]");

        assertThat(inBlock.get("a").isTextual()).as("%s", inBlock).isTrue();
        assertThat(inBlock.get("a").textValue()).isEqualTo(value);
        assertThat(inBrackets.get("a")).hasSize(2);
        assertThat(inBrackets.get("a").get(0).textValue()).isEqualTo(value);
        assertThat(new ObjectMapper().readTree(Scalars.text(value, true, false)).textValue())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one line of a few words",
                "first paragraph\n\nsecond paragraph",
                "three\nlines\nhere",
                "- looks like a list\n# and a comment",
                "key: value\n\n\nafter two blank lines",
                "Größe 東京 😀\nnext"
            })
    void aLongTextIsReadAsItself(String value) throws IOException {
        for (int indent : new int[] {2, 4, 8}) {
            String text = " ".repeat(indent - 2) + "a: " + Scalars.block(value, indent) + "\n";

            assertThat(YAML.readTree(text).get("a").textValue()).isEqualTo(value);
        }
    }

    @Test
    void linesOfALongTextAreOfAReadableWidth() throws IOException {
        String value = "word and ".repeat(100).strip();
        String block = Scalars.block(value, 4);

        assertThat(block.lines().skip(1))
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line).startsWith("    ").hasSizeLessThanOrEqualTo(114));
        assertThat(YAML.readTree("a: " + block).get("a").textValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "[1", "{a: b", "a # b", "*x", "a: b: c"})
    void aSnippetIsYamlOfOneLine(String snippet) {
        assertThat(Snippets.checked(snippet, false)).isEmpty();
    }

    @Test
    void aSnippetIsWrittenAsTheTextIs() {
        assertThat(Snippets.checked(" {id: DOR, of: [1, 2]} ", false)).contains("{id: DOR, of: [1, 2]}");
        assertThat(Snippets.checked("{id: DOR, of: [1, 2]}", true)).contains("{\"id\":\"DOR\",\"of\":[1,2]}");
    }

    @Test
    void aNodeIsToldOnOneLine() {
        String text = "a:\n  - x: 1\n    y: \"yes\"\n  - [p, \"q, r\"]\n";

        assertThat(Snippets.flow(TextTree.find(text).orElseThrow().root()))
                .isEqualTo("{a: [{x: 1, y: \"yes\"}, [p, \"q, r\"]]}");
    }
}
