package entente.web.exercise.http;

import static entente.web.exercise.http.TestExercise.CANARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes after an exercise gives no secrets away either: its review, a branch of it, and what is left without names. */
class SecretsAfterwardsTest {

    @TempDir
    Path folder;

    @Test
    void noCanaryIsInForeignHandsInReviewsBranchesAndWhatIsLeftWithoutNames() throws Exception {
        try (TestExercise exercise = TestExercise.open(folder)) {
            exercise.play(CANARY + "DOR", CANARY + "control", 0);
            String api = "/api/v1/exercises/" + exercise.id();
            assertThat(exercise.lead().get(api + "/opening").body())
                    .contains("plot", "computed once the exercise is over", "\"ladder\":null", "\"total\":0");
            assertThat(exercise.lead().command(exercise.id(), "ended", "{}").statusCode())
                    .isEqualTo(200);

            long decision = firstDecision(exercise);
            JsonNode review = reviewed(exercise, api, decision);
            assertThat(review.toString()).contains("difference");
            assertSecretsAreKept(exercise);
            assertThat(canaries(exercise, "/happened", "VAL")).isEmpty();
            assertNothingIsOpened(exercise.of("VAL").get(api + "/opening").body());

            reveal(exercise, true);
            assertSecretsAreKept(exercise);
            assertThat(canaries(exercise, "/happened", "VAL")).containsExactly("VAL");
            assertThat(canaries(exercise, "/happened", "DOR")).containsExactly("DOR");
            assertThat(canaries(exercise, "/happened", "observer")).isEmpty();
            assertThat(exercise.of("observer").get(api + "/happened").body()).contains("\"rows\"");
            assertThat(exercise.of("observer").get(api + "/opening").body()).contains("plots");
            assertThat(exercise.of("screen").get(api + "/happened").statusCode())
                    .isEqualTo(403);

            reveal(exercise, false);
            assertThat(exercise.of("VAL").get(api + "/happened").body())
                    .contains("\"timeline\":null")
                    .contains("\"evidence\":null");
            assertNothingIsOpened(exercise.of("VAL").get(api + "/opening").body());
            assertThat(exercise.lead().get(api + "/opening").body()).contains("plots");

            HttpResponse<String> forked =
                    exercise.lead().post(api + "/branches", "{\"entry\":" + decision + ",\"title\":\"What if\"}");
            assertThat(forked.statusCode()).as(forked.body()).isEqualTo(201);
            TestExercise branch = exercise.of(Client.json(forked));
            assertThat(branch.id()).isNotEqualTo(exercise.id());
            branch.lead().command(branch.id(), "resumed", "{}");
            branch.deeds("VAL", CANARY + "VAL");
            branch.deeds("DOR", CANARY + "DOR");
            assertSecretsAreKept(branch);

            TestExercise nameless = exercise.of(Client.json(exercise.lead().post(api + "/pseudonyms", "{}")));
            assertSecretsAreKept(nameless);
            assertThat(exercise.lead()
                            .get("/api/v1/exercises/" + nameless.id() + "/log")
                            .body())
                    .contains("\"started\"")
                    .doesNotContain(TestExercise.NAME);
        }
    }

    private static void reveal(TestExercise exercise, boolean shown) {
        for (String part : List.of("TIMELINE", "ATTACKS", "WHAT_IFS")) {
            String fields = "{\"part\":\"" + part + "\",\"shown\":" + shown + "}";
            assertThat(exercise.of("VAL")
                            .command(exercise.id(), "revealed", fields)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(exercise.lead()
                            .command(exercise.id(), "revealed", fields)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static void assertNothingIsOpened(String answer) {
        assertThat(answer)
                .isEqualTo("{\"happened\":[],\"attacks\":0,\"done\":0,\"total\":0,\"ladder\":null,\"failure\":\"\","
                        + "\"whatIfs\":[]}");
    }

    /** Whose canaries somebody gets from one route. */
    private static List<String> canaries(TestExercise exercise, String route, String who) {
        String all = exercise.of(who)
                .get("/api/v1/exercises/" + exercise.id() + route)
                .body();
        return Stream.of("VAL", "DOR", "control")
                .filter(of -> all.contains(CANARY + of))
                .toList();
    }

    /** Looks for canaries in everything that everybody can fetch of an exercise now; only which, for all of it is long. */
    private static void assertSecretsAreKept(TestExercise exercise) throws IOException {
        assertThat(canaries(exercise, "VAL")).doesNotContain("DOR", "control");
        assertThat(canaries(exercise, "VAL-member")).doesNotContain("DOR", "control");
        assertThat(canaries(exercise, "VAL-controller")).contains("VAL").doesNotContain("DOR", "control");
        assertThat(canaries(exercise, "DOR")).doesNotContain("VAL", "control");
        for (String who : List.of("observer", "screen", "stranger")) {
            assertThat(canaries(exercise, who)).as(who).isEmpty();
        }
        assertThat(canaries(exercise, "lead")).contains("VAL", "DOR", "control");
    }

    /** Whose canaries somebody sees. */
    private static List<String> canaries(TestExercise exercise, String who) throws IOException {
        String all = exercise.everything(who).toString();
        return Stream.of("VAL", "DOR", "control")
                .filter(of -> all.contains(CANARY + of))
                .toList();
    }

    /** The entry of the first decision that a delegation took. */
    private static long firstDecision(TestExercise exercise) {
        for (String line : exercise.lead()
                .get("/api/v1/exercises/" + exercise.id() + "/log")
                .body()
                .lines()
                .toList()) {
            if (line.contains("\"decided\"")) {
                return Client.json(line).path("number").asLong();
            }
        }
        throw new AssertionError("nobody decided anything");
    }

    private static JsonNode reviewed(TestExercise exercise, String api, long decision) throws InterruptedException {
        HttpResponse<String> begun = exercise.lead()
                .post(
                        api + "/reviews",
                        "{\"kind\":\"counterfactual\",\"entry\":" + decision + ",\"alternative\":null}");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        String state = api + "/reviews/" + Client.json(begun).path("number").asLong();
        for (String who : TestExercise.SEATED) {
            assertThat(exercise.of(who).get(state).statusCode()).as(who).isIn(403, 404);
        }
        JsonNode answer = Client.json(exercise.lead().get(state));
        while (answer.path("result").isMissingNode() || answer.path("result").isNull()) {
            assertThat(answer.path("failure").isMissingNode()
                            || answer.path("failure").isNull())
                    .as(answer.toString())
                    .isTrue();
            Thread.sleep(50);
            answer = Client.json(exercise.lead().get(state));
        }
        return answer;
    }
}
