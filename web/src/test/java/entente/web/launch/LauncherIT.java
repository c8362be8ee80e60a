package entente.web.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code entente}, in a folder in which all is built, with a Java that only says how it was called. */
class LauncherIT {

    private static final Path SCRIPT = Path.of("..", "entente");
    private static final String QUICK_COMPILER_ALONE = "-XX:TieredStopAtLevel=1";

    @TempDir
    private Path folder;

    @BeforeEach
    void build() throws IOException, InterruptedException {
        Files.copy(SCRIPT, folder.resolve("entente"));
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Path launch = Files.createDirectories(folder.resolve("web/target/launch"));
        Files.createFile(Files.createDirectory(launch.resolve("app")).resolve("entente.jar"));
        Files.writeString(launch.resolve("built"), "app\n" + printed(List.of("stat", "-c", "%n %s %y", "pom.xml")));
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run alpine-corridor",
                "run alpine-corridor --replications 333",
                "run --replications=200 alpine-corridor --compare open:sharing",
                "run alpine-corridor --compare=one --compare two --replications 200"
            })
    void runsThatAreSoonOverAreCompiledQuickly(String arguments) throws Exception {
        assertThat(call(arguments)).contains(QUICK_COMPILER_ALONE).containsSequence(words(arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run alpine-corridor --replications 334",
                "run alpine-corridor --replications=100000",
                "run alpine-corridor --compare=one --compare two --replications 201",
                "run alpine-corridor --replications many",
                "run alpine-corridor --replications 08",
                "run alpine-corridor --replications=",
                "sweep obstacles --out run",
                "serve",
                "--help"
            })
    void allElseIsCompiledThoroughlyInTime(String arguments) throws Exception {
        assertThat(call(arguments))
                .doesNotContain(QUICK_COMPILER_ALONE)
                .anyMatch(word -> word.startsWith("-XX:Tier4InvocationThreshold="))
                .containsSequence(words(arguments));
    }

    @Test
    void withoutArgumentsItStartsToo() throws Exception {
        assertThat(call("")).endsWith("entente.web.launch.Main");
    }

    private List<String> call(String arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "entente"));
        command.addAll(List.of(words(arguments)));
        return printed(command).lines().toList();
    }

    private String printed(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().remove("ENTENTE_JAVA_OPTS");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static String[] words(String arguments) {
        return arguments.isEmpty() ? new String[0] : arguments.split(" ");
    }
}
