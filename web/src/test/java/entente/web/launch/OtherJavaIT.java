package entente.web.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entente as a process of its own, on this Java and on Java 25: {@code JAVA_25_HOME} says where that is. */
class OtherJavaIT {

    private static final long MOST_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void java25GivesTheSameBytes() throws Exception {
        String home = System.getenv("JAVA_25_HOME");
        assumeTrue(home != null, "skipped: JAVA_25_HOME is not set, so there is no other Java to compare with");
        Path ours = Path.of(System.getProperty("java.home"));
        Path here = folder.resolve("here.jsonl");
        Path there = folder.resolve("there.jsonl");

        String results = run(ours, "json", "--events", here.toString());

        assertThat(results).isNotEmpty();
        assertThat(run(Path.of(home), "json", "--events", there.toString())).isEqualTo(results);
        assertThat(there).hasSameBinaryContentAs(here);
        assertThat(run(Path.of(home), "table")).isEqualTo(run(ours, "table"));
    }

    @Test
    void aProcessEndsWithTheExitCodeOfTheCommand() throws Exception {
        Process process =
                start(Path.of(System.getProperty("java.home")), List.of("run", "twin-valeys"), folder.resolve("o"));

        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("o"))).isEmpty();
        assertThat(Files.readString(folder.resolve("err"))).contains("did you mean twin-valleys?");
    }

    @Test
    void aReaderThatStopsReadingIsNoFailure() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command(
                Path.of(System.getProperty("java.home")),
                List.of("run", "alpine-corridor", "--replications", "2", "--format", "json")));
        builder.redirectError(folder.resolve("err").toFile());
        Process process = builder.start();
        assertThat(process.getInputStream().read()).isEqualTo('{');
        process.getInputStream().close();

        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("err")))
                .doesNotContain("entente")
                .doesNotContain("Exception");
        assertThat(process.exitValue()).isZero();
    }

    private String run(Path home, String format, String... more) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "." + format);
        List<String> arguments =
                new ArrayList<>(List.of("run", "alpine-corridor", "--replications", "6", "--format", format));
        arguments.addAll(List.of(more));
        Process process = start(home, arguments, out);

        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private Process start(Path home, List<String> arguments, Path out) throws IOException {
        return new ProcessBuilder(command(home, arguments))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private static List<String> command(Path home, List<String> arguments) {
        // Surefire keeps the class path of the tests in a property of its own.
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin").resolve("java").toString(),
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                classPath,
                Main.class.getName()));
        command.addAll(arguments);
        return command;
    }
}
