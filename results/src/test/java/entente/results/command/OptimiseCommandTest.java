package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import entente.engine.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente optimise}, as a user calls it. */
class OptimiseCommandTest {

    private static final List<String> SMALL = List.of(
            "optimise",
            "twin-valleys",
            "--population",
            "8",
            "--generations",
            "3",
            "--replications",
            "3",
            "--checks",
            "10");

    @TempDir
    private Path folder;

    @Test
    void aFrontHoldsPoliciesWithIntervalsFromFreshSeeds() throws IOException {
        CommandRun run = optimise("--format", "json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode front = new ObjectMapper().readTree(run.out());
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("..", "docs", "schema", "front.schema.json")))
                        .validate(front))
                .isEmpty();
        assertThat(front.get("policies")).isNotEmpty().allSatisfy(policy -> {
            assertThat(policy.get("values").get("all").fieldNames())
                    .toIterable()
                    .containsExactly("posture", "minimumTrust", "marking", "releaseProbability");
            assertThat(policy.get("objectives").get("attacksLaunched").get("n").asInt())
                    .isEqualTo(10);
        });
        assertThat(front.get("asWritten").get("cost").get("low").isNumber()).isTrue();
        assertThat(optimise("--format", "json", "--threads", "1").out()).isEqualTo(run.out());
    }

    /** The second search finds everything in the log of the first: only the front is run, with fresh seeds. */
    @Test
    void aSearchGoesOnWhereItWasStopped() {
        String log = folder.resolve("search.log").toString();
        AtomicInteger runs = new AtomicInteger();
        CommandRun first = optimise(runs, "--log", log);
        int all = runs.getAndSet(0);

        CommandRun second = optimise(runs, "--log", log);

        assertThat(second.out()).isEqualTo(first.out());
        assertThat(runs.get()).isLessThan(all).isEqualTo(10 * (1 + policies(first)));
        assertThat(optimise("--log", log, "--seed", "2").err()).contains("it is of another search");
    }

    @Test
    void blocsDecideAsOne() throws IOException {
        CommandRun run = optimise("--bloc", "west=VAL", "--fields", "minimumTrust", "--format", "json");

        JsonNode front = new ObjectMapper().readTree(run.out());
        assertThat(front.get("policies").get(0).get("values").fieldNames())
                .toIterable()
                .containsExactly("west");
    }

    @Test
    void thePageShowsTheFront() throws IOException {
        Path page = folder.resolve("front.html");

        assertThat(optimise("--format", "html", "--out", page.toString()).code())
                .isZero();

        assertThat(Files.readString(page)).contains("<svg ", "With fresh seeds").doesNotContain("<script");
    }

    @Test
    void refusesWhatItCannotDo() {
        assertThat(optimise("--objectives", "attacksLaunchd,leaks").err())
                .contains("--objectives has attacksLaunchd", "did you mean attacksLaunched?");
        assertThat(optimise("--fields", "minimumTrst").err()).contains("did you mean minimumTrust?");
        assertThat(optimise("--bloc", "west=VLA").err()).contains("there is no nation VLA");
        assertThat(optimise("--bloc", "west").err()).contains("as west=AAA,BBB");
        assertThat(optimise("--bloc", "west=VAL", "--bloc", "east=VAL").err()).contains("VAL is named twice");
        assertThat(optimise("--objectives", "leaks").err()).contains("two objectives at least");
        assertThat(optimise("--objectives", "leaks").code()).isEqualTo(2);
    }

    private static int policies(CommandRun run) {
        return (int) run.out()
                        .lines()
                        .filter(line -> line.matches("  [0-9]+( \\(beaten\\))? .*"))
                        .count()
                / 2;
    }

    private static CommandRun optimise(String... more) {
        return optimise(new AtomicInteger(), more);
    }

    private static CommandRun optimise(AtomicInteger runs, String... more) {
        List<String> arguments = new ArrayList<>(SMALL);
        arguments.addAll(List.of(more));
        return CommandRun.with(
                (scenario, seed, decisions, listener) -> {
                    runs.incrementAndGet();
                    return Simulation.run(scenario, seed, decisions, listener);
                },
                Map.of(),
                arguments.toArray(String[]::new));
    }
}
