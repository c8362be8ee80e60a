package entente.web.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.engine.Simulation;
import entente.results.plan.Shard;
import entente.results.plan.SweepReader;
import entente.results.store.Manifest;
import entente.results.store.SweepResults;
import entente.results.sweep.BlockRunner;
import entente.results.sweep.SweepProgress;
import entente.results.sweep.SweepRunner;
import entente.results.sweep.ThreadExecutor;
import entente.web.server.TestServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lab over HTTP: what it runs is what the command runs, and nothing leads to files of the server. */
class LabRoutesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXPERIMENT = """
        formatVersion: "1.0"
        id: small
        title: Small & quick <script>alert(1)</script>
        question: Does it matter?
        scenario: twin-valleys
        factors:
          - {name: trust, paths: ["nations[*].sharing.minimumTrust"], levels: [0.1, 0.8]}
        measures: [shareFoiled, attacksLaunched]
        replications: 6
        """;

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

    @Test
    void anOwnExperimentIsSavedRunAndReportedWithTheNumbersOfTheCommand() throws IOException {
        HttpResponse<String> saved = save("small", EXPERIMENT);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(server.get("/lab/experiments/own/small").body())
                .contains("Small &amp; quick &lt;script&gt;")
                .doesNotContain("<script>alert");

        String id = run("own/small");
        JsonNode manifest =
                JSON.readTree(server.get("/api/v1/jobs/" + id + "/result").body());
        assertThat(manifest.path("digest").asText())
                .isEqualTo(byTheCommand().progress().digest());
        HttpResponse<String> page = server.get("/lab/runs/" + id);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Does it matter?", "<table", "class=\"figure\"", "/report.html")
                .doesNotContain("<script>alert");
        assertThat(server.get("/lab").body()).contains("/lab/runs/" + id);
    }

    @Test
    void resultsCanBeTakenAway() throws IOException {
        save("taken", EXPERIMENT.replace("id: small", "id: taken"));
        String at = "/lab/runs/" + run("own/taken");

        HttpResponse<String> report = server.get(at + "/report.html");
        assertThat(report.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"entente-taken.html\"");
        assertThat(report.body()).contains("<!doctype html>", "<style>").doesNotContain("<script>alert");
        HttpResponse<String> csv = server.get(at + "/runs.csv");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).isEqualTo("text/csv; charset=utf-8");
        // Two points, four ways to run each, six replications, two measures; and the names of the columns.
        assertThat(csv.body().lines()).hasSize(2 * 4 * 6 * 2 + 1);
        assertThat(server.get(at + "/parquet.zip").body()).startsWith("PK").contains("points.parquet", "manifest.json");
        assertThat(server.get(at + "/analysis.json").body()).startsWith("{");
        assertThat(server.get(at + "/report.md").body()).startsWith("# ");
        String figure = page(at).replaceAll("(?s).*?id=\"figure-([a-z0-9-]+)\".*", "$1");
        assertThat(server.get(at + "/figures/" + figure + ".svg").body()).startsWith("<svg");
        assertThat(server.get(at + "/figures/" + figure + ".png").body()).contains("PNG");
        assertThat(server.get(at + "/figures/" + figure + ".csv").body()).contains(",");
        assertThat(server.get(at + "/figures/" + figure + ".exe").statusCode()).isEqualTo(404);
        assertThat(server.get(at + "/figures/none").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidBesideWhatWasWritten() {
        HttpResponse<String> wrong = save("wrong", EXPERIMENT.replace("replications: 6", "replicatoins: 6"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("replications", "replicatoins: 6");
        assertThat(save("No Name", EXPERIMENT).statusCode()).isEqualTo(422);
        assertThat(save("huge", EXPERIMENT.replace("replications: 6", "replications: 100000"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(save(
                                "vast",
                                EXPERIMENT
                                        .replace("levels: [0.1, 0.8]", "range: {low: 0, high: 1}")
                                        .replace("replications: 6", "replications: 100000"))
                        .body())
                .contains("at most 1000000");
    }

    @Test
    void hostileTextsAreRefusedAndTheServerStaysWell() {
        String deep = "id: " + "[".repeat(20_000) + "]".repeat(20_000);
        String bomb = IntStream.range(1, 30)
                .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]")
                .collect(Collectors.joining("\n", "a0: &a0 [x]\n", "\n"));

        for (String text : List.of(deep, bomb, "", "\u0000PK", "x: " + "y".repeat(900_000))) {
            assertThat(save("hostile", text).statusCode()).isEqualTo(422);
        }
        assertThat(save("hostile", "z".repeat(12_000_000)).statusCode()).isEqualTo(413);
        assertThat(server.get("/lab").statusCode()).isEqualTo(200);
        assertThat(server.get("/lab/experiments/own/hostile").statusCode()).isEqualTo(404);
    }

    @Test
    void noExperimentLeadsToAFileOfTheServer() throws IOException {
        Path secret = folder.resolve("secret.yaml");
        Files.writeString(secret, "formatVersion: \"1.0\"\nid: secret\n");

        HttpResponse<String> refused = save("files", EXPERIMENT.replace("twin-valleys", secret.toString()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("there is no such scenario");
        assertThat(server.get("/lab/experiments/own/..%2f..%2fserver").statusCode())
                .isIn(400, 404);
    }

    private static HttpResponse<String> save(String name, String text) {
        return server.submit("/lab/write", "name=" + encoded(name) + "&text=" + encoded(text));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Starts an experiment, waits for its end, and returns the id of its job. */
    private static String run(String reference) {
        HttpResponse<String> started = server.submit("/lab/start", "experiment=" + encoded(reference));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(303);
        String id = started.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        assertThat(server.get("/api/v1/jobs/" + id + "/events").body()).contains("\"state\":\"done\"");
        return id;
    }

    private static String page(String path) {
        return server.get(path).body();
    }

    private static Manifest byTheCommand() {
        var sweep = SweepReader.read(EXPERIMENT, "small.yaml");
        BlockRunner blocks = new BlockRunner(sweep, Simulation::run);
        Path into = folder.resolve("by-the-command");
        new SweepRunner(sweep, Shard.ALL, new ThreadExecutor(blocks, 1), 1).run(into, SweepProgress.NONE, () -> false);
        return SweepResults.open(into).manifest();
    }
}
