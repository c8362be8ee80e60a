package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.engine.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guides of docs/guides.md are run as they stand there, where R or Python is installed, and say what we say. */
class GuidesIT {

    private static final Path DOCS = Path.of("..", "docs");

    @TempDir
    private static Path folder;

    private static double foiled;
    private static double gained;
    private static double low;
    private static double high;

    @BeforeAll
    static void sweepAndExport() throws IOException {
        String out = folder.resolve("out").toString();
        run("sweep", DOCS.resolve("example").resolve("patience.yaml").toString(), "--out", out);
        run(
                "export",
                out,
                "--wide",
                folder.resolve("runs.csv").toString(),
                "--columns",
                folder.resolve("columns.csv").toString());
        JsonNode attacks = new ObjectMapper().readTree(run("analyse", out, "--format", "json"));
        JsonNode asWritten = StreamSupport.stream(
                        attacks.get("measures").get(0).get("arms").spliterator(), false)
                .filter(arm -> arm.get("arm").asText().equals("asWritten"))
                .findFirst()
                .orElseThrow();
        gained = asWritten.get("againstIsolation").get("mean").asDouble();
        low = asWritten.get("againstIsolation").get("low").asDouble();
        high = asWritten.get("againstIsolation").get("high").asDouble();
        JsonNode shares =
                new ObjectMapper().readTree(run("analyse", out, "--measure", "shareFoiled", "--format", "json"));
        foiled = shares.get("points")
                .get(0)
                .get("arms")
                .get("asWritten")
                .get("mean")
                .asDouble();
    }

    private static String run(String... arguments) {
        CommandRun run = CommandRun.with(Simulation::run, Map.of(), arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void theGuideForR() throws IOException, InterruptedException {
        assumeTrue(works("Rscript", "--version"), "R is not installed: its guide was not run");
        String said = followed("r", "figure.R", "Rscript");

        assertThat(row(said, "10\\s+asWritten\\s+\\S+\\s+\\S+\\s+(\\S+)")).isCloseTo(foiled, within(1e-5));
        assertThat(row(said, "sample estimates:\\s+mean \\w+\\s+(\\S+)")).isCloseTo(gained, within(1e-5));
        // Ours holds where events are few, too: it is no narrower than that of the t-test.
        assertThat(row(said, "confidence interval:\\s+(\\S+)")).isGreaterThanOrEqualTo(low - 1e-5);
        assertThat(row(said, "confidence interval:\\s+\\S+\\s+(\\S+)")).isLessThanOrEqualTo(high + 1e-5);
    }

    @Test
    void theGuideForPython() throws IOException, InterruptedException {
        String python = works("python3", "-c", "import pandas, matplotlib") ? "python3" : "/usr/bin/python3";
        assumeTrue(
                works(python, "-c", "import pandas, matplotlib"),
                "Python with pandas and matplotlib is not installed: its guide was not run");
        String said = followed("python", "figure.py", python);

        assertThat(said).startsWith("retry,asWritten,isolation");
        assertThat(row(said, "\\n10\\.0,([^,]+),")).isCloseTo(foiled, within(1e-12));
        assertThat(row(said, "mean,(\\S+)")).isCloseTo(gained, within(1e-12));
    }

    private static double row(String said, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(said);
        assertThat(matcher.find()).as(said).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    /** Runs the code of a guide beside the exported runs; what it says, with its figure drawn. */
    private static String followed(String language, String name, String program)
            throws IOException, InterruptedException {
        Matcher code = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCS.resolve("guides.md")));
        assertThat(code.find()).isTrue();
        assertThat(code.group(1).lines().count()).isLessThanOrEqualTo(10);
        Path place = Files.createDirectory(folder.resolve(language));
        Files.copy(folder.resolve("runs.csv"), place.resolve("runs.csv"));
        Files.writeString(place.resolve(name), code.group(1));
        Path output = folder.resolve(language + ".txt");
        assertThat(exit(place, output, List.of(program, name)))
                .as(Files.readString(output))
                .isZero();
        assertThat(Files.size(place.resolve("figure.png"))).isGreaterThan(2_000);
        return Files.readString(output);
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return exit(folder, folder.resolve("works.txt"), List.of(command)) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int exit(Path in, Path output, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }
}
