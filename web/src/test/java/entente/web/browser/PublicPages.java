package entente.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import entente.web.server.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page of every kind, of a server on which there is something to see. Those of an exercise are tested where one is played. */
final class PublicPages {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMPARISON = "{\"scenario\": \"twin-valleys\", \"replications\": 4, \"comparisons\":"
            + " [{\"name\": \"open\", \"settings\": [\"nations[*].sharing.posture=needToShare\"]}]}";
    private static final String EXPERIMENT = """
        formatVersion: "1.0"
        id: tiny
        title: Tiny
        scenario: twin-valleys
        factors: [{name: trust, paths: ["nations[*].sharing.minimumTrust"], levels: [0.1, 0.8]}]
        replications: 4
        """;

    private PublicPages() {}

    /** Their addresses, after a comparison and an experiment have been run. */
    static List<String> of(TestServer server) {
        String result = finished(server, server.sendAsPage("POST", "/api/v1/comparisons", COMPARISON));
        server.submit("/lab/write", "name=tiny&text=" + URLEncoder.encode(EXPERIMENT, StandardCharsets.UTF_8));
        String run = finished(server, server.sendAsPage("POST", "/api/v1/sweeps", "{\"experiment\": \"own/tiny\"}"));
        String plan = "/plans/"
                + id(server.sendAsPage(
                        "POST", "/api/v1/plans", "{\"title\": \"Tiny\", \"scenario\": \"twin-valleys\"}"));
        return List.of(
                "/",
                "/scenarios",
                "/scenarios/alpine-corridor",
                "/scenarios/union",
                "/run",
                "/results/" + result,
                "/watch?scenario=twin-valleys&seed=1&day=200",
                "/editor",
                "/exercises",
                "/plans",
                plan + "/scenario",
                plan + "/people",
                plan + "/objectives",
                plan + "/events",
                plan + "/timing",
                plan + "/rehearse",
                plan + "/start",
                "/join",
                "/host",
                "/lab",
                "/lab/experiments/own/tiny",
                "/lab/write",
                "/lab/runs/" + run);
    }

    private static String id(HttpResponse<String> made) {
        try {
            return JSON.readTree(made.body()).path("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String finished(TestServer server, HttpResponse<String> job) {
        String id = id(job);
        assertThat(server.get("/api/v1/jobs/" + id + "/events").body()).contains("\"state\":\"done\"");
        return id;
    }
}
