package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Devices and seats: one may hold several, a lost one is found again, and who was removed stays out. */
class SeveralSeatsTest {

    @TempDir
    static Path folder;

    private static TestExercise exercise;

    @BeforeAll
    static void open() {
        exercise = TestExercise.open(folder);
    }

    @AfterAll
    static void stop() {
        exercise.close();
    }

    private static String api() {
        return "/api/v1/exercises/" + exercise.id();
    }

    /** A new code; the last one in the list is the newest. */
    private static JsonNode code(String role, String nation) {
        JsonNode codes = Client.json(
                exercise.lead().post(api() + "/codes", "{\"role\":\"" + role + "\",\"nation\":\"" + nation + "\"}"));
        return codes.get(codes.size() - 1);
    }

    private static List<JsonNode> seats(String name) {
        List<JsonNode> seats = new ArrayList<>();
        exercise.lead().picture(exercise.id() + "~1").path("seats").forEach(seat -> {
            if (seat.path("name").asText().startsWith(name)
                    && !seat.path("kicked").asBoolean()) {
                seats.add(seat);
            }
        });
        return seats;
    }

    private static Client stranger() {
        return new Client(exercise.server().origin());
    }

    @Test
    void whoeverLeadsAndTakesASeatBesideItLeadsStill() {
        Client lead = exercise.lead();
        String code = code("member", "DOR").path("code").asText();

        HttpResponse<String> asked = lead.get("/join/" + code);
        assertThat(asked.body()).contains("You will be", "On this device you are Control, facilitator, already");
        assertThat(seats("Lea")).as("opening a link changes nothing").isEmpty();
        String desk = lead.join(code, "Lea");

        assertThat(desk).isEqualTo("/exercises/" + exercise.id() + "~2/desk");
        assertThat(lead.get(desk).statusCode()).isEqualTo(200);
        assertThat(lead.get("/exercises/" + exercise.id() + "/control").body())
                .as("the page means the seat that leads")
                .contains("\"id\":\"" + exercise.id() + "~1\"");
        assertThat(Client.json(lead.get(api() + "~1/picture")).path("role").asText())
                .isEqualTo("facilitator");
        assertThat(Client.json(lead.get(api() + "~2/picture")).path("role").asText())
                .isEqualTo("member");
        assertThat(lead.get("/exercises").body())
                .contains("Lead this exercise", "(member of a delegation, DOR)", exercise.id() + "~2");
        assertThat(lead.submit("/exercises/" + exercise.id() + "/lead")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/exercises/" + exercise.id() + "~1/control");
        JsonNode own = seats("Lea").get(0);
        lead.post(
                api() + "~1/commands",
                "{\"key\":\"x\",\"type\":\"removed\",\"fields\":{\"seat\":" + own.path("seat") + "}}");
        assertThat(lead.get(desk).statusCode()).isEqualTo(401);
    }

    @Test
    void aSeatThatThisDeviceDoesNotHoldIsNotThere() {
        for (String other : List.of("~2", "~0", "~9999", "~", "~1~1", "~-1")) {
            assertThat(exercise.of("VAL").get(api() + other + "/picture").statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
    }

    @Test
    void whoeverLostTheDevicesMemoryIsOfferedTheOldSeat() throws IOException {
        JsonNode code = code("member", "VAL");
        Client before = stranger();
        before.join(code.path("code").asText(), "Nora");
        before.command(exercise.id(), "noted", "{\"text\":\"mine\"}");
        Client after = stranger();
        String[] form = {"code", code.path("code").asText(), "name", "nora"};

        HttpResponse<String> question = after.submit("/join", form);
        assertThat(question.body()).contains("You were here as Nora: take your old seat?");
        assertThat(seats("Nora")).hasSize(1);
        HttpResponse<String> taken = after.submit("/join", form[0], form[1], form[2], form[3], "as", "earlier");

        assertThat(taken.headers().firstValue("Location")).hasValue("/exercises/" + exercise.id() + "/desk");
        assertThat(seats("Nora")).hasSize(1);
        assertThat(before.get(api() + "/picture").statusCode()).isEqualTo(401);
        assertThat(exercise.lead().picture(exercise.id() + "~1").path("notices").toString())
                .contains("Nora is back, on another device");

        try (InputStream open = after.stream(exercise.id())) {
            assertThat(open.read()).isPositive();
            Client impostor = stranger();
            impostor.submit("/join", form[0], form[1], form[2], form[3], "as", "earlier");
            assertThat(seats("Nora"))
                    .as("nobody takes a seat in which somebody sits")
                    .hasSize(1);
            assertThat(seats("nora (2)")).hasSize(1);
            assertThat(after.get(api() + "/picture").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoeverLeadsSeesWhoIsConnected() throws IOException {
        long seat = seats(TestExercise.NAME + "VAL-member").get(0).path("seat").asLong();
        try (InputStream open = exercise.of("VAL-member").stream(exercise.id())) {
            assertThat(open.read()).isPositive();
            assertThat(Client.json(exercise.lead().get(api() + "/presence")).toString())
                    .contains(Long.toString(seat));
        }
    }

    @Test
    void whoIsRemovedStaysOutAndTheOthersComeInByTheSameCode() {
        String code = code("head", "DOR").path("code").asText();
        Client troll = stranger();
        troll.join(code, "Troll");
        long seat = seats("Troll").get(0).path("seat").asLong();

        exercise.lead().command(exercise.id() + "~1", "removed", "{\"seat\":" + seat + "}");

        assertThat(troll.get(api() + "/picture").statusCode()).isEqualTo(401);
        assertThat(troll.join(code, "Somebody else")).isEmpty();
        assertThat(troll.submit("/join", "code", code, "name", "Again").body())
                .contains("You were removed from this exercise");
        assertThat(stranger().join(code, "Good")).endsWith("/desk");
        assertThat(troll.join(code("head", "DOR").path("code").asText(), "Forgiven"))
                .endsWith("/desk");
    }

    @Test
    void namesThatCannotBeSeenAreRefusedInWords() {
        String code = code("member", "DOR").path("code").asText();
        for (String name : List.of("\u200B", "Ad\u200Ba", "\u202Eada")) {
            HttpResponse<String> refused = stranger().submit("/join", "code", code, "name", name);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).containsAnyOf("cannot be seen", "1 to 60 characters");
        }
    }
}
