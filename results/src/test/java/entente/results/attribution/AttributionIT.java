package entente.results.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.experiment.Progress;
import entente.results.experiment.Variants;
import entente.results.report.ReportFormat;
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

    private static final boolean WRITES = Boolean.getBoolean("entente.writeDocs");

    static List<String> scenarios() {
        return Readings.all().stream().map(Reading::scenario).toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatIsKeptIsWhatTheRunsGive(String scenario) throws IOException {
        AttributionPlan plan = new AttributionPlan(
                new Variants(scenario, List.of(), null).with(true, List.of()),
                Readings.SEED,
                Readings.replications(scenario),
                null);
        Attribution attribution = new AttributionRunner(
                        Simulation::run, Runtime.getRuntime().availableProcessors())
                .run(plan, Progress.NONE, AttributionRunner.Refinement.NONE, () -> false)
                .orElseThrow();
        String text = ReportFormat.JSON.text(attribution);

        if (WRITES) {
            Files.writeString(Told.file(scenario), text);
        }
        assertThat(Told.file(scenario))
                .as("stale? Write it anew with -Dentente.writeDocs=true")
                .hasContent(text);
    }

    @AfterAll
    static void write() throws IOException {
        if (WRITES) {
            Files.writeString(Path.of("..", "docs", "attribution.md"), AttributionPage.text());
        }
    }
}
