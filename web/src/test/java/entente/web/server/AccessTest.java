package entente.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes.AccessRoute;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what, on every route that there is. */
class AccessTest {

    @TempDir
    static Path folder;

    private static TestServer local;
    private static TestServer network;

    @BeforeAll
    static void start() {
        local = TestServer.local(folder.resolve("local"));
        network = TestServer.network(folder.resolve("network"));
    }

    @AfterAll
    static void stop() {
        local.close();
        network.close();
    }

    @Test
    void everyResponseBearsTheHeaders() {
        for (AccessRoute route : local.server().routes()) {
            assertHeaders(local.send(route.method().name(), path(route), ""));
        }
        assertHeaders(local.send("PATCH", "/", ""));
        assertHeaders(local.get("/nothing-here"));
        assertHeaders(local.get("/api/v1/nothing-here"));
        assertHeaders(local.get("/assets/0/site.css"));
        // Last: the server hangs up on whoever sends such an address.
        assertHeaders(local.get("/%2e%2e/%2e%2e/etc/passwd"));
    }

    @Test
    void streamsBearTheHeadersAndTextsSayHowTheyAreWritten() {
        HttpResponse<String> job = local.sendAsPage(
                "POST", "/api/v1/comparisons", "{\"scenario\": \"twin-valleys\", \"replications\": 2}");
        String id = job.body().replaceAll(".*\"id\":\"([0-9a-f]+)\".*", "$1");
        HttpResponse<String> stream = local.get("/api/v1/jobs/" + id + "/events");

        assertHeaders(stream);
        for (HttpResponse<String> text : List.of(stream, local.get("/"), local.get("/lab/figures.css"))) {
            assertThat(text.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/")
                    .containsIgnoringCase("charset=utf-8");
        }
    }

    @Test
    void whatMayChangeSomethingRefusesAForeignOrigin() {
        for (AccessRoute route : unsafe()) {
            HttpResponse<String> foreign = local.send(
                    route.method().name(),
                    path(route),
                    "",
                    "Origin",
                    "http://evil.example",
                    "X-CSRF-Token",
                    local.token());
            assertThat(foreign.statusCode()).as(route.path()).isEqualTo(403);
            assertThat(foreign.body()).contains("foreignOrigin");
            HttpResponse<String> none =
                    local.send(route.method().name(), path(route), "", "X-CSRF-Token", local.token());
            assertThat(none.statusCode()).as(route.path()).isEqualTo(403);
        }
    }

    @Test
    void whatMayChangeSomethingRefusesAMissingOrForeignToken() {
        for (AccessRoute route : unsafe()) {
            HttpResponse<String> none = local.send(route.method().name(), path(route), "", "Origin", local.origin());
            assertThat(none.statusCode()).as(route.path()).isEqualTo(403);
            assertThat(none.body()).contains("missingToken");
            HttpResponse<String> foreign = local.send(
                    route.method().name(), path(route), "", "Origin", local.origin(), "X-CSRF-Token", network.token());
            assertThat(foreign.statusCode()).as(route.path()).isEqualTo(403);
        }
    }

    @Test
    void onTheNetworkWhatMakesTheServerWorkNeedsTheHostToken() {
        network.forget();
        for (AccessRoute route : network.server().routes()) {
            if (route.role() == AccessRole.HOST) {
                HttpResponse<String> visitor = network.sendAsPage(route.method().name(), path(route), "{}");
                assertThat(visitor.statusCode()).as(route.path()).isEqualTo(403);
                assertThat(visitor.body()).as(route.path()).contains("hostOnly");
            }
        }
    }

    @Test
    void theHostTokenOpensTheDoorAndAnotherDoesNot() {
        network.forget();
        assertThat(network.get("/").body()).contains("/host?back=");
        assertThat(network.submit("/host", "hostToken=guess&back=/").statusCode())
                .isEqualTo(403);
        String token = network.server().hostToken().orElseThrow();
        HttpResponse<String> entered = network.submit("/host", "hostToken=" + token + "&back=//evil.example/");

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location").orElse(""))
                .endsWith("/")
                .doesNotContain("evil");
        assertThat(network.get("/").body()).doesNotContain("/host?back=");
    }

    @Test
    void foreignHostsAreRefused() {
        try (RawConnection raw = new RawConnection(local.server().port())) {
            String answer = raw.send(
                    "GET / HTTP/1.1\r\nHost: evil.example:" + local.server().port() + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 421").contains("Content-Security-Policy: " + Headers.POLICY);
        }
    }

    @Test
    void whatIsNoRequestBearsTheHeadersToo() {
        try (RawConnection raw = new RawConnection(local.server().port())) {
            assertThat(raw.send("GET /\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Security-Policy: " + Headers.POLICY);
        }
    }

    @Test
    void cookiesAreOutOfReachOfScripts() {
        local.forget();
        List<String> cookies = local.get("/").headers().allValues("Set-Cookie");

        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite="));
    }

    @Test
    void aForgedSessionIsNoSession() {
        local.forget();
        String forged = local.send("GET", "/", "", "Cookie", "entente-session=abc.def")
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");
        assertThat(forged).startsWith("entente-session=").doesNotContain("abc.def");
    }

    private static List<AccessRoute> unsafe() {
        return local.server().routes().stream().filter(AccessRoute::isUnsafe).toList();
    }

    private static String path(AccessRoute route) {
        return route.path().replaceAll("\\{[^}]+}|<[^>]+>", "x");
    }

    private static void assertHeaders(HttpResponse<String> response) {
        Headers.ALL.forEach((name, value) -> {
            List<String> values = response.headers().allValues(name);
            assertThat(values).as(response.uri() + " " + name).hasSize(1);
            if (!name.equals("Cache-Control")) {
                assertThat(values).containsExactly(value);
            }
        });
    }
}
