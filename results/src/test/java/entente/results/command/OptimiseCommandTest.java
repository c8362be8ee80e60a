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
        JsonNode front = valid(run);
        assertThat(front.get("convergence").get("hypervolume")).hasSize(3);
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
    void aSearchGoesOnWhereItWasStopped() throws IOException {
        String log = folder.resolve("search.log").toString();
        AtomicInteger runs = new AtomicInteger();
        CommandRun first = optimise(runs, "--log", log, "--format", "json");
        int all = runs.getAndSet(0);

        CommandRun second = optimise(runs, "--log", log, "--format", "json");

        assertThat(second.out()).isEqualTo(first.out());
        assertThat(runs.get()).isLessThan(all).isEqualTo(10 * (1 + policies(first)));
        assertThat(optimise("--log", log, "--seed", "2").err()).contains("it is of another search");
    }

    /** Each policy runs in three worlds; a search that goes on and one on one thread give the same. */
    @Test
    void policiesMayHaveToDoUnderOtherAssumptions() throws IOException {
        String log = folder.resolve("robust.log").toString();
        List<String> more =
                new ArrayList<>(List.of("--assumptions", "2", "--robust", "mean", "--format", "json", "--log", log));
        AtomicInteger runs = new AtomicInteger();
        CommandRun first = optimise(runs, more.toArray(String[]::new));
        runs.set(0);
        CommandRun second = optimise(runs, more.toArray(String[]::new));
        more.subList(6, 8).clear();
        more.addAll(List.of("--threads", "1"));

        assertThat(first.code()).as(first.err()).isZero();
        JsonNode front = valid(first);
        assertThat(front.get("over").asText()).isEqualTo("mean");
        assertThat(front.get("worlds")).hasSize(3);
        assertThat(front.get("worlds").get(1).get("settings")).isNotEmpty();
        assertThat(front.get("worlds").get(1)).isNotEqualTo(front.get("worlds").get(2));
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(runs.get()).isEqualTo(3 * 10 * (1 + policies(first)));
        assertThat(optimise(more.toArray(String[]::new)).out()).isEqualTo(first.out());
        assertThat(optimise("--log", log).err()).contains("it is of another search");
    }

    @Test
    void policiesMayHaveToDoInSeveralScenarios() throws IOException {
        CommandRun run = optimise("--scenarios", "hub-or-mesh", "--format", "json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode front = valid(run);
        assertThat(front.get("over").asText()).isEqualTo("worst");
        assertThat(front.get("worlds").findValuesAsText("scenario")).containsExactly("twin-valleys", "hub-or-mesh");
    }

    @Test
    void worldsThatDoNotFitAreRefused() {
        assertThat(optimise("--scenarios", "hub-or-mesh", "--by", "nation").err())
                .contains("--scenarios has hub-or-mesh: who decides there is", "take --by all, or --bloc");
        assertThat(optimise("--scenarios", "twin-valleys").err()).contains("--scenarios has twin-valleys twice");
        assertThat(optimise("--scenarios", "twin-valeys").code()).isEqualTo(2);
        assertThat(optimise("--scenarios", "hub-or-mesh", "--assumptions", "2").err())
                .contains("take one of them");
        assertThat(optimise("--robust", "mean").err()).contains("give --scenarios or --assumptions, too");
        assertThat(optimise("--robust", "best").err()).contains("it must be worst or mean");
    }

    private static JsonNode valid(CommandRun run) throws IOException {
        JsonNode front = new ObjectMapper().readTree(run.out());
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("..", "docs", "schema", "front.schema.json")))
                        .validate(front))
                .isEmpty();
        return front;
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

        assertThat(Files.readString(page))
                .contains("<svg ", "With fresh seeds", "Hypervolume", "How the search went on")
                .doesNotContain("<script");
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

    private static int policies(CommandRun run) throws IOException {
        return new ObjectMapper().readTree(run.out()).get("policies").size();
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
