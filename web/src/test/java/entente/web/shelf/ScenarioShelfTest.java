package entente.web.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.scenarios.library.Library;
import entente.web.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved scenarios beside those of the library. */
class ScenarioShelfTest {

    @TempDir
    private Path folder;

    private DataFolder data;
    private ScenarioShelf shelf;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder.resolve("data"));
        shelf = new ScenarioShelf(data);
    }

    @AfterEach
    void close() throws IOException {
        data.close();
    }

    @Test
    void whatIsSavedIsFoundListedReplacedAndTakenAway() {
        assertThat(shelf.save("zwei-täler".replace("ä", "ae"), "one")).isEqualTo("own/zwei-taeler");
        shelf.save("a-1", "text: é 東京 😀\r\n");
        shelf.save("zwei-taeler", "two");

        assertThat(shelf.saved()).containsExactly("own/a-1", "own/zwei-taeler");
        assertThat(shelf.find("own/zwei-taeler").orElseThrow())
                .isEqualTo(new ScenarioShelf.Source("own/zwei-taeler", "zwei-taeler.yaml", "two"));
        assertThat(shelf.find("own/a-1").orElseThrow().text()).isEqualTo("text: é 東京 😀\r\n");
        assertThat(new ScenarioShelf(data).saved()).hasSize(2);
        shelf.delete("a-1");
        shelf.delete("never-there");
        assertThat(shelf.saved()).containsExactly("own/zwei-taeler");
        assertThat(shelf.find("own/a-1")).isEmpty();
    }

    /** Names come from links: none leads out of the folder, and none is more than not found. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../../server.key",
                "../scenarios/mine",
                "a/b",
                "a\\b",
                "Mine",
                "-mine",
                "mine.yaml",
                "mine ",
                "\u0000",
                "mine\u0000",
                "größe",
                "%2e%2e",
                "a\nb",
                "con:"
            })
    void aNameIsOfLettersDigitsAndHyphens(String name) throws IOException {
        shelf.save("mine", "text");
        Files.writeString(folder.resolve("data").resolve("server.key.yaml"), "secret");

        assertThat(ScenarioShelf.isName(name)).isFalse();
        assertThat(shelf.find("own/" + name)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shelf.save(name, "x"))
                .withMessageContaining("lower-case letters, digits and hyphens");
        shelf.delete(name);
        assertThat(shelf.saved()).containsExactly("own/mine");
        assertThat(folder.resolve("data").resolve("server.key.yaml")).hasContent("secret");
    }

    @Test
    void aNameHasSixtyFourCharactersAtMost() {
        assertThat(ScenarioShelf.isName("a".repeat(64))).isTrue();
        assertThat(ScenarioShelf.isName("a".repeat(65))).isFalse();
    }

    @Test
    void whatElseLiesInTheFolderIsNoScenario() throws IOException {
        Path scenarios = folder.resolve("data").resolve("scenarios");
        Files.writeString(scenarios.resolve("notes.txt"), "x");
        Files.writeString(scenarios.resolve("Capital.yaml"), "x");
        Files.writeString(scenarios.resolve(".new-123.part"), "half");

        assertThat(shelf.saved()).isEmpty();
        assertThat(shelf.find("own/notes")).isEmpty();
    }

    /** So that an editor and a download treat it as what it is. */
    @Test
    void whatIsJsonIsCalledSo() {
        shelf.save("json", "\n {\"id\": 1}");
        shelf.save("yaml", "id: {}");

        assertThat(shelf.find("own/json").orElseThrow().file()).isEqualTo("json.json");
        assertThat(shelf.find("own/yaml").orElseThrow().file()).isEqualTo("yaml.yaml");
    }

    @Test
    void theLibraryIsFoundByItsIdsAndIsNotOwn() {
        ScenarioShelf.Source valleys = shelf.find("twin-valleys").orElseThrow();

        assertThat(valleys.isOwn()).isFalse();
        assertThat(valleys.text())
                .isEqualTo(Library.find("twin-valleys").orElseThrow().text());
        assertThat(valleys.read(List.of("title=Another")).description().title()).isEqualTo("Another");
        assertThat(shelf.find("no-such-scenario")).isEmpty();
        // One's own may have the name of one of the library, and takes nothing from it.
        shelf.save("twin-valleys", "mine");
        assertThat(shelf.find("own/twin-valleys").orElseThrow().isOwn()).isTrue();
        assertThat(shelf.find("twin-valleys")).contains(valleys);
    }
}
