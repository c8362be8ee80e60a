package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente run} when all is well. */
class RunCommandTest {

    @Test
    void resultsGoToStandardOutputAndNothingElseIsSaid() {
        CommandRun run = CommandRun.of("run", "twin-valleys", "--replications", "5");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Twin valleys (twin-valleys)\n5 replications");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void defaultsAreSeedOneAndAHundredReplications() {
        assertThat(CommandRun.of("run", "twin-valleys").out())
                .contains("\n100 replications ")
                .contains("from seed 1;");
    }

    @Test
    void everyFormIsWritten() throws IOException {
        JsonNode json = json("run", "twin-valleys", "--replications", "3", "--format", "json", "--seed", "-7");
        CommandRun csv = CommandRun.of("run", "twin-valleys", "--replications=3", "--format=csv", "--seed=-7");

        assertThat(json.get("seed").asLong()).isEqualTo(-7);
        assertThat(csv.out()).startsWith("variant,nation,kind,");
    }

    @Test
    void settingsAndComparisonsBecomeVariants() throws IOException {
        JsonNode json = json(
                "run",
                "twin-valleys",
                "--replications",
                "2",
                "--format",
                "json",
                "--set",
                "rules.retryDays=20",
                "--set",
                "title=Two valleys",
                "--no-bounds",
                "--compare",
                "slow: rules.retryDays=90 rules.containment=0.1",
                "--compare",
                "other: nations[VAL].name='Val Oria'");

        assertThat(json.findValuesAsText("name")).containsExactly("asWritten", "slow", "other");
        assertThat(json.at("/variants/1/settings").toString())
                .isEqualTo("[\"rules.retryDays=20\",\"title=Two"
                        + " valleys\",\"rules.retryDays=90\",\"rules.containment=0.1\"]");
    }

    @Test
    void theFirstArmIsChosenAndComparedIn() throws IOException {
        JsonNode json = json(
                "run",
                "twin-valleys",
                "--replications=2",
                "--format=json",
                "--arm=standing",
                "--compare=slow: rules.retryDays=90");

        assertThat(json.get("arm").asText()).isEqualTo("standing");
        assertThat(json.get("variants").findValuesAsText("name"))
                .containsExactly("standing", "asWritten", "isolation", "atHome", "pooled", "slow");
        assertThat(json.at("/variants/5/settings").toString())
                .isEqualTo("[\"rules.sharing=standing\",\"rules.retryDays=90\"]");
    }

    @Test
    void aWrongChangeIsToldWithTheNameOfItsVariant() {
        CommandRun run = CommandRun.of(
                "run",
                "twin-valleys",
                "--compare",
                "late: rules.retryDays=-4",
                "--compare",
                "early: rules.retryDays=2");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("rules.retryDays is -4 (--compare \"late\", --set rules.retryDays=-4)");
    }

    @Test
    void aWrongArmIsToldWithAdvice() {
        CommandRun misspelt = CommandRun.of("run", "twin-valleys", "--arm", "standin");
        CommandRun unknown = CommandRun.of("run", "twin-valleys", "--arm", "best");
        CommandRun needless =
                CommandRun.of("run", "twin-valleys", "--arm", "standing", "--set", "nations[*].autopilot=false");

        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.err()).contains("there is no arm standin; did you mean standing?");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("asWritten, isolation, standing, atHome or pooled");
        assertThat(needless.code()).isEqualTo(2);
        assertThat(needless.err()).contains("nobody decides in this scenario");
    }

    @Test
    void theThreadsDoNotChangeTheResults() {
        String one = CommandRun.of("run", "twin-valleys", "--threads", "1", "--format", "json")
                .out();

        assertThat(CommandRun.of("run", "twin-valleys", "--threads", "3", "--format", "json")
                        .out())
                .isEqualTo(one);
    }

    @Test
    void eventsAreWrittenWhereAsked(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("events.jsonl");
        CommandRun run = CommandRun.of("run", "twin-valleys", "--replications", "3", "--events", file.toString());

        assertThat(run.code()).isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(90);
        assertThat(lines.get(0)).startsWith("{\"replication\":0,\"type\":\"plotBorn\",");
    }

    @Test
    void aFileIsAScenarioToo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("my.yaml");
        Files.writeString(file, """
            formatVersion: "1.0"
            id: mine
            title: Mine
            nations: [{id: AVA}]
            networks: [{id: ridge, footprint: {AVA: 1}}]
            """);

        assertThat(CommandRun.of("run", file.toString(), "--replications", "2").out())
                .startsWith("Mine (mine)\n");
    }

    @Test
    void whatIsNotGivenComesFromTheEnvironment() {
        Map<String, String> variables = Map.of(
                "ENTENTE_REPLICATIONS", "4",
                "ENTENTE_NO_BOUNDS", "true",
                "ENTENTE_SET", "rules.retryDays=20; rules.containment=0.1",
                "ENTENTE_COMPARE", "a: rules.retryDays=30; b: rules.retryDays=40");
        CommandRun run = CommandRun.with(variables, "run", "twin-valleys");

        assertThat(run.out())
                .contains("\n4 replications")
                .contains("Changed: rules.retryDays=20, rules.containment=0.1")
                .contains("Variant a (arm: with decisions): ")
                .contains("Variant b (arm: with decisions): ")
                .doesNotContain("isolation");
    }

    @Test
    void theCommandLinePrevailsOverTheEnvironment() {
        Map<String, String> variables =
                Map.of("ENTENTE_REPLICATIONS", "4", "ENTENTE_NO_BOUNDS", "true", "ENTENTE_SET", "rules.retryDays=20");
        CommandRun run = CommandRun.with(
                variables, "run", "twin-valleys", "--replications", "6", "--no-bounds", "--set", "rules.retryDays=21");

        assertThat(run.out())
                .contains("\n6 replications")
                .contains("Changed: rules.retryDays=21\n")
                .doesNotContain("isolation");
    }

    @Test
    void helpNamesEveryOption() {
        CommandRun help = CommandRun.of("run", "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains(
                        "--seed",
                        "--replications",
                        "--set",
                        "--decisions",
                        "--format",
                        "--events",
                        "--threads",
                        "--compare",
                        "--arm",
                        "--no-bounds",
                        "--data",
                        "--debug",
                        "ENTENTE_THREADS");
    }

    private static JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(CommandRun.of(arguments).out());
    }
}
