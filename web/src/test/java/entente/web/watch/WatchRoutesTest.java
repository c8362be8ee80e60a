package entente.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.Scenarios;
import entente.web.explore.film.FilmRecording;
import entente.web.server.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on which a run is watched fetches. */
class WatchRoutesTest {

    private static final String RUN = "scenario=twin-valleys&seed=3";

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
    void theReelsHoldEveryEventOfTheRecording() throws IOException {
        Scenario scenario = Scenarios.load("twin-valleys", List.of());
        int events = FilmRecording.of(scenario, 3, List.of()).events().size();

        assertThat(json("/watch/film?" + RUN).path("events").asInt()).isEqualTo(events);
        JsonNode reel = json("/watch/reel?" + RUN);
        assertThat(reel.path("rows")).hasSize(events);
        assertThat(reel.path("next").isNull()).isTrue();
        assertThat(json("/watch/reel?from=10&" + RUN).path("rows").get(0))
                .as("a reel begins at the event asked for")
                .hasSameSizeAs(reel.path("rows").get(10));
    }

    @Test
    void aNationGetsLessThanTheTruthAndNoStories() throws IOException {
        int truth = json("/watch/film?" + RUN).path("events").asInt();
        JsonNode valoria = json("/watch/film?as=VAL&" + RUN);

        assertThat(valoria.path("events").asInt()).isPositive().isLessThan(truth);
        assertThat(valoria.at("/cast/nations/1/threshold").isNull()).isTrue();
        assertThat(server.get("/watch/reel?as=VAL&" + RUN).body())
                .doesNotContain("plotBorn", "attackFailed", "holdingsIntruded");
        assertThat(server.get("/watch/story?about=VAL&as=VAL&" + RUN).statusCode())
                .isEqualTo(404);
    }

    @Test
    void storiesAreToldInTheReadersLanguage() throws IOException {
        JsonNode english = json("/watch/story?about=VAL&" + RUN);
        String french = server.get("/watch/story?about=VAL&" + RUN, "Accept-Language", "fr")
                .body();

        assertThat(english.path("kind").asText()).isEqualTo("nation");
        assertThat(english.path("sentences").get(0).asText()).contains("Valoria");
        assertThat(french).contains("Valoria", "complot");
    }

    @Test
    void whatCannotBeUsedIsRefusedWithWhatWouldBeRight() {
        assertRefused("scenario=nowhere", 404, "notFound");
        assertRefused("scenario=own/../server.key", 404, "notFound");
        assertRefused("as=XXX&" + RUN, 422, "it must be truth, or one of VAL, DOR");
        assertRefused("scenario=twin-valleys&seed=many", 422, "it must be a whole number");
        assertRefused("set=nations[VAL].sharing.minimumTrust=9&" + RUN.replace("[", "%5B"), 422, "minimumTrust");
        assertRefused("from=x&" + RUN, 422, "number of an event");
        assertRefused("set=horizonDays=9999999&" + RUN, 422, "shorter");
    }

    @Test
    void onTheNetworkChangesAreForTheHost() {
        try (TestServer network = TestServer.network(folder.resolve("network"))) {
            assertThat(network.get("/watch/film?" + RUN).statusCode()).isEqualTo(200);
            HttpResponse<String> changed = network.get("/watch/film?set=horizonDays=100&" + RUN);
            assertThat(changed.statusCode()).isEqualTo(403);
            assertThat(changed.body()).contains("hostOnly");
        }
    }

    private static void assertRefused(String query, int status, String reason) {
        HttpResponse<String> refused =
                server.get("/watch/reel?" + query.replace("[", "%5B").replace("]", "%5D"));
        assertThat(refused.statusCode()).as(query).isEqualTo(status);
        assertThat(refused.body()).contains(reason);
    }

    private static JsonNode json(String path) throws IOException {
        HttpResponse<String> response = server.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }
}
