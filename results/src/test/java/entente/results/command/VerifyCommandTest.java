package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import entente.engine.Simulation;
import entente.engine.event.EventListener;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.results.experiment.RunFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code entente verify}, as a user calls it. */
class VerifyCommandTest {

    /** Twenty after the warm-up. */
    private static final String TWENTY_YEARS = "horizonDays=25567.5";

    @TempDir
    private Path folder;

    @Test
    void aCaseIsHeldToItsExactResult() {
        CommandRun run = verify("verify", "q3", "--quick");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Verification\n\nCASE ")
                .contains("q3  The terror queue: Kaplan's chain")
                .contains("E. Kaplan, Terror Queues, Operations Research 58(4), 2010.")
                .containsPattern(
                        "share foiled, φ +0\\.62668 +0\\.6[0-9]{4} +0\\.00[0-9]{3} +-?[0-3]\\.[0-9]{2} +PASS\n")
                .contains("1 case: 1 passed. 30 replications of each scenario, at most 100 years after the warm-up");
    }

    @Test
    void theExpectedValueFollowsAChange() {
        JsonNode changed = json(
                verify("verify", "q2", "--quick", "--format", "json", "--set", "networks[plots].tracesPerPlotYear=4"));

        assertThat(changed.at("/cases/0/rows/0/expected").asDouble()).isEqualTo(0.8);
        assertThat(changed.at("/cases/0/verdict").asText()).isEqualTo("PASS");
        assertThat(changed.at("/cases/0/settings/0").asText()).isEqualTo("networks[plots].tracesPerPlotYear=4");
    }

    @Test
    void aChangeBeyondReachIsSaidWithEveryReason() {
        CommandRun run = verify(
                "verify", "q3", "--set", "nations[AAA].capability.teams=unlimited", "--set", "rules.containment=0.5");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("OUTSIDE: rules.containment is 0.5: the exact result holds for 0.\n")
                .contains("OUTSIDE: nations[AAA].capability.teams is unlimited: the chain counts them, from 1.\n")
                .contains("1 case: 1 outside the reach of an exact result.")
                .doesNotContain("PASS");
    }

    @Test
    void whatIsAbsentIsSkipped() {
        CommandRun run = verify("verify", "g2", "g3", "--data", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("SKIPPED: " + folder.resolve("networks"))
                .contains("krebs-60.csv is missing", "madrid-54.csv is missing", "montagna-meetings.csv is missing")
                .contains("2 cases: 2 skipped for want of data.")
                .doesNotContain("PASS");
    }

    @Test
    void theFolderOfEntentesOwnFilesIsNotThatOfPublishedData() throws IOException {
        Path networks = Files.createDirectories(folder.resolve("networks"));
        for (String file : List.of("krebs-60.csv", "madrid-54.csv")) {
            Files.writeString(networks.resolve(file), "1,2\n2,3\n");
        }

        CommandRun own = CommandRun.with(
                Simulation::run, Map.of("ENTENTE_DATA", folder.toString()), "verify", "g2", "--data", "nowhere");
        CommandRun ownAlone =
                CommandRun.with(Simulation::run, Map.of("ENTENTE_DATA", folder.toString()), "verify", "g2");

        assertThat(own.out()).contains("nowhere").contains("krebs-60.csv is missing");
        assertThat(ownAlone.out()).doesNotContain("FAIL");
        assertThat(verify("verify", "g2", "--data", folder.toString()).code()).isEqualTo(1);
    }

    /** An engine that loses every tenth interdiction on its way to the listener. */
    @Test
    void aDeviationIsAFailure() {
        RunFunction losing =
                (scenario, seed, decisions, listener) -> Simulation.run(scenario, seed, decisions, without(listener));

        CommandRun run = CommandRun.with(losing, Map.of(), "verify", "s3", "q13", "--quick");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).containsPattern("share foiled, all shared at once .* FAIL\n");
        assertThat(run.out()).containsPattern("plots begun = ended \\+ under way .* FAIL\n");
        assertThat(run.out()).contains("2 cases: 2 failed.");
    }

    private static EventListener without(EventListener listener) {
        int[] seen = {0};
        return event -> {
            if (!(event instanceof PlotInterdicted) || ++seen[0] % 10 > 0) {
                listener.on(event);
            }
        };
    }

    @Test
    void programsGetTheDocumentedShape() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("..", "docs", "schema", "verification.schema.json")));

        JsonNode quick = json(
                verify("verify", "s5", "q7", "g2", "s8", "--quick", "--format", "json", "--data", folder.toString()));

        assertThat(schema.validate(quick)).isEmpty();
        assertThat(quick.at("/cases")).hasSize(4);
        assertThat(quick.at("/cases/2/verdict").asText()).isEqualTo("SKIPPED");
        JsonNode outside = json(
                verify("verify", "q3", "--format", "json", "--set", "nations[AAA].capability.interdictionLaw=fixed"));
        assertThat(schema.validate(outside)).isEmpty();
        assertThat(outside.at("/mostYears").isNull()).isTrue();
        assertThat(schema.validate(new ObjectMapper().readTree(quick.toString().replace("\"z\"", "\"t\""))))
                .isNotEmpty();
    }

    @Test
    void theSameSeedGivesTheSameOnAnyNumberOfThreads() {
        String one = verify("verify", "n2", "s3", "--quick", "--set", TWENTY_YEARS, "--seed", "5", "--threads", "1")
                .out();
        String two = verify("verify", "n2", "s3", "--quick", "--set", TWENTY_YEARS, "--seed", "5", "--threads", "2")
                .out();
        String other = verify("verify", "n2", "s3", "--quick", "--set", TWENTY_YEARS, "--seed", "6")
                .out();

        assertThat(two).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verify q33 | there is no case q33; did you mean q3?",
                "verify q3 --format csv | --format is csv: it must be table, markdown, html or json",
                "verify --set rules.containment=0 | --set is given, but no case",
                "verify g2 --set rules.containment=0 | but g2 measures graphs and has no scenario",
                "verify q3 --set rules.containmnt=0 | did you mean containment?",
                "verify q3 s1 --set nations[BBB].capability.teams=3 | nations[BBB] is missing",
                "verify q3 --threads 0 | --threads is 0",
            })
    void whatCannotBeUsedIsExplained(String arguments, String message) {
        CommandRun run = verify(arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        CommandRun cases = verify("verify", "q33", "s11", "q3");
        CommandRun settings =
                verify("verify", "q3", "n1", "--set", "rules.containmnt=0", "--set", "nations[AAA].capability.teems=3");

        List<String> lines = new ArrayList<>(cases.err().lines().toList());
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isEqualTo("entente: there is no case s11; did you mean q11?");
        assertThat(settings.code()).isEqualTo(2);
        assertThat(settings.err()).contains("did you mean containment?", "did you mean teams?");
    }

    private static CommandRun verify(String... arguments) {
        return CommandRun.with(Simulation::run, Map.of(), arguments);
    }

    private static JsonNode json(CommandRun run) {
        try {
            return new ObjectMapper().readTree(run.out());
        } catch (IOException e) {
            throw new AssertionError(run.out() + run.err(), e);
        }
    }
}
