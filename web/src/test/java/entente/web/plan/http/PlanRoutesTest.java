package entente.web.plan.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenarios.library.Library;
import entente.web.server.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans over HTTP: drafts are saved, handed out and in, and started from as often as wanted. */
class PlanRoutesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/api/v1/plans";

    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.local(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return JSON.readTree(answer.body());
    }

    private static JsonNode make(String scenario) throws IOException {
        return json(server.sendAsPage("POST", API, "{\"title\": \"Mine\", \"scenario\": \"" + scenario + "\"}"));
    }

    private static HttpResponse<String> save(JsonNode plan, String id, int since) {
        return server.send(
                "PUT",
                API + "/" + id,
                plan.toString(),
                "Origin",
                server.origin(),
                "X-CSRF-Token",
                server.token(),
                "Content-Type",
                "application/json",
                "If-Match",
                "\"" + since + "\"");
    }

    @Test
    void aDraftIsSavedAndAWindowThatIsBehindIsTold() throws IOException {
        JsonNode made = make("twin-valleys");
        String id = made.path("id").asText();
        ObjectNode plan = (ObjectNode) made.path("plan");
        assertThat(plan.at("/scenario/text").isMissingNode()).isTrue();

        HttpResponse<String> saved = save(plan.put("title", "First window"), id, 1);
        assertThat(saved.headers().firstValue("ETag")).contains("\"2\"");
        HttpResponse<String> behind = save(plan.put("title", "Second window"), id, 1);

        assertThat(behind.statusCode()).isEqualTo(412);
        assertThat(json(server.get(API + "/" + id)).at("/plan/title").asText()).isEqualTo("First window");
        assertThat(server.sendAsPage("PUT", API + "/" + id, plan.toString()).statusCode())
                .isEqualTo(428);
    }

    @Test
    void whatIsHandedOutIsTakenInElsewhereTheSame() throws IOException {
        String id = make("alpine-corridor").path("id").asText();
        String file = server.get(API + "/" + id + "/file").body();

        JsonNode taken = json(server.sendAsPage("POST", API + "/imports", file));

        assertThat(server.get(API + "/" + taken.path("id").asText() + "/file").body())
                .isEqualTo(file);
        int before = json(server.get(API)).size();
        HttpResponse<String> refused = server.sendAsPage("POST", API + "/imports", file.replace("Mine", "Yours"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(refused.body()).at("/violations/0/path").asText())
                .isEqualTo("digest");
        assertThat(json(server.get(API))).hasSize(before);
    }

    @Test
    void anOwnScenarioIsPlayedAndTwoExercisesAreStartedOfWhichNoneChangesLater() throws IOException {
        String text = Library.find("twin-valleys").orElseThrow().text();
        ObjectNode body = JSON.createObjectNode().put("name", "my-valleys").put("text", text);
        json(server.sendAsPage("POST", "/editor/save", body.toString()));
        JsonNode made = make("own/my-valleys");
        String id = made.path("id").asText();
        ObjectNode plan = (ObjectNode) made.path("plan");
        ((ObjectNode) plan.path("seats")).putArray("people").add("VAL");
        plan.putObject("briefs").put("VAL", "Your minister is new.");
        json(save(plan, id, 1));

        String first = start(id);
        json(save(plan.put("title", "Later"), id, 2));
        String second = start(id);

        assertThat(first).isNotEqualTo(second);
        JsonNode started = json(server.get(API + "/" + id + "/exercises"));
        assertThat(started.findValuesAsText("revision")).containsExactlyInAnyOrder("2", "3");
        assertThat(started.findValuesAsText("title")).containsExactlyInAnyOrder("Mine", "Later");
        assertThat(server.get("/api/v1/exercises/" + first + "/picture").body()).contains("\"Mine\"");
        assertThat(server.get("/api/v1/exercises/" + first + "/codes").body()).contains("VAL");
        // An exercise was started from revision 2: it stays, though many were saved in the same minute.
        assertThat(json(server.get(API + "/" + id + "/revisions")).findValuesAsText("revision"))
                .containsExactly("3", "2");
        assertThat(json(server.get(API + "/" + id + "/differences?revision=2"))
                        .path(0)
                        .asText())
                .contains("Later", "Mine");
    }

    private static String start(String id) throws IOException {
        return json(server.sendAsPage("POST", API + "/" + id + "/exercises", "{}"))
                .path("id")
                .asText();
    }

    @Test
    void aPlanThatIsNotReadyIsNotStarted() throws IOException {
        JsonNode made = make("twin-valleys");
        String id = made.path("id").asText();
        ObjectNode plan = (ObjectNode) made.path("plan");
        ((ObjectNode) plan.path("seats")).putArray("people").add("HMK");
        JsonNode saved = json(save(plan, id, 1));

        assertThat(saved.at("/findings/0/path").asText()).isEqualTo("seats.people");
        HttpResponse<String> refused = server.sendAsPage("POST", API + "/" + id + "/exercises", "{}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("HMK");
    }

    @Test
    void aRehearsalRunsAndIsShownToTheHost() throws IOException {
        String id = make("twin-valleys").path("id").asText();
        JsonNode job = json(server.sendAsPage("POST", API + "/" + id + "/rehearsals", "{}"));
        String at = "/api/v1/jobs/" + job.path("id").asText();
        assertThat(server.get(at + "/events").body()).contains("\"state\":\"done\"");
        assertThat(json(server.get(at + "/result")).path("runs").asInt()).isEqualTo(200);
    }

    /** Nobody on the network sees a plan, or that there is one. */
    @Test
    void onTheNetworkPlansAreTheHostsAlone() {
        try (TestServer network = TestServer.network(folder.resolve("network"))) {
            network.server().routes().stream()
                    .filter(route -> route.path().contains("/plans"))
                    .forEach(route -> {
                        String path = route.path().replaceAll("\\{[^}]+}", "abcdefghjk");
                        HttpResponse<String> answer =
                                network.sendAsPage(route.method().name(), path, "{}");
                        assertThat(answer.statusCode())
                                .as(route.method() + " " + path)
                                .isEqualTo(403);
                    });
        }
    }
}
