package entente.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import entente.web.access.AccessRoutes.AccessRoute;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the interface for programs: it names every route, and answers are as it says. */
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TINY =
            "formatVersion: \"1.0\"\nid: tiny\ntitle: Tiny\nscenario: twin-valleys\nreplications: 2\n";
    private static final String SETUP = "{\"scenario\": \"twin-valleys\", \"replications\": 4}";

    @TempDir
    static Path folder;

    private static TestServer server;
    private static JsonNode description;

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.local(folder);
        try (InputStream in = OpenApiTest.class.getResourceAsStream("/entente/web/openapi.yaml")) {
            description = new YAMLMapper().readTree(in);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyRouteForProgramsIsDescribedAndNoOther() {
        Set<String> routes = new TreeSet<>();
        for (AccessRoute route : server.server().routes()) {
            if (route.path().startsWith("/api/v1/")) {
                routes.add(route.method().name().toLowerCase(java.util.Locale.ROOT) + " " + route.path());
            }
        }
        Set<String> described = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> described.add(method + " " + path.getKey())));

        assertThat(described).isEqualTo(routes);
    }

    @Test
    void answersAreAsDescribed() throws IOException {
        check("get", "/api/v1/scenarios", server.get("/api/v1/scenarios"));
        check("get", "/api/v1/measures", server.get("/api/v1/measures"));
        check("get", "/api/v1/scenarios/<id>", server.get("/api/v1/scenarios/verification/q1"));
        HttpResponse<String> started = server.sendAsPage("POST", "/api/v1/comparisons", SETUP);
        check("post", "/api/v1/comparisons", started);
        String job = "/api/v1/jobs/" + JSON.readTree(started.body()).path("id").asText();
        check("get", "/api/v1/jobs/{id}/events", server.get(job + "/events"));
        check("get", "/api/v1/jobs/{id}", server.get(job));
        check("get", "/api/v1/jobs/{id}/result", server.get(job + "/result"));
        check("post", "/api/v1/jobs/{id}/again", server.sendAsPage("POST", job + "/again", "{}"));
        check("delete", "/api/v1/jobs/{id}", server.sendAsPage("DELETE", job, ""));
        server.submit("/lab/write", "name=tiny&text=" + URLEncoder.encode(TINY, StandardCharsets.UTF_8));
        check("get", "/api/v1/experiments", server.get("/api/v1/experiments"));
        check("post", "/api/v1/sweeps", server.sendAsPage("POST", "/api/v1/sweeps", "{\"experiment\": \"own/tiny\"}"));
        check("post", "/api/v1/sweeps", server.sendAsPage("POST", "/api/v1/sweeps", "{\"experiment\": \"none\"}"));
        check("post", "/api/v1/attributions", server.sendAsPage("POST", "/api/v1/attributions", SETUP));
    }

    @Test
    void exercisesAnswerAsDescribed() throws IOException {
        HttpResponse<String> made = server.sendAsPage("POST", "/api/v1/exercises", """
            {"title": "Described", "scenario": "twin-valleys", "settings": [], "seed": 3, "people": [], "injects": [],
             "timing": {"moves": 6, "daysPerMove": 60, "deliberationSeconds": 0, "closesAtDeadline": false}}
            """);
        check("post", "/api/v1/exercises", made);
        String path = "/api/v1/exercises/{id}";
        String exercise =
                path.replace("{id}", JSON.readTree(made.body()).path("id").asText());
        check("post", path + "/commands", server.sendAsPage("POST", exercise + "/commands", """
            {"key": "a", "type": "started", "fields": {}}\
            """));
        check("get", path + "/picture", server.get(exercise + "/picture"));
        check("get", path + "/ground", server.get(exercise + "/ground"));
        check("get", path + "/codes", server.get(exercise + "/codes"));
        check("get", path + "/presence", server.get(exercise + "/presence"));
        check("get", path + "/reach", server.get(exercise + "/reach"));
        check("post", path + "/reach", server.sendAsPage("POST", exercise + "/reach", "{\"address\": \"10.0.0.300\"}"));
        check("post", path + "/codes", server.sendAsPage("POST", exercise + "/codes", "{\"role\": \"projector\"}"));
        check("get", path + "/as/{nation}", server.get(exercise + "/as/VAL"));
        check("get", path + "/past/{moves}", server.get(exercise + "/past/0"));
        check("get", path + "/log", server.get(exercise + "/log"));
        check("get", path + "/dots", server.get(exercise + "/dots"));
        check("post", path + "/reviews", server.sendAsPage("POST", exercise + "/reviews", "{\"kind\": \"tonight\"}"));
        check("get", path + "/reviews/{number}", server.get(exercise + "/reviews/999"));
        check("post", path + "/commands", server.sendAsPage("POST", exercise + "/commands", "{}"));
        String effect = "{\"decision\": {\"type\": \"leak\", \"network\": \"ember\", \"nation\": \"VAL\"}";
        check("post", path + "/words", server.sendAsPage("POST", exercise + "/words", effect + "}"));
        check("post", path + "/words", server.sendAsPage("POST", exercise + "/words", "{}"));
        check("post", path + "/pseudonyms", server.sendAsPage("POST", exercise + "/pseudonyms", "{}"));
        check("get", path + "/picture", server.get("/api/v1/exercises/none/picture"));
    }

    @Test
    void plansAnswerAsDescribed() throws IOException {
        HttpResponse<String> made = server.sendAsPage("POST", "/api/v1/plans", """
            {"title": "Described", "scenario": "twin-valleys"}\
            """);
        check("post", "/api/v1/plans", made);
        String path = "/api/v1/plans/{id}";
        String plan = path.replace("{id}", JSON.readTree(made.body()).path("id").asText());
        check("get", "/api/v1/plans", server.get("/api/v1/plans"));
        check("get", path, server.get(plan));
        check("put", path, server.sendAsPage("PUT", plan, "{}"));
        HttpResponse<String> file = server.get(plan + "/file");
        check("get", path + "/file", file);
        check("post", "/api/v1/plans/imports", server.sendAsPage("POST", "/api/v1/plans/imports", file.body()));
        check("post", "/api/v1/plans/imports", server.sendAsPage("POST", "/api/v1/plans/imports", "{}"));
        check("post", path + "/copies", server.sendAsPage("POST", plan + "/copies", "{}"));
        check("get", path + "/revisions", server.get(plan + "/revisions"));
        check("get", path + "/differences", server.get(plan + "/differences"));
        check("get", path + "/scenario", server.get(plan + "/scenario"));
        check("post", path + "/exercises", server.sendAsPage("POST", plan + "/exercises", "{}"));
        check("get", path + "/exercises", server.get(plan + "/exercises"));
        String effect = "{\"decision\": {\"type\": \"leak\", \"network\": \"ember\", \"nation\": \"VAL\"}}";
        check("post", path + "/words", server.sendAsPage("POST", plan + "/words", effect));
        check("post", path + "/participants", server.sendAsPage("POST", plan + "/participants", "Name\nAda\n"));
        check("get", path, server.get("/api/v1/plans/none"));
    }

    @Test
    void refusalsAreAsDescribed() throws IOException {
        check("get", "/api/v1/jobs/{id}", server.get("/api/v1/jobs/none"));
        check("get", "/api/v1/scenarios/<id>", server.get("/api/v1/scenarios/none"));
        check("post", "/api/v1/comparisons", server.sendAsPage("POST", "/api/v1/comparisons", "no JSON"));
        check("post", "/api/v1/comparisons", server.send("POST", "/api/v1/comparisons", SETUP));
        String wrong =
                "{\"scenario\": \"twin-valleys\", \"settings\": [\"rules.containmnet=0.2\", \"nations[VAL].id=7\"]}";
        HttpResponse<String> violations = server.sendAsPage("POST", "/api/v1/comparisons", wrong);
        assertThat(violations.body()).contains("containment");
        check("post", "/api/v1/comparisons", violations);
    }

    @Test
    void theDescriptionIsServed() {
        assertThat(server.get("/api/v1/openapi.yaml").body()).contains("openapi: 3.1.0");
    }

    private static void check(String method, String path, HttpResponse<String> answer) throws IOException {
        JsonNode response = description
                .path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(Integer.toString(answer.statusCode()));
        assertThat(response.isMissingNode())
                .as(method + " " + path + " " + answer.statusCode())
                .isFalse();
        if (response.has("$ref")) {
            response = description.at(response.path("$ref").asText().substring(1));
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        JsonNode content = response.path("content").path(type);
        assertThat(content.isMissingNode()).as(path + " " + type).isFalse();
        if (content.path("schema").has("$ref")) {
            assertThat(schema(content.path("schema").path("$ref").asText()).validate(JSON.readTree(answer.body())))
                    .as(method + " " + path + " " + answer.body())
                    .isEmpty();
        }
    }

    private static JsonSchema schema(String reference) {
        JsonNode root =
                JSON.createObjectNode().put("$ref", reference).set("components", description.path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }
}
