package entente.web.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.engine.Simulation;
import entente.results.experiment.ComparedSettings;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner;
import entente.results.experiment.Progress;
import entente.results.experiment.Variants;
import entente.results.report.ResultReports;
import entente.results.report.Summarizer;
import entente.results.report.document.Publication;
import entente.web.server.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons over HTTP, with the real engine. */
class RunApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SETUP = """
        {"scenario": "twin-valleys", "replications": 10, "seed": 3,
         "comparisons": [{"name": "open", "settings": ["nations[*].sharing.posture=needToShare"]}]}
        """;

    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.local(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aComparisonGivesTheNumbersOfTheCommandLine() throws Exception {
        String id = run(SETUP);
        Experiment experiment = new Experiment(
                new Variants("twin-valleys", List.of(), null)
                        .with(
                                true,
                                List.of(new ComparedSettings(
                                        "open", List.of("nations[*].sharing.posture=needToShare")))),
                3,
                10);
        String expected = ResultReports.of(Summarizer.summarize(
                        experiment, new ExperimentRunner(Simulation::run, 1).run(experiment, Progress.NONE)))
                .in(Publication.Form.JSON);

        assertThat(server.get("/api/v1/jobs/" + id + "/result").body()).isEqualTo(expected);
    }

    @Test
    void theEventsEndWithTheResult() throws Exception {
        String id = run(SETUP);
        String events = server.get("/api/v1/jobs/" + id + "/events").body();

        assertThat(events).contains("event: state", "\"state\":\"done\"");
    }

    @Test
    void theResultHasAPageThatNeedsNoScript() throws Exception {
        String page =
                server.get("/results/" + run(SETUP), "Accept", "text/html").body();

        assertThat(page)
                .contains(
                        "Share of plots foiled",
                        "Nobody shares",
                        "Standing policy",
                        "With decisions",
                        "Everything pooled")
                .contains("data-mean=", "open", "What policy gains, and what deciding gains", "All together")
                .contains("Share of plots foiled, by region and nation")
                .contains("nations[*].sharing.posture=needToShare")
                .contains("/run?scenario=twin-valleys&amp;replications=10&amp;seed=3&amp;variant=open");
        assertThat(server.get("/results/" + run(SETUP), "Accept-Language", "fr").body())
                .contains("Part des complots déjoués", "Personne ne partage", "Politique en vigueur", "Avec décisions");
    }

    /** Where nobody decides, three arms run, and the page says nothing of deciding. */
    @Test
    void whereNobodyDecidesThePageSaysNothingOfDeciding() throws Exception {
        String quiet = "{\"scenario\": \"twin-valleys\", \"replications\": 10, \"seed\": 3,"
                + " \"settings\": [\"nations[*].autopilot=false\"]}";
        String page =
                server.get("/results/" + run(quiet), "Accept", "text/html").body();

        assertThat(page)
                .contains("<th scope=\"row\">Nobody shares", "<th scope=\"row\">As written")
                .doesNotContain("<th scope=\"row\">Standing policy", "<th scope=\"row\">With decisions", "split-title");
    }

    @Test
    void aVariantMoreReusesThoseThatWereRun() throws Exception {
        run(SETUP);
        String more = SETUP.replace(
                "}]}", "}, {\"name\": \"shut\", \"settings\": [\"nations[*].sharing.posture=needToKnow\"]}]}");
        JsonNode result = JSON.readTree(
                server.get("/api/v1/jobs/" + run(more) + "/result").body());
        JsonNode before = JSON.readTree(
                server.get("/api/v1/jobs/" + run(SETUP) + "/result").body());

        assertThat(result.path("variants")).hasSize(7);
        assertThat(result.at("/variants/5")).isEqualTo(before.at("/variants/5"));
    }

    @Test
    void whatIsWrongWithASettingIsToldAtOnce() throws Exception {
        HttpResponse<String> answer = server.sendAsPage(
                "POST", "/api/v1/comparisons", SETUP.replace("posture=needToShare", "posture=needToShout"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode violation = JSON.readTree(answer.body()).path("violations").path(0);
        assertThat(violation.path("path").asText()).contains("sharing.posture");
        assertThat(violation.path("advice").asText()).contains("needToShare");
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedClearly() {
        assertRefused("", 400, "scenario");
        assertRefused("[1, 2", 400, "JSON");
        assertRefused("{\"scenario\": \"atlantis\"}", 404, "notFound");
        assertRefused("{\"scenario\": \"../../../../etc/passwd\"}", 404, "notFound");
        assertRefused(SETUP.replace("10,", "1000000,"), 400, "replications is 1000000");
        assertRefused(SETUP.replace("\"open\"", "\"isolation\""), 400, "is taken");
        assertRefused("{\"scenario\": \"twin-valleys\", \"comparisons\": 7}", 400, "comparisons must be a list");
        assertRefused("{\"a\":".repeat(20_000), 400, "JSON");
    }

    @Test
    void bodiesAreBounded() {
        HttpResponse<String> answer =
                server.sendAsPage("POST", "/api/v1/comparisons", "\"" + "x".repeat(12_000_000) + "\"");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void jobsThatAreNotThereAreNotFound() {
        for (String path : List.of("", "/events", "/result")) {
            assertThat(server.get("/api/v1/jobs/0123456789abcdef" + path).statusCode())
                    .isEqualTo(404);
        }
    }

    private static void assertRefused(String body, int status, String says) {
        HttpResponse<String> answer = server.sendAsPage("POST", "/api/v1/comparisons", body);
        assertThat(answer.statusCode())
                .as(body.substring(0, Math.min(80, body.length())))
                .isEqualTo(status);
        assertThat(answer.body()).contains(says);
    }

    private static String run(String setup) throws Exception {
        HttpResponse<String> answer = server.sendAsPage("POST", "/api/v1/comparisons", setup);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String id = JSON.readTree(answer.body()).path("id").asText();
        // The stream ends when the job does.
        server.get("/api/v1/jobs/" + id + "/events");
        return id;
    }
}
