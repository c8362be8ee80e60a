package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import entente.web.access.Route;
import entente.web.server.TestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exercises over real HTTP: who may see and do what, on every route that there is. */
class ExerciseHttpTest {

    private static final String CANARY = "canary-of-";

    @TempDir
    static Path folder;

    private static TestServer server;
    private static Client lead;
    private static String id;
    private static final Map<String, Client> PEOPLE = new LinkedHashMap<>();

    /** An exercise in which everybody has secrets. */
    @BeforeAll
    static void play() {
        server = TestServer.network(folder);
        lead = new Client(server.origin());
        lead.submit("/host", "hostToken", server.server().hostToken().orElseThrow());
        id = Client.json(lead.post("/api/v1/exercises", """
                        {"title":"A test","scenario":"twin-valleys","settings":[],"seed":3,
                         "timing":{"moves":6,"daysPerMove":60,"deliberationSeconds":0,"closesAtDeadline":false},
                         "people":["VAL","DOR"],
                         "injects":[{"subject":"canary-of-control","text":"canary-of-control","from":"","to":[],
                           "trigger":"SHELF","day":null,"condition":null,"effect":null,"ready":true,"fields":{}}]}
                        """)).path("id").asText();
        seat("VAL", "head", "VAL");
        seat("VAL-member", "member", "VAL");
        seat("DOR", "head", "DOR");
        seat("observer", "observer", null);
        seat("screen", "projector", null);
        PEOPLE.put("stranger", new Client(server.origin()));
        lead.command(id, "started", "{}");
        for (int move = 1; move <= 3; move++) {
            for (String nation : List.of("VAL", "DOR")) {
                Client head = PEOPLE.get(nation);
                head.command(id, "said", "{\"to\":[],\"text\":\"canary-of-" + nation + "\"}");
                head.command(id, "asked", "{\"text\":\"canary-of-" + nation + "\"}");
                head.command(id, "noted", "{\"text\":\"canary-of-" + nation + "\"}");
                head.command(
                        id,
                        "decided",
                        "{\"decision\":{\"type\":\"publishPolicy\"},\"reason\":\"canary-of-" + nation
                                + "\",\"proposal\":null}");
            }
            lead.command(id, "noted", "{\"text\":\"canary-of-control\"}");
            lead.command(id, "bookmarked", "{\"text\":\"canary-of-control\"}");
            lead.command(id, "closed", "{\"move\":" + move + "}");
        }
    }

    private static void seat(String who, String role, String nation) {
        JsonNode codes = Client.json(lead.post(
                "/api/v1/exercises/" + id + "/codes",
                "{\"role\":\"" + role + "\",\"nation\":" + (nation == null ? "null" : "\"" + nation + "\"") + "}"));
        Client client = new Client(server.origin());
        assertThat(client.join(codes.get(codes.size() - 1).path("code").asText(), who))
                .startsWith("/exercises/" + id);
        PEOPLE.put(who, client);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String address(Route route) {
        return route.path()
                .replace("{id}", id)
                .replace("{nation}", "VAL")
                .replace("{moves}", "2")
                .replace("{number}", "1")
                .replaceAll("[{<][a-z]+[}>]", "1");
    }

    /** What a person gets of every route that can be fetched, streams among them; bodies, headers and errors. */
    private static String everything(Client client) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Route route : server.server().routes()) {
            if (route.method().name().equals("GET") && !route.path().endsWith("/events")) {
                HttpResponse<String> answer = client.get(address(route));
                all.append(answer.statusCode()).append(answer.headers().map()).append(answer.body());
            }
        }
        for (String line : told(client)) {
            all.append(line);
        }
        return all.toString();
    }

    /** The notices that a stream begins with. */
    private static List<String> told(Client client) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader stream =
                new BufferedReader(new InputStreamReader(client.stream(id), StandardCharsets.UTF_8))) {
            String line = stream.readLine();
            while (line != null && !line.startsWith(":")) {
                lines.add(line);
                if (lines.size() > 3 && !stream.ready()) {
                    break;
                }
                line = stream.readLine();
            }
        }
        return lines;
    }

    @Test
    void noCanaryIsInForeignHandsOnAnyRoute() throws IOException {
        for (String nation : List.of("VAL", "DOR")) {
            String foreign = nation.equals("VAL") ? "DOR" : "VAL";
            assertThat(everything(PEOPLE.get(nation)))
                    .contains(CANARY + nation)
                    .doesNotContain(CANARY + foreign, CANARY + "control");
        }
        assertThat(everything(PEOPLE.get("VAL-member"))).doesNotContain(CANARY + "DOR", CANARY + "control");
        for (String who : List.of("observer", "screen", "stranger")) {
            assertThat(everything(PEOPLE.get(who))).as(who).doesNotContain(CANARY);
        }
        assertThat(everything(lead)).contains(CANARY + "VAL", CANARY + "DOR", CANARY + "control");
    }

    @Test
    void whatIsForeignAndWhatIsNotThereAreAnsweredAlike() {
        Client stranger = PEOPLE.get("stranger");
        for (Route route : server.server().routes()) {
            if (route.path().contains("exercises/{id}") && route.method().name().equals("GET")) {
                HttpResponse<String> foreign = stranger.get(address(route));
                HttpResponse<String> missing = stranger.get(address(route).replace(id, "nothing"));
                assertThat(foreign.statusCode()).as(route.path()).isEqualTo(404).isEqualTo(missing.statusCode());
                assertThat(foreign.body()).isEqualTo(missing.body());
            }
        }
    }

    @Test
    void everyRouteOfAnExerciseRefusesTheRolesThatItIsNotFor() {
        List<String> control =
                List.of("/control", "/lobby", "/review", "/summary", "/as/VAL", "/past/1", "/log", "/codes");
        for (String path : control) {
            boolean page =
                    !path.contains("/as") && !path.contains("/past") && !path.equals("/log") && !path.equals("/codes");
            String address = (page ? "/exercises/" : "/api/v1/exercises/") + id + path;
            assertThat(lead.get(address).statusCode()).as(path).isEqualTo(200);
            for (String who : List.of("VAL", "VAL-member", "observer", "screen")) {
                assertThat(PEOPLE.get(who).get(address).statusCode())
                        .as(path + " " + who)
                        .isEqualTo(403);
            }
        }
        assertThat(PEOPLE.get("observer").get("/exercises/" + id + "/desk").statusCode())
                .isEqualTo(403);
        assertThat(PEOPLE.get("observer").get("/exercises/" + id + "/screen").statusCode())
                .isEqualTo(200);
        assertThat(PEOPLE.get("VAL").get("/exercises/" + id + "/desk").statusCode())
                .isEqualTo(200);
    }

    @Test
    void identityComesFromTheSessionAlone() {
        Client val = PEOPLE.get("VAL");
        String base = "/api/v1/exercises/" + id;
        String own = val.get(base + "/picture").body();
        for (String forged : List.of("?nation=DOR", "?seat=1", "?role=facilitator", "?user=Control")) {
            assertThat(val.get(base + "/picture" + forged).body()).isEqualTo(own);
        }
        val.command(id, "said", "{\"to\":[],\"text\":\"forged\",\"nation\":\"DOR\"}");
        val.post(
                base + "/commands",
                "{\"key\":\"f1\",\"type\":\"said\",\"seat\":1,\"nation\":\"DOR\",\"fields\":{\"to\":[],\"text\":\"forged\"}}");
        assertThat(PEOPLE.get("DOR").picture(id).toString()).doesNotContain("forged");
        assertThat(val.command(id, "closed", "{\"move\":4}").statusCode()).isEqualTo(403);
        assertThat(val.command(id, "joined", "{\"grant\":2,\"name\":\"x\",\"secretDigest\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(val.command(id, "opened", "{}").statusCode()).isIn(403, 409);
    }

    @Test
    void whoIsRemovedIsOutAtOnceAndTheStreamEnds() throws IOException {
        seat("Guest", "member", "DOR");
        Client guest = PEOPLE.remove("Guest");
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
        Client eve = new Client(server.origin());
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
        Client val = PEOPLE.get("VAL");
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
