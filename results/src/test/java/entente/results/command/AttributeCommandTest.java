package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import entente.results.attribution.Obstructed;
import entente.scenarios.format.EngineJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code entente attribute}, as a user calls it, in runs of which it is known what each obstacle costs. */
class AttributeCommandTest {

    @Test
    void theConclusionComesFirstAndNamesWhatCostsMost() {
        CommandRun run = attribute("--replications", "12");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replace('\n', ' '))
                .contains("What holds cooperation back here: LAW, which costs about 4")
                .contains("then TRUST with 2")
                .contains(
                        "Lifting CHANNELS, POLITICS, PRIORITIES, CAPACITY and TECHNOLOGY changes the number of attacks"
                                + " in none of them.")
                .contains("MARKING and STANDARDS")
                .contains("every obstacle lifted")
                .contains("abstract model");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void jsonFollowsItsSchema() throws IOException {
        JsonNode document = EngineJson.mapper()
                .readTree(attribute("--replications", "4", "--format", "json").out());

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("..", "docs", "schema", "attribution.schema.json")))
                        .validate(document))
                .isEmpty();
        assertThat(document.path("conclusion").asText()).startsWith("What holds cooperation back here: LAW");
        assertThat(document.at("/obstacles/1/cost/attacksAvoided/mean").asDouble())
                .isEqualTo(4);
    }

    @Test
    void tablesForProgramsHaveARowForEachObstacle() {
        assertThat(attribute("--replications", "4", "--format", "csv").out().lines())
                .anyMatch(line -> line.contains("TECHNOLOGY"))
                .anyMatch(line -> line.contains("LAW"));
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(attribute("--replications", "1").err())
                .contains("--replications is 1: it must be a whole number from 2 to 10000");
        assertThat(attribute("--precision", "0").err()).contains("--precision is 0");
        CommandRun lifted = attribute(
                "--set",
                "rules.lifted=[CHANNELS, LAW, MARKING, POLITICS, TRUST, PRIORITIES, CAPACITY, STANDARDS, TECHNOLOGY]");
        assertThat(lifted.code()).isEqualTo(2);
        assertThat(lifted.err()).contains("rules.lifted lifts every obstacle");
    }

    private static CommandRun attribute(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "attribute";
        arguments[1] = "twin-valleys";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandRun.with(Obstructed.RUNS, Map.of(), arguments);
    }
}
