package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.scenarios.library.Library;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ScenariosCommandTest {

    @Test
    void everyScenarioOfTheLibraryHasALine() {
        CommandRun run = CommandRun.of("scenarios");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(Library.entries().size());
        assertThat(run.out()).containsPattern("(?m)^twin-valleys +Twin valleys$");
    }

    @Test
    void programsGetThemWithTheirSummaries() throws IOException {
        JsonNode list = new ObjectMapper()
                .readTree(CommandRun.of("scenarios", "--format", "json").out());

        assertThat(list).hasSize(Library.entries().size());
        assertThat(list.get(0).get("summary").asText()).isNotBlank();
        assertThat(list.findValuesAsText("id")).contains("twin-valleys");
    }
}
