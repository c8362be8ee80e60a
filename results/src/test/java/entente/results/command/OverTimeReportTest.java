package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import entente.engine.Simulation.RunOutcome;
import entente.results.experiment.RunFunction;
import entente.results.sample.Events;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A measure month by month, from the experiment to the report. */
class OverTimeReportTest {

    private static final String EXPERIMENT = """
        formatVersion: "1.0"
        id: mine
        title: My experiment
        scenario: twin-valleys
        factors:
          - {name: retry, paths: [rules.retryDays], levels: [10, 20, 30, 60, 80, 100]}
          - {name: blind, paths: [rules.containment], levels: [0.1, 0.2]}
        measures: [attacksLaunched, shareFoiled]
        overTime: {measures: [attacksLaunched, shareFoiled], monthDays: 60}
        replications: 6
        """;

    /** Above retry 50, attacks come late: twelve of them between days 500 and 700, before that between 0 and 200. */
    private static final RunFunction BURSTS = (scenario, seed, decisions, listener) -> {
        SplittableRandom random = new SplittableRandom(seed);
        String nation = scenario.nations().get(0).id();
        double from =
                scenario.period().warmupDays() + (scenario.rules().action().retryDays() > 50 ? 400 : 0);
        double[] days = random.doubles(12, from, from + 200).sorted().toArray();
        for (int plot = 0; plot < days.length; plot++) {
            listener.on(Events.born(days[plot], "P" + plot, nation));
            listener.on(Events.launched(days[plot], "P" + plot, nation, false));
        }
        return new RunOutcome(scenario.period().horizonDays(), 20, 0, 0);
    };

    @TempDir
    private static Path folder;

    @BeforeAll
    static void sweep() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), EXPERIMENT);
        CommandRun run = CommandRun.with(BURSTS, Map.of(), "sweep", file.toString(), "--out", out());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static String out() {
        return folder.resolve("out").toString();
    }

    private static JsonNode json(String measure) throws IOException {
        CommandRun run = CommandRun.of("analyse", out(), "--format", "json", "--measure", measure);
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode analysis = new ObjectMapper().readTree(run.out());
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("..", "docs", "schema", "analysis.schema.json")))
                        .validate(analysis))
                .isEmpty();
        return analysis.get("overTime");
    }

    @Test
    void kindsGoWithWhatMakesThem() throws IOException {
        JsonNode courses = json("attacksLaunched").get("courses");

        assertThat(courses.get("number").asInt()).isEqualTo(2);
        assertThat(courses.get("kinds").get(0).get("runs").asInt())
                .isEqualTo(courses.get("runs").asInt() / 2);
        for (JsonNode share : courses.get("arms").get("asWritten")) {
            assertThat(share.get("mean").asDouble()).isCloseTo(0.5, within(1e-12));
        }
        assertThat(courses.get("factors").get(0).get("factor").asText()).isEqualTo("retry");
        assertThat(courses.get("factors").get(0).get("pValue").asDouble()).isLessThan(0.05);
        assertThat(courses.get("factors").get(1).get("pValue").asDouble()).isEqualTo(1);
    }

    /** Half of all points attack early, half late: the first four months hold half of twelve attacks. */
    @Test
    void meansAreThoseOfTheRuns() throws IOException {
        JsonNode months = json("attacksLaunched").get("months");

        double early = StreamSupport.stream(months.spliterator(), false)
                .limit(4)
                .mapToDouble(
                        month -> month.get("arms").get("isolation").get("mean").asDouble())
                .sum();
        assertThat(early).isCloseTo(6, within(1e-9));
        assertThat(months.get(0).get("spreads").get("isolation").get("low").asDouble())
                .isZero();
        assertThat(months.get(5).get("arms").get("isolation").get("low").isNull())
                .isTrue();
    }

    @Test
    void theReportShowsThem() throws IOException {
        CommandRun run = CommandRun.of("analyse", out());

        assertThat(run.out())
                .contains("OVER TIME", "fall into 2 kinds", "What goes with them is retry")
                .contains("Which part of runs is of each kind");
        Path page = folder.resolve("page.html");
        CommandRun report = CommandRun.of(
                "report",
                out(),
                "--out",
                page.toString(),
                "--figures",
                folder.resolve("figures").toString());
        assertThat(report.code()).as(report.err()).isZero();
        assertThat(folder.resolve("figures/over-time.svg")).isNotEmptyFile();
        assertThat(folder.resolve("figures/courses.png")).isNotEmptyFile();
    }

    /** Nothing is foiled, so a ratio has a value only in months with attacks at every point: in none. */
    @Test
    void aRatioWithoutValuesHasNone() throws IOException {
        JsonNode overTime = json("shareFoiled");

        assertThat(overTime.has("courses")).isFalse();
        assertThat(overTime.get("months")
                        .get(0)
                        .get("arms")
                        .get("pooled")
                        .get("mean")
                        .isNull())
                .isTrue();
    }
}
