package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.version.EngineVersion;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/lab.md is code that is compiled and run; {@link LibraryExampleIT} does so with its own pom. */
class LibraryExampleTest {

    private static final Path EXAMPLE = Path.of("..", "docs", "example");
    private static final Path MAIN = EXAMPLE.resolve(Path.of("src", "main", "java", "example", "Main.java"));

    @TempDir
    private Path folder;

    @Test
    void runs() throws IOException, ReflectiveOperationException {
        Path experiment = Files.writeString(
                folder.resolve("mine.yaml"),
                Files.readString(EXAMPLE.resolve("patience.yaml")).replace("replications: 20", "replications: 2"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.resolve("classes").toString(), MAIN.toString());

        assertThat(result).isZero();
        URL[] classes = {folder.resolve("classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            String[] arguments = {experiment.toString(), folder.resolve("out").toString()};
            loader.loadClass("example.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
        }
        assertThat(folder.resolve("out").resolve("manifest.json")).exists();
    }

    @Test
    void namesThisVersion() throws IOException {
        assertThat(Files.readString(EXAMPLE.resolve("pom.xml")))
                .contains("<artifactId>entente-results</artifactId>\n      <version>" + EngineVersion.current()
                        + "</version>");
    }

    @Test
    void isWhatThePageShows() throws IOException {
        String source = Files.readString(MAIN);
        String shown = source.substring(source.indexOf("        // begin\n") + 17, source.indexOf("        // end\n"));

        assertThat(Files.readString(Path.of("..", "docs", "lab.md")).replaceAll("\\s+", " "))
                .contains(shown.replaceAll("\\s+", " ").strip());
    }
}
