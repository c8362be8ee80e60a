package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no text is refused with a word that helps. */
class SourceTextTest {

    @TempDir
    private Path folder;

    @Test
    void textsInUtf8AreRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "title: Île – naïve 漢字 🚀\n");

        assertThat(SourceText.read(file)).isEqualTo("title: Île – naïve 漢字 🚀\n");
    }

    @Test
    void anotherEncodingIsToldWithItsLine() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), "a\nb\nÎle\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> SourceText.read(file))
                .hasMessageContaining("a.csv:3: this is not UTF-8: save the file in this encoding");
    }

    @Test
    void missingFilesAndFoldersAreNamed() {
        assertThatThrownBy(() -> SourceText.read(folder.resolve("none.yaml")))
                .hasMessageContaining("none.yaml: there is no such file");
        assertThatThrownBy(() -> SourceText.read(folder)).hasMessageContaining("this is a directory");
    }

    @Test
    void aByteOrderMarkIsTakenOff() {
        assertThat(SourceText.checked("\uFEFFid: x", "a")).isEqualTo("id: x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\t\r\n"})
    void nothingIsNoText(String text) {
        assertThatThrownBy(() -> SourceText.checked(text, "a")).hasMessageContaining("a: it is empty");
    }

    @ParameterizedTest
    @ValueSource(chars = {0, 1, 7, 8, 11, 12, 27, 31})
    void controlCharactersAreToldWithTheirLine(char control) {
        assertThatThrownBy(() -> SourceText.checked("one\ntwo" + control, "a"))
                .hasMessageContaining("a:2: this is not a text")
                .hasMessageContaining("number " + (int) control);
    }

    @Test
    void tooMuchIsRefused() {
        assertThatThrownBy(() -> SourceText.checked("x".repeat(SourceText.LARGEST + 1), "a"))
                .hasMessageContaining("it is too large: 10000001 bytes; at most 10000000 are read");
        assertThat(SourceText.checked("x".repeat(SourceText.LARGEST), "a")).hasSize(SourceText.LARGEST);
    }

    @Test
    void aLineMayBeOnlySoLong() {
        SourceText.checkLines("x".repeat(120_000) + "\n" + "y".repeat(120_000), "a");

        assertThatThrownBy(() -> SourceText.checkLines("one\n" + "x".repeat(120_001), "a"))
                .hasMessageContaining("a:2: a line may have at most 120000 characters");
    }
}
