package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosTest {

    @TempDir
    Path folder;

    @Test
    void loadsTheLibraryByIdAndFilesByPath() throws IOException {
        Path yaml = Files.writeString(folder.resolve("mine.yaml"), Violated.valid());
        Path noExtension = Files.writeString(folder.resolve("mine"), Violated.valid());

        assertThat(Scenarios.load("twin-valleys", List.of()).id()).isEqualTo("twin-valleys");
        assertThat(Scenarios.load(yaml.toString(), List.of("horizonDays=9"))
                        .period()
                        .horizonDays())
                .isEqualTo(9);
        assertThat(Scenarios.load(noExtension.toString(), List.of()).id()).isEqualTo("twin-valleys");
    }

    @Test
    void saysWhatThereIsInsteadOfWhatThereIsNot() {
        assertThat(texts("twin-valey"))
                .containsExactly("twin-valey: there is no such scenario in the library and no such file; did you mean"
                        + " twin-valleys?");
        assertThat(texts("none.yaml")).containsExactly("none.yaml: there is no such file.");
        assertThat(texts("a\u0000b")).singleElement().asString().contains("there is no such scenario");
        assertThat(texts("twin-valleys", "horizonDays=0"))
                .containsExactly("horizonDays is 0 (--set horizonDays=0): it must be above 0, at most 10000000.");
    }

    private static List<String> texts(String idOrFile, String... settings) {
        return Violated.texts(Violated.by(() -> Scenarios.load(idOrFile, List.of(settings))));
    }
}
