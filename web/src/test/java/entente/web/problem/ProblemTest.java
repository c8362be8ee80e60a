package entente.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Message;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.message.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What programs are told of a request that was not served (RFC 9457, with our own members for violations). */
class ProblemTest {

    @Test
    void aTitleMaySayAll() {
        ObjectNode json = Problem.of(404, "notFound").json("Nicht gefunden", Language.ENGLISH);

        assertThat(json.toString())
                .isEqualTo("{\"type\":\"about:blank#notFound\",\"title\":\"Nicht gefunden\",\"status\":404}");
    }

    @Test
    void theDetailIsInTheLanguageOfWhoAsks() {
        Problem problem = RequestRefusal.busy(Message.of("problem.ownJobs", 6)).problem();

        ObjectNode json = problem.json("Trop", Language.find("fr").orElseThrow());

        assertThat(json.path("status").asInt()).isEqualTo(429);
        assertThat(json.path("detail").asText()).isEqualTo("6 de vos tâches attendent déjà.");
        assertThat(json.has("violations")).isFalse();
    }

    /** Every violation with its place, as the reader of scenarios has found it. */
    @Test
    void violationsAreToldOneByOneWithTheirPlaces() {
        InvalidInput invalid = catchThrowableOfType(
                InvalidInput.class,
                () -> ScenarioReader.read("id: a\nhorizonDays: -3\ntitel: x\n", "my.yaml", List.of()));

        ObjectNode json = RequestRefusal.invalid(invalid).problem().json("Invalid", Language.ENGLISH);

        assertThat(json.path("status").asInt()).isEqualTo(422);
        assertThat(json.path("violations")).hasSameSizeAs(invalid.violations()).anySatisfy(violation -> {
            assertThat(violation.path("path").asText()).isEqualTo("titel");
            assertThat(violation.path("file").asText()).isEqualTo("my.yaml");
            assertThat(violation.path("line").asInt()).isEqualTo(3);
            assertThat(violation.path("column").asInt()).isPositive();
            assertThat(violation.path("advice").asText()).contains("did you mean title?");
        });
    }

    /** A reader of French is told in French, but as a whole in English where a part has no French. */
    @Test
    void noViolationIsOfTwoLanguages() {
        Language french = Language.find("fr").orElseThrow();
        InvalidInput invalid = catchThrowableOfType(
                InvalidInput.class,
                () -> ScenarioReader.read("id: a\nhorizonDays: -3\ntitel: x\n", "my.yaml", List.of()));

        assertThat(invalid.violations().stream().map(one -> one.text(french)))
                .contains("titel : inconnu (my.yaml:3) – vouliez-vous dire title ?.".replace("?.", "?"))
                .anySatisfy(text ->
                        assertThat(text).startsWith("nations is missing (").contains("it must be given."));
        assertThat(invalid.violations().stream().map(one -> one.told(french))).contains(french, Language.ENGLISH);
    }

    /** Whether something is not there or not to be seen cannot be told from the answer. */
    @Test
    void whatIsHiddenIsAnsweredAsWhatIsMissing() {
        assertThat(RequestRefusal.notFound().problem()).isEqualTo(Problem.of(404, "notFound"));
        assertThat(RequestRefusal.notFound()).hasMessage("404 notFound");
        assertThat(RequestRefusal.forbidden("problem.noRole").problem().status())
                .isEqualTo(403);
        assertThat(RequestRefusal.badRequest("problem.noJson").problem().detail())
                .isEqualTo(Message.of("problem.noJson"));
    }
}
