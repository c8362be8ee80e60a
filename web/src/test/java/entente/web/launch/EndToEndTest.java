package entente.web.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.engine.Simulation;
import entente.engine.scenario.Scenario;
import entente.results.experiment.RunSeeds;
import entente.scenarios.format.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs with the real engine. */
class EndToEndTest {

    private static final String[] RUN = {"run", "twin-valleys", "--replications", "30", "--format", "json"};

    @Test
    void theSameCommandGivesTheSameBytes() {
        assertThat(LaunchRun.of(RUN).out()).isEqualTo(LaunchRun.of(RUN).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv"})
    void oneAndTwoThreadsGiveTheSameBytes(String format) {
        assertThat(alpine(format, "1").out()).isEqualTo(alpine(format, "2").out());
    }

    @Test
    void theEventsAreTheSameForOneAndTwoThreads(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("one.jsonl");
        Path two = folder.resolve("two.jsonl");
        LaunchRun.of("run", "twin-valleys", "--replications", "9", "--threads", "1", "--events", one.toString());
        LaunchRun.of("run", "twin-valleys", "--replications", "9", "--threads", "2", "--events", two.toString());

        assertThat(two).hasSameBinaryContentAs(one);
        assertThat(Files.size(one)).isPositive();
    }

    @Test
    void anyReplicationCanBeReplayedAlone(@TempDir Path folder) throws IOException {
        Path all = folder.resolve("all.jsonl");
        Path alone = folder.resolve("alone.jsonl");
        LaunchRun.of("run", "twin-valleys", "--replications", "4", "--no-bounds", "--events", all.toString());
        LaunchRun.of(
                "run",
                "twin-valleys",
                "--replications",
                "1",
                "--no-bounds",
                "--seed",
                Long.toString(RunSeeds.of(1, 3)),
                "--events",
                alone.toString());

        List<String> third = Files.readAllLines(all).stream()
                .filter(line -> line.startsWith("{\"replication\":3,"))
                .map(line -> line.replace("{\"replication\":3,", "{\"replication\":0,"))
                .toList();
        assertThat(Files.readAllLines(alone)).isEqualTo(third).isNotEmpty();
    }

    @Test
    void theEventsWrittenAreThoseOfTheEngine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("events.jsonl");
        LaunchRun.of("run", "twin-valleys", "--replications", "1", "--no-bounds", "--events", file.toString());
        Scenario scenario = Scenarios.load("twin-valleys", List.of());
        List<String> types = new ArrayList<>();
        Simulation.run(scenario, 1, List.of(), event -> types.add(event.type()));

        List<String> written = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            written.add(new ObjectMapper().readTree(line).get("type").asText());
        }
        assertThat(written).isEqualTo(types);
    }

    @Test
    void theBoundsEncloseTheScenarioAsWritten() throws IOException {
        JsonNode results = new ObjectMapper().readTree(alpine("json", "2").out());
        double written = results.at("/variants/0/measures/shareFoiled/mean").asDouble();

        assertThat(results.at("/variants/1/measures/shareFoiled/mean").asDouble())
                .isLessThan(written);
        assertThat(results.at("/variants/4/measures/shareFoiled/mean").asDouble())
                .isGreaterThan(written);
        assertThat(results.at("/variants/1/measures/reportsShared/mean").asDouble(-1))
                .isZero();
        assertThat(results.at("/variants/1/measures/interdictionsThanksToSharing/mean")
                        .asDouble(-1))
                .isZero();
    }

    @Test
    void whatBeginsEndsOrIsStillUnderWay() {
        Scenario scenario = Scenarios.load("alpine-corridor", List.of());
        for (int k = 0; k < 5; k++) {
            List<String> types = new ArrayList<>();
            int underWay = Simulation.run(scenario, k, List.of(), event -> types.add(event.type()))
                    .activePlots();

            assertThat(count(types, "plotBorn"))
                    .isEqualTo(count(types, "plotInterdicted")
                            + count(types, "attackLaunched")
                            + count(types, "attackFailed")
                            + count(types, "plotDissolved")
                            + underWay);
        }
    }

    @Test
    void decisionsThatChangeNothingGiveTheSameNumbers(@TempDir Path folder) throws IOException {
        Path none = Files.writeString(folder.resolve("none.jsonl"), "# nothing is decided\n");

        assertThat(LaunchRun.of("run", "twin-valleys", "--decisions", none.toString())
                        .out())
                .isEqualTo(LaunchRun.of("run", "twin-valleys").out());
    }

    private static LaunchRun alpine(String format, String threads) {
        return LaunchRun.of("run", "alpine-corridor", "--replications", "12", "--format", format, "--threads", threads);
    }

    private static long count(List<String> types, String type) {
        return types.stream().filter(type::equals).count();
    }
}
