package entente.web.exercise.http;

import static entente.web.exercise.http.TestExercise.CANARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import entente.web.access.AccessRoutes.AccessRoute;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exercises over real HTTP: who may see and do what, on every route that there is. */
class ExerciseHttpTest {

    @TempDir
    static Path folder;

    private static TestExercise exercise;
    private static Client lead;
    private static String id;

    @BeforeAll
    static void play() {
        exercise = TestExercise.open(folder);
        exercise.play(CANARY + "DOR", CANARY + "control", 0);
        lead = exercise.lead();
        id = exercise.id();
    }

    @AfterAll
    static void stop() {
        exercise.close();
    }

    private static String everything(String who) throws IOException {
        return exercise.everything(who).toString();
    }

    @Test
    void noCanaryIsInForeignHandsOnAnyRoute() throws IOException {
        for (String nation : List.of("VAL", "DOR")) {
            String foreign = nation.equals("VAL") ? "DOR" : "VAL";
            assertThat(everything(nation))
                    .contains(CANARY + nation)
                    .doesNotContain(CANARY + foreign, CANARY + "control", CANARY + "plan");
        }
        assertThat(everything("VAL-controller"))
                .contains(CANARY + "VAL", CANARY + "plan")
                .doesNotContain(CANARY + "DOR", CANARY + "control");
        assertThat(everything("VAL-member")).doesNotContain(CANARY + "DOR", CANARY + "control");
        for (String who : List.of("observer", "screen", "stranger")) {
            assertThat(everything(who)).as(who).doesNotContain(CANARY);
        }
        assertThat(everything("lead")).contains(CANARY + "VAL", CANARY + "DOR", CANARY + "control");
    }

    @Test
    void whatIsForeignAndWhatIsNotThereAreAnsweredAlike() {
        Client stranger = exercise.of("stranger");
        for (AccessRoute route : exercise.server().server().routes()) {
            if (route.path().contains("exercises/{id}") && route.method().name().equals("GET")) {
                HttpResponse<String> foreign = stranger.get(exercise.address(route));
                HttpResponse<String> missing =
                        stranger.get(exercise.address(route).replace(id, "nothing"));
                assertThat(foreign.statusCode()).as(route.path()).isEqualTo(404).isEqualTo(missing.statusCode());
                assertThat(foreign.body()).isEqualTo(missing.body());
            }
        }
    }

    @Test
    void identityComesFromTheSessionAlone() {
        Client val = exercise.of("VAL");
        String base = "/api/v1/exercises/" + id;
        String own = val.get(base + "/picture").body();
        for (String forged : List.of("?nation=DOR", "?seat=1", "?role=facilitator", "?user=Control")) {
            assertThat(val.get(base + "/picture" + forged).body()).isEqualTo(own);
        }
        val.command(id, "said", "{\"to\":[],\"text\":\"forged\",\"nation\":\"DOR\"}");
        val.post(
                base + "/commands",
                "{\"key\":\"f1\",\"type\":\"said\",\"seat\":1,\"nation\":\"DOR\",\"fields\":{\"to\":[],\"text\":\"forged\"}}");
        assertThat(exercise.of("DOR").picture(id).toString()).doesNotContain("forged");
        assertThat(val.command(id, "closed", "{\"move\":4}").statusCode()).isEqualTo(403);
        assertThat(val.command(id, "joined", "{\"grant\":2,\"name\":\"x\",\"secretDigest\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(val.command(id, "opened", "{}").statusCode()).isIn(403, 409);
    }

    @Test
    void whoIsRemovedIsOutAtOnceAndTheStreamEnds() throws IOException {
        Client guest = exercise.seat("Guest", "member", "DOR");
        try (BufferedReader stream =
                new BufferedReader(new InputStreamReader(guest.stream(id), StandardCharsets.UTF_8))) {
            assertThat(stream.readLine()).startsWith("id: ");
            JsonNode seats = lead.picture(id).path("seats");
            long seat = seats.get(seats.size() - 1).path("seat").asLong();
            assertThat(lead.command(id, "kicked", "{\"seat\":" + seat + "}").statusCode())
                    .isEqualTo(200);
            while (stream.readLine() != null) {
                // What was told before; then the server ends the stream.
                assertThat(guest.get("/api/v1/exercises/" + id + "/picture").statusCode())
                        .isEqualTo(401);
            }
        }
        assertThat(guest.command(id, "said", "{\"to\":[],\"text\":\"x\"}").statusCode())
                .isEqualTo(401);
    }

    @Test
    void guessedCodesAreRefusedAlikeAndSoonNotEvenLookedAt() {
        Client eve = new Client(exercise.server().origin());
        int tooMany = 0;
        for (int i = 0; i < 30; i++) {
            HttpResponse<String> answer = eve.submit("/join", "code", "ABCD-00" + (10 + i), "name", "Eve");
            assertThat(answer.statusCode()).isIn(422, 429);
            tooMany += answer.statusCode() == 429 ? 1 : 0;
        }
        assertThat(tooMany).isPositive();
    }

    @Test
    void malformedCommandsAreRefusedWithoutAnException() {
        Client val = exercise.of("VAL");
        for (String body : List.of(
                "",
                "[]",
                "{",
                "{}",
                "{\"key\":1}",
                "{\"key\":\"a\",\"type\":\"nothing\"}",
                "{\"key\":\"b\",\"type\":\"said\"}",
                "{\"key\":\"c\",\"type\":\"said\",\"fields\":{\"to\":5}}",
                "{\"key\":\"\",\"type\":\"said\",\"fields\":{\"to\":[],\"text\":\"x\"}}",
                "{\"key\":\"d\",\"type\":\"decided\",\"fields\":{\"decision\":\"{\"}}",
                "{\"key\":\"e\",\"type\":\"voted\",\"fields\":{\"proposal\":99,\"inFavour\":true}}")) {
            HttpResponse<String> answer = val.post("/api/v1/exercises/" + id + "/commands", body);
            assertThat(answer.statusCode()).as(body).isBetween(400, 499);
        }
    }
}
