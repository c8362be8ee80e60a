package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screen is nobody: it is asked for no name, and shows in the lobby how to join and who is in. */
class ScreenSeatTest {

    @TempDir
    Path folder;

    private static JsonNode code(TestExercise exercise, String role) {
        JsonNode codes = Client.json(exercise.lead()
                .post("/api/v1/exercises/" + exercise.id() + "/codes", "{\"role\":\"" + role + "\",\"nation\":null}"));
        return codes.get(codes.size() - 1);
    }

    @Test
    void joinsByItsCodeOrLinkWithoutAName() {
        try (TestExercise exercise = TestExercise.alpine(folder)) {
            JsonNode projector = code(exercise, "projector");
            Client screen = exercise.newcomer();
            String link = projector.path("link").asText();
            String page = screen.get(link.substring(link.indexOf("/join"))).body();
            assertThat(page).contains("projector").doesNotContain("id=\"name\"");
            HttpResponse<String> answer =
                    screen.submit("/join", "code", projector.path("code").asText());
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(address -> assertThat(address).endsWith("/screen"));

            HttpResponse<String> person = exercise.newcomer()
                    .submit(
                            "/join",
                            "code",
                            code(exercise, "observer").path("code").asText());
            assertThat(person.headers().firstValue("Location")).isEmpty();
            assertThat(person.body()).contains("id=\"name\"");
        }
    }

    @Test
    void tellsHowManyAreInForEachNationAndNobodysName() {
        try (TestExercise exercise = TestExercise.alpine(folder)) {
            Client screen = exercise.seat("screen", "projector", null);
            JsonNode picture = screen.picture(exercise.id());
            assertThat(picture.path("nations")).anySatisfy(nation -> {
                assertThat(nation.path("id").asText()).isEqualTo("HMK");
                assertThat(nation.path("seated").asInt()).isEqualTo(1);
            });
            assertThat(picture.toString()).doesNotContain(TestExercise.NAME);
        }
    }
}
