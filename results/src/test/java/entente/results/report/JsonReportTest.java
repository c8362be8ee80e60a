package entente.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import entente.engine.scenario.Obstacle;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.report.document.Publication;
import entente.results.sample.FakeRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static JsonSchema schema;
    private static JsonNode results;

    @BeforeAll
    static void read() throws IOException {
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("..", "docs", "schema", "results.schema.json")));
        results = json(Summaries.full(20));
    }

    @Test
    void itHasTheDocumentedShape() {
        assertThat(schema.validate(results)).isEmpty();
    }

    @Test
    void oneReplicationHasTheDocumentedShapeToo() throws IOException {
        JsonNode one = json(Summaries.full(1));

        assertThat(schema.validate(one)).isEmpty();
        // Ten plots of one run may be all alike: one trial, of which next to nothing is known.
        assertThat(one.at("/variants/0/measures/shareFoiled/high").asDouble()
                        - one.at("/variants/0/measures/shareFoiled/low").asDouble())
                .isGreaterThan(0.9);
        assertThat(one.at("/variants/0/measures/attacksLaunched/low").isNull()).isTrue();
        assertThat(one.at("/variants/0/measures/timelinessDays/mean").isNull()).isTrue();
        assertThat(one.at("/variants/0/measures/timelinessDays/n").asInt(-1)).isZero();
    }

    @Test
    void theSchemaRefusesAnotherShape() throws IOException {
        JsonNode wrong = new ObjectMapper().readTree(results.toString().replace("\"shareFoiled\"", "\"share-foiled\""));

        assertThat(schema.validate(wrong)).isNotEmpty();
    }

    @Test
    void itSaysWhatWasRun() {
        assertThat(results.get("formatVersion").asText()).isEqualTo("1.3");
        assertThat(results.get("scenario").asText()).isEqualTo("twin-valleys");
        assertThat(results.get("seed").asLong()).isEqualTo(1);
        assertThat(results.get("replications").asInt()).isEqualTo(20);
        assertThat(results.get("engineVersion").asText()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(results.get("variants").findValuesAsText("name"))
                .containsExactly("asWritten", "isolation", "standing", "atHome", "pooled", "slow");
        assertThat(results.at("/variants/5/settings/0").asText()).isEqualTo("rules.retryDays=300");
    }

    @Test
    void everyMeasureIsThereOverallAndPerNationWhereItHasAMeaning() {
        for (Measure measure : Measures.ALL) {
            assertThat(results.at("/variants/0/measures").has(measure.name())).isTrue();
            assertThat(results.at("/variants/0/nations/VAL").has(measure.name()))
                    .isEqualTo(measure.isPerNation());
            assertThat(results.at("/variants/1/differences").has(measure.name()))
                    .isTrue();
        }
        assertThat(results.at("/variants/0/obstacles").size()).isEqualTo(Obstacle.values().length);
        assertThat(results.at("/variants/0/obstaclesByNation/VAL/TRUST/mean").asDouble())
                .isEqualTo(3);
        assertThat(results.at("/variants/0").has("differences")).isFalse();
    }

    @Test
    void differencesAreThoseOfTheMeans() {
        double written = results.at("/variants/0/measures/shareFoiled/mean").asDouble();
        double pooled = results.at("/variants/4/measures/shareFoiled/mean").asDouble();

        assertThat(results.at("/variants/4/differences/shareFoiled/mean").asDouble())
                .isEqualTo(pooled - written);
        assertThat(results.at("/variants/4/differences/shareFoiled/varianceRatio")
                        .asDouble())
                .isBetween(0.0, 1.0);
    }

    @Test
    void theSameRunsGiveTheSameBytes() {
        assertThat(ResultReports.of(Summaries.full(5)).in(Publication.Form.JSON))
                .isEqualTo(ResultReports.of(Summaries.full(5)).in(Publication.Form.JSON));
    }

    @Test
    void aScenarioWithoutBoundsIsStillAList() throws IOException {
        JsonNode alone = json(Summaries.of(FakeRuns.FOILING, 3, Summaries.variant("asWritten")));

        assertThat(schema.validate(alone)).isEmpty();
        assertThat(alone.get("variants")).hasSize(1);
    }

    private static JsonNode json(ExperimentSummary summary) throws IOException {
        return new ObjectMapper().readTree(ResultReports.of(summary).in(Publication.Form.JSON));
    }
}
