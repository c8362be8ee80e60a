package entente.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty people who run jobs at once: each gets a result, turns are fair, and pages stay responsive. */
@Tag("long")
class ManyClientsIT {

    private static final int CLIENTS = 50;
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void everybodyGetsAResultAndPagesStayResponsive() throws Exception {
        try (TestServer server = TestServer.local(folder)) {
            ExecutorService people = Executors.newFixedThreadPool(CLIENTS);
            AtomicBoolean working = new AtomicBoolean(true);
            List<Future<Double>> results = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int seed = i;
                results.add(people.submit((Callable<Double>) () -> new Person(server.origin()).run(seed)));
            }
            List<Double> pages = new ArrayList<>();
            Thread reader = new Thread(() -> {
                while (working.get()) {
                    long begun = System.nanoTime();
                    assertThat(server.get("/scenarios/twin-valleys").statusCode())
                            .isEqualTo(200);
                    pages.add((System.nanoTime() - begun) / 1e9);
                }
            });
            reader.start();
            List<Double> seconds = new ArrayList<>();
            for (Future<Double> result : results) {
                seconds.add(result.get());
            }
            working.set(false);
            reader.join();
            people.shutdown();

            seconds.sort(null);
            pages.sort(null);
            // Sixteen jobs share the machine at a time, so the first of fifty alike are done after about a third of the
            // time.
            assertThat(seconds.get(CLIENTS - 1) / seconds.get(0)).isLessThan(10);
            assertThat(pages).hasSizeGreaterThan(100);
            assertThat(pages.get(pages.size() * 99 / 100)).isLessThan(1.0);
            System.out.println("seconds from " + seconds.get(0) + " over " + seconds.get(CLIENTS / 2) + " to "
                    + seconds.get(CLIENTS - 1) + "; a page in " + pages.get(pages.size() / 2) + ", 99 % within "
                    + pages.get(pages.size() * 99 / 100));
        }
    }

    /** One browser's worth of client. */
    private static final class Person {
        private final HttpClient client = HttpClient.newHttpClient();
        private final String origin;

        Person(String origin) {
            this.origin = origin;
        }

        /** Runs a comparison and returns how many seconds it took. */
        double run(int seed) throws Exception {
            HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(origin + "/")));
            String cookie =
                    page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
            Matcher token = TOKEN.matcher(page.body());
            assertThat(token.find()).isTrue();
            long begun = System.nanoTime();
            HttpResponse<String> job = send(HttpRequest.newBuilder(URI.create(origin + "/api/v1/comparisons"))
                    .header("Cookie", cookie)
                    .header("Origin", origin)
                    .header("X-CSRF-Token", token.group(1))
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"scenario\": \"alpine-corridor\", \"replications\": 50, \"seed\": " + seed + "}")));
            assertThat(job.statusCode()).as(job.body()).isEqualTo(202);
            String id = JSON.readTree(job.body()).path("id").asText();
            send(HttpRequest.newBuilder(URI.create(origin + "/api/v1/jobs/" + id + "/events")));
            HttpResponse<String> end = send(HttpRequest.newBuilder(URI.create(origin + "/api/v1/jobs/" + id)));
            assertThat(end.body()).contains("\"state\":\"done\"");
            return (System.nanoTime() - begun) / 1e9;
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
