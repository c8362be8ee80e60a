package entente.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.scenarios.library.Library;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed, as by kill -9, and started again on the same folder. */
class KilledServerIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ADDRESS = Pattern.compile("Entente is at (http://\\S+)/");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final String SHORT = "{\"scenario\": \"twin-valleys\", \"replications\": 5}";
    private static final String SCENARIO = new ObjectMapper()
            .createObjectNode()
            .put("name", "kept")
            .put(
                    "text",
                    Library.find("twin-valleys")
                            .orElseThrow()
                            .text()
                            .replace("title: Twin valleys", "title: Kept valleys"))
            .toString();
    private static final String LONG = "{\"scenario\": \"alpine-corridor\", \"replications\": 2000}";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whatWasFinishedIsThereAndWhatWasNotSaysSoAndCanBeRunAgain() throws Exception {
        String finished;
        String unfinished;
        String numbers;
        String saved;
        try (Running first = new Running(folder)) {
            finished = id(first.send("POST", "/api/v1/comparisons", SHORT));
            first.send("GET", "/api/v1/jobs/" + finished + "/events", "");
            numbers = first.send("GET", "/api/v1/jobs/" + finished + "/result", "")
                    .body();
            saved = first.send("POST", "/editor/save", SCENARIO).body();
            unfinished = id(first.send("POST", "/api/v1/comparisons", LONG));
            assertThat(state(first, unfinished)).isIn("queued", "running");
        }
        try (Running second = new Running(folder)) {
            assertThat(second.send("GET", "/api/v1/jobs/" + finished + "/result", "")
                            .body())
                    .isEqualTo(numbers)
                    .contains("\"variants\"");
            assertThat(saved).contains("own/kept");
            assertThat(second.send("GET", "/scenarios/own/kept", "").body()).contains("Kept valleys");
            assertThat(second.send("GET", "/results/" + finished, "").body()).contains("Share of plots foiled");
            assertThat(state(second, unfinished)).isEqualTo("interrupted");
            assertThat(second.send("GET", "/results/" + unfinished, "").body()).contains("It was not finished");

            HttpResponse<String> again = second.send("POST", "/api/v1/jobs/" + unfinished + "/again", "{}");
            assertThat(again.statusCode()).isEqualTo(202);
            assertThat(id(again)).isEqualTo(unfinished);
            assertThat(state(second, unfinished)).isIn("queued", "running");
        }
    }

    private static String id(HttpResponse<String> job) throws IOException {
        assertThat(job.statusCode()).as(job.body()).isEqualTo(202);
        return JSON.readTree(job.body()).path("id").asText();
    }

    private static String state(Running server, String id) throws Exception {
        JsonNode job =
                JSON.readTree(server.send("GET", "/api/v1/jobs/" + id, "").body());
        return job.path("state").asText();
    }

    /** A server in a process of its own, which closing kills without warning. */
    private final class Running implements AutoCloseable {
        private final Process process;
        private final String address;
        private final String cookie;
        private final String token;

        Running(Path data) throws Exception {
            List<String> command = Stream.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "entente.web.launch.Main",
                            "serve",
                            "--port",
                            "0",
                            "--no-browser",
                            "--data",
                            data.toString())
                    .toList();
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            address = address();
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/")).build(), HttpResponse.BodyHandlers.ofString());
            cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
            Matcher found = TOKEN.matcher(page.body());
            assertThat(found.find()).isTrue();
            token = found.group(1);
        }

        private String address() throws IOException {
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                Matcher told = ADDRESS.matcher(line);
                if (told.find()) {
                    return told.group(1);
                }
            }
            throw new IllegalStateException("the server ended without saying where it is");
        }

        HttpResponse<String> send(String method, String path, String body) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                    .header("Cookie", cookie)
                    .header("Origin", address)
                    .header("X-CSRF-Token", token)
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }

        @Override
        public void close() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
