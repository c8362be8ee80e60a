package entente.results.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.Simulation;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.results.experiment.BuiltInVariants;
import entente.results.experiment.RunSeeds;
import entente.scenarios.format.Scenarios;
import entente.scenarios.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page on the attribution of the library is complete, says what was kept of the runs, and the runs still give that, as
 * far as can be seen without running all subsets: {@link AttributionIT} does.
 */
class AttributionPageTest {

    private static final Path PAGE = Path.of("..", "docs", "attribution.md");

    static List<Reading> readings() {
        return Readings.all();
    }

    @Test
    void thePageSaysWhatWasKept() throws IOException {
        if (Boolean.getBoolean("entente.writeDocs")) {
            Files.writeString(PAGE, AttributionPage.text());
        }

        assertThat(PAGE)
                .as("stale? Write it anew with -Dentente.writeDocs=true")
                .exists()
                .hasContent(AttributionPage.text());
    }

    /** An attribution takes half an hour of a machine: these have none that was kept. */
    private static final List<String> WITHOUT = List.of("free-port", "europe-2020");

    @Test
    void everyOtherScenarioOfTheLibraryIsThere() {
        assertThat(readings().stream().map(Reading::scenario))
                .containsExactlyInAnyOrderElementsOf(Library.entries().stream()
                        .map(Library.Entry::id)
                        .filter(id -> !id.contains("/") && !WITHOUT.contains(id))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void whatIsSaidToCostMostDoes(Reading reading) {
        List<JsonNode> costs = Told.of(reading.scenario()).byCost();
        int named = reading.first().size();

        assertThat(costs.subList(0, named))
                .extracting(cost -> Obstacle.valueOf(cost.path("obstacle").asText()))
                .containsExactlyInAnyOrderElementsOf(reading.first());
        assertThat(costs.subList(0, named))
                .allSatisfy(
                        cost -> assertThat(cost.at("/cost/attacksAvoided/low").asDouble())
                                .isPositive());
    }

    /** In which obstacles are told from nothing; what costs most may be the same in several. */
    @Test
    void scenariosDiffer() {
        assertThat(readings().stream()
                        .map(reading -> Told.of(reading.scenario()).byCost().stream()
                                .filter(cost ->
                                        cost.at("/cost/attacksAvoided/low").asDouble() > 0)
                                .map(cost -> cost.path("obstacle").asText())
                                .toList()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void costsAddUp(Reading reading) {
        Told told = Told.of(reading.scenario());

        assertThat(told.byCost().stream()
                        .mapToDouble(
                                cost -> cost.at("/cost/attacksAvoided/mean").asDouble())
                        .sum())
                .isCloseTo(told.json().at("/total/attacksAvoided/mean").asDouble(), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void theRunsStillGiveIt(Reading reading) {
        Told told = Told.of(reading.scenario());

        assertThat(attacks(told, List.of())).isEqualTo(mean(told, BuiltInVariants.AS_WRITTEN));
        assertThat(attacks(told, List.of("rules.lifted=" + Obstacle.LIFTABLE)))
                .isEqualTo(mean(told, Attribution.ArrangementOutcome.ALL_LIFTED));
    }

    private static double mean(Told told, String level) {
        return told.level(level).at("/attacksLaunched/mean").asDouble();
    }

    /** Mean attacks of the runs, counted anew. */
    private static double attacks(Told told, List<String> settings) {
        Scenario scenario = Scenarios.load(told.scenario(), settings);
        int[] attacks = {0};
        for (int replication = 0; replication < told.replications(); replication++) {
            Simulation.run(scenario, RunSeeds.of(told.seed(), replication), List.of(), event -> {
                if (event instanceof AttackLaunched) {
                    attacks[0]++;
                }
            });
        }
        return attacks[0] / (double) told.replications();
    }
}
