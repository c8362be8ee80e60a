package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code entente analyse} and {@code entente report}, as a user calls them. In these runs about 3 of 10 plots are foiled in
 * isolation, 5.1 to 6 as written, the more the longer nations wait to ask again, and 8 when pooled.
 */
class AnalyseCommandTest {

    private static final String EXPERIMENT = """
        formatVersion: "1.0"
        id: waiting
        title: Does waiting help?
        question: How long should nations wait before they ask again?
        scenario: twin-valleys
        factors:
          - name: retry
            paths: [rules.retryDays]
            levels: [10, 100, 300]
          - name: posture
            paths: ["nations[*].sharing.posture"]
            levels: [needToKnow, needToShare]
        variants:
          - name: patient
            set: {rules.retryDays: 200}
        measures: [shareFoiled, attacksLaunched, analystWait]
        replications: 40
        seed: 3
        """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void sweep() throws IOException {
        Files.writeString(folder.resolve("waiting.yaml"), EXPERIMENT);
        CommandRun run = CommandRun.of("sweep", folder.resolve("waiting.yaml").toString(), "--out", out());
        assertThat(run.code()).as(run.err()).isZero();
    }

    /** 400 plots at each of two points: five standard errors of a share are 0.09; of a paired difference less. */
    @Test
    void findsWhatTheRunsWereMadeOf() throws IOException {
        JsonNode analysis = json("--tolerance", "0.02");

        assertThat(analysis.get("measure").asText()).isEqualTo("shareFoiled");
        JsonNode retry = analysis.get("effects").get("main").get(0);
        assertThat(retry.get("factor").asText()).isEqualTo("retry");
        assertThat(retry.get("mean").asDouble()).isCloseTo(0.29, within(0.09));
        assertThat(retry.get("low").asDouble()).isPositive();
        // The posture changes nothing here, so both points of a level are copies of each other. Seeds of their own
        // would
        // halve the variance of the level: the ratio is twice what pairing leaves of the difference between two points.
        assertThat(retry.get("varianceRatio").asDouble()).isBetween(0.5, 1.9);
        JsonNode posture = analysis.get("effects").get("main").get(1);
        assertThat(posture.get("mean").asDouble()).isZero();
        assertThat(analysis.get("responses")
                        .get(0)
                        .get("levels")
                        .get(2)
                        .get("arms")
                        .get("asWritten")
                        .get("mean")
                        .asDouble())
                .isCloseTo(0.8, within(0.09));
        assertThat(analysis.get("armChoice").get("best").asText()).isEqualTo("patient");
        assertThat(analysis.get("armChoice").get("replicationsNeeded").asInt()).isGreaterThan(40);
        assertThat(analysis.get("pointChoice").get("best").asText()).startsWith("retry 300");
        assertThat(analysis.get("robustness").get("leastRegret").asText()).isIn("patient", "asWritten");
        assertThat(analysis.get("varianceLeftByPairing").get("points").asDouble())
                .isBetween(0.0, 0.9);
        assertThat(analysis.get("points")).hasSize(6);
        assertThat(analysis.get("measures")
                        .get(0)
                        .get("arms")
                        .get(0)
                        .get("againstIsolation")
                        .get("low")
                        .asDouble())
                .isPositive();
    }

    @Test
    void saysWhatItDidNotDoAndWhy() {
        CommandRun run = CommandRun.of("analyse", out());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Does waiting help?\n")
                .contains("How long should nations wait before they ask again?")
                .contains("WHAT WAS NOT DONE, AND WHY")
                .contains("Sobol indices: it takes the design saltelli; this one is fullFactorial.")
                .contains("Rule: ")
                .contains("./entente sweep FOLDER --out again/");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(140));
    }

    /** The measure may be another one; where lower is better, the best is the lowest. */
    @Test
    void looksIntoTheMeasureThatIsAskedFor() throws IOException {
        JsonNode analysis = json("--measure", "attacksLaunched", "--good-enough", "4");

        assertThat(analysis.get("effects").get("main").get(0).get("mean").asDouble())
                .isCloseTo(-2.9, within(0.9));
        assertThat(analysis.get("pointChoice").get("best").asText()).startsWith("retry 300");
        assertThat(analysis.get("robustness")
                        .get("policies")
                        .get(0)
                        .get("goodEnough")
                        .get("mean")
                        .asDouble())
                .isBetween(0.3, 0.7);
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(CommandRun.of("analyse", out(), "--measure", "shareFoild"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .extracting(CommandRun::err)
                .asString()
                .contains("--measure is shareFoild", "did you mean shareFoiled?");
        assertThat(CommandRun.of("analyse", out(), "--arm", "patent"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .extracting(CommandRun::err)
                .asString()
                .contains("did you mean patient?");
        assertThat(CommandRun.of("analyse", folder.resolve("nothing").toString()))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .extracting(CommandRun::err)
                .asString()
                .contains("there are no results");
        assertThat(CommandRun.of("analyse", out(), "--measure", "analystWait").err())
                .contains("there is no value of analystWait");
        assertThat(CommandRun.of("analyse", out(), "--cases", "few").err()).contains("'few' is not a number");
    }

    @Test
    void theReportIsOnePageWithFiguresOnRequest() throws IOException {
        Path page = folder.resolve("report.html");
        CommandRun run = CommandRun.of(
                "report",
                out(),
                "--out",
                page.toString(),
                "--figures",
                folder.resolve("figures").toString());

        assertThat(run.code()).as(run.err()).isZero();
        String html = Files.readString(page);
        assertThat(html)
                .contains("<h1>Does waiting help?</h1>", "Methods and provenance", "<svg ")
                .doesNotContain("<script");
        assertThat(folder.resolve("figures/effects.svg")).isNotEmptyFile();
        assertThat(folder.resolve("figures/along-retry.png")).isNotEmptyFile();

        CommandRun again = CommandRun.of(
                "report", out(), "--out", folder.resolve("again.html").toString());
        assertThat(again.code()).isZero();
        assertThat(Files.readString(folder.resolve("again.html"))).isEqualTo(html);
    }

    @Test
    void theReportIsWrittenInNoOtherForm() {
        Path file = folder.resolve("report.pdf");

        CommandRun run = CommandRun.of("report", out(), "--out", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("its name must end in .html or .htm for an HTML page, or in .md for Markdown");
        assertThat(file).doesNotExist();
    }

    @Test
    void theReportMayBeMarkdown() throws IOException {
        Path page = folder.resolve("report.md");

        CommandRun run = CommandRun.of(
                "report",
                out(),
                "--out",
                page.toString(),
                "--figures",
                folder.resolve("pictures").toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(page)).startsWith("# Does waiting help?").contains("](pictures/effects.svg)");
    }

    private static String out() {
        return folder.resolve("out").toString();
    }

    private static JsonNode json(String... more) throws IOException {
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] {"analyse", out(), "--format", "json"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode analysis = new ObjectMapper().readTree(run.out());
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("..", "docs", "schema", "analysis.schema.json")))
                        .validate(analysis))
                .isEmpty();
        return analysis;
    }
}
