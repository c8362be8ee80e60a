package entente.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenarios.library.Library;
import entente.web.server.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the editor asks of the server, in good faith and in bad. */
class EditorRoutesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VALLEYS =
            Library.find("twin-valleys").orElseThrow().text();

    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.local(folder.resolve("local"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aValidTextIsShownAsFormAndPreview() throws IOException {
        JsonNode look = look(VALLEYS, "nations[1]");

        assertThat(look.path("violations")).isEmpty();
        assertThat(look.at("/preview/ids").toString()).isEqualTo("[\"VAL\",\"DOR\"]");
        assertThat(look.at("/preview/map").asText()).startsWith("<svg").doesNotContain("Valoria");
        assertThat(look.path("form").findValuesAsText("path")).contains("nations[1].capability.teams");
        assertThat(look.at("/sections").findValuesAsText("label")).contains("DOR", "ridge");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws IOException {
        JsonNode look = look(VALLEYS.replace("teams: 3", "teams: -3"), "");
        JsonNode violation = look.path("violations").get(0);

        assertThat(violation.path("path").asText()).isEqualTo("nations[1].capability.teams");
        assertThat(violation.path("line").asInt()).isEqualTo(10);
        assertThat(violation.path("advice").asText()).isNotEmpty();
        assertThat(look.path("preview").isNull()).isTrue();
    }

    @Test
    void theHelpIsThatOfTheFieldAtTheCursor() throws IOException {
        ObjectNode body = body(VALLEYS).put("cursor", VALLEYS.indexOf("teams: 3") + 2);

        assertThat(json(send("/editor/look", body)).at("/help/path").asText()).isEqualTo("nations[1].capability.teams");
    }

    @Test
    void aChangeOfTheFormChangesTheText() throws IOException {
        ObjectNode body = body(VALLEYS)
                .put("what", "set")
                .put("path", "nations[1].capability.teams")
                .put("value", "5");

        assertThat(json(send("/editor/change", body)).path("text").asText())
                .isEqualTo(VALLEYS.replace("teams: 3", "teams: 5"));
        assertThat(send("/editor/change", body.put("path", "nations[7].name")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsSavedIsThereAfterARestart() throws IOException {
        Path data = folder.resolve("kept");
        String text = VALLEYS.replace("Two neighbours", "My two neighbours");
        try (TestServer first = TestServer.local(data)) {
            ObjectNode body = body(text).put("name", "my-valleys");
            assertThat(first.sendAsPage("POST", "/editor/save", body.toString()).body())
                    .contains("own/my-valleys");
        }
        try (TestServer second = TestServer.local(data)) {
            assertThat(second.get("/editor?scenario=own/my-valleys").body()).contains("My two neighbours");
            assertThat(second.get("/editor/download?scenario=own/my-valleys").body())
                    .isEqualTo(text);
            assertThat(second.get("/watch/film?scenario=own/my-valleys").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatIsWrongIsNotSaved() {
        assertThat(send("/editor/save", body("id: 3").put("name", "wrong")).statusCode())
                .isEqualTo(422);
        assertThat(send("/editor/save", body(VALLEYS).put("name", "../../etc")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void hostileFilesAreRefusedWithAReason() {
        String deep = "a: ".concat("[".repeat(20_000)).concat("]".repeat(20_000));
        String braces = "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000);
        String bomb = IntStream.range(1, 30)
                .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]")
                .collect(Collectors.joining("\n", "a0: &a0 [x]\n", "\n"));
        String many = VALLEYS.replace("name: The Ridge", "operatives: 1000000");
        assertRefused(deep, 422);
        assertRefused(braces, 422);
        assertRefused(bomb, 422);
        assertRefused(many, 422);
        assertRefused("summary: " + "x".repeat(900_000), 422);
        assertRefused("\u0000\u0001PK", 422);
        assertRefused("", 422);
        assertRefused("x".repeat(1_000_001), 413);
        assertRefused("id: ".concat("y".repeat(50_000_000)), 413);
        assertThat(send("/editor/look", body(bomb)).statusCode()).isEqualTo(200);
        assertThat(send("/editor/look", body(deep)).statusCode()).isEqualTo(200);
        assertThat(server.sendAsPage("POST", "/editor/look", "[".repeat(100_000))
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.get("/editor").statusCode()).isEqualTo(200);
    }

    @Test
    void markupInATextIsShownAsText() {
        String hostile = VALLEYS.replace("title: Twin valleys", "title: \"<script>alert(1)</script></textarea>\"");
        assertThat(send("/editor/save", body(hostile).put("name", "hostile")).statusCode())
                .isEqualTo(200);

        assertThat(server.get("/editor?scenario=own/hostile").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(server.get("/watch?scenario=own/hostile").body()).doesNotContain("<script>alert");
    }

    private static void assertRefused(String text, int status) {
        HttpResponse<String> response = server.send(
                "POST",
                "/editor/upload?name=hostile.yaml",
                text,
                "Origin",
                server.origin(),
                "X-CSRF-Token",
                server.token(),
                "Content-Type",
                "application/yaml");
        String begin = text.substring(0, Math.min(30, text.length()));
        assertThat(response.statusCode()).as(begin).isEqualTo(status);
        assertThat(response.body()).as(begin).contains("title").hasSizeLessThan(100_000);
    }

    private static JsonNode look(String text, String section) throws IOException {
        return json(send("/editor/look", body(text).put("section", section)));
    }

    private static ObjectNode body(String text) {
        return JSON.createObjectNode().put("text", text).put("file", "test.yaml");
    }

    private static HttpResponse<String> send(String path, ObjectNode body) {
        return server.sendAsPage("POST", path, body.toString());
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
