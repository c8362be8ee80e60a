package entente.results.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.Simulation;
import entente.results.experiment.Progress;
import entente.results.experiment.Variants;
import entente.results.report.ResultReports;
import entente.results.report.document.Publication;
import entente.scenarios.format.EngineJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of the attributions of the library is what the runs give: half an hour on two cores. */
@Tag("long")
class AttributionIT {

    private static final double ROUNDING = 1e-11;
    private static final boolean WRITES = Boolean.getBoolean("entente.writeDocs");

    static List<String> scenarios() {
        return Readings.all().stream().map(Reading::scenario).toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatIsKeptIsWhatTheRunsGive(String scenario) throws IOException {
        AttributionPlan plan = new AttributionPlan(
                AttributionPlan.variants(new Variants(scenario, List.of(), null), "asWritten"),
                Readings.SEED,
                Readings.replications(scenario),
                null);
        Attribution attribution = new AttributionRunner(
                        Simulation::run, Runtime.getRuntime().availableProcessors())
                .run(plan, Progress.NONE, AttributionRunner.Refinement.NONE, () -> false)
                .orElseThrow();
        String text = ResultReports.of(attribution).in(Publication.Form.JSON);

        if (WRITES) {
            Files.writeString(Told.file(scenario), text);
        }
        JsonNode given = EngineJson.mapper().readTree(text);
        assertThat(given.equals(AttributionIT::compare, Told.of(scenario).json()))
                .as("%s is stale? Write it anew with -Dentente.writeDocs=true; the runs give %s", scenario, text)
                .isTrue();
    }

    /** Numbers are equal but for what the order of additions may change in their last digits. */
    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            double apart = Math.abs(one.asDouble() - other.asDouble());
            return apart <= ROUNDING * Math.max(1, Math.abs(one.asDouble())) ? 0 : 1;
        }
        return one.equals(other) ? 0 : 1;
    }

    @AfterAll
    static void write() throws IOException {
        if (WRITES) {
            Files.writeString(Path.of("..", "docs", "attribution.md"), AttributionPage.text());
        }
    }
}
