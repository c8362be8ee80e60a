package entente.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import entente.web.access.Route;
import entente.web.server.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/**
 * Every page, in light and dark, wide and narrow: the browser complains of nothing, nothing serious bars anybody, nothing
 * has to be scrolled sideways, and the markup is valid. The pages of an exercise are looked at where one is played.
 */
@Tag("long") // It has not been seen to its end yet.
class EveryPageBrowserIT {

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

    @TempDir
    static Path folder;

    private static BrowserRoom room;
    private static List<String> pages;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium: apt install chromium");
        room = BrowserRoom.open(folder);
        TestServer server = room.server();
        String result = finished(server.sendAsPage("POST", "/api/v1/comparisons", COMPARISON));
        server.submit("/lab/write", "name=tiny&text=" + URLEncoder.encode(EXPERIMENT, StandardCharsets.UTF_8));
        String run = finished(server.sendAsPage("POST", "/api/v1/sweeps", "{\"experiment\": \"own/tiny\"}"));
        pages = List.of(
                "/",
                "/scenarios",
                "/scenarios/alpine-corridor",
                "/scenarios/union",
                "/run",
                "/results/" + result,
                "/watch?scenario=twin-valleys&seed=1&day=200",
                "/editor",
                "/exercises",
                "/join",
                "/host",
                "/lab",
                "/lab/experiments/own/tiny",
                "/lab/write",
                "/lab/runs/" + run);
    }

    private static String finished(HttpResponse<String> job) throws IOException {
        JsonNode answer = JSON.readTree(job.body());
        String id = answer.path("id").asText();
        assertThat(room.server().get("/api/v1/jobs/" + id + "/events").body()).contains("\"state\":\"done\"");
        return id;
    }

    @AfterAll
    static void close() {
        if (room != null) {
            room.close();
        }
    }

    /** Routes that answer with a page, besides those of one exercise. */
    @Test
    void noPageIsLeftOut() {
        Set<String> others = Set.of(
                "/assets/{version}/{name}",
                "/editor/download",
                "/exercises/new",
                "/favicon.ico",
                "/join/{link}",
                "/lab/figures.css",
                "/measures/{name}",
                "/results/{id}/nations",
                "/results/{id}/view",
                "/watch/film",
                "/watch/reel",
                "/watch/setting",
                "/watch/story");
        Set<String> unseen = new TreeSet<>();
        for (Route route : room.server().server().routes()) {
            String path = route.path();
            String pattern = path.replaceAll("\\{[^}]+}|<[^>]+>", ".+").replaceAll("/\\.\\+$", "/[^/].*");
            boolean isPage = route.method().name().equals("GET")
                    && !path.startsWith("/api/")
                    && !path.startsWith("/exercises/{")
                    && !path.startsWith("/lab/runs/{id}/")
                    && !others.contains(path);
            if (isPage
                    && pages.stream()
                            .noneMatch(page -> page.replaceAll("\\?.*", "").matches(pattern))) {
                unseen.add(path);
            }
        }
        assertThat(unseen).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "360, 640, DARK"})
    void everyPageIsInOrder(int width, int height, ColorScheme scheme) {
        look(width, height, scheme);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"1440, 900, DARK", "360, 640, LIGHT"})
    void everyPageIsInOrderTheOtherWayRoundToo(int width, int height, ColorScheme scheme) {
        look(width, height, scheme);
    }

    private static void look(int width, int height, ColorScheme scheme) {
        List<String> wrong = new ArrayList<>();
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("fr");
        try (Page page = room.page(options, wrong)) {
            for (String path : pages) {
                page.navigate(path);
                page.waitForTimeout(400);
                BrowserRoom.barriers(page).forEach(barrier -> wrong.add(path + " bars: " + barrier));
                Object excess =
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (!excess.equals(0)) {
                    wrong.add(path + " is too wide by " + excess);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aPageThatIsNotThereSaysSo() {
        List<String> complaints = new ArrayList<>();
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(360, 640);
        try (Page page = room.page(options, complaints)) {
            page.navigate("/nothing-here");
            assertThat(page.innerText("h1")).isNotBlank();
            assertThat(BrowserRoom.barriers(page)).isEmpty();
        }
        // The browser itself notes that the page is not there, and nothing else.
        assertThat(complaints).singleElement().asString().contains("/nothing-here", "404");
    }

    @Test
    void theMarkupIsValid() throws IOException, SAXException {
        List<String> wrong = new ArrayList<>();
        List<String> all = new ArrayList<>(pages);
        all.add("/nothing-here");
        for (String path : all) {
            String html = room.server().get(path, "Accept", "text/html").body();
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
            String said = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            for (JsonNode message : JSON.readTree(said).path("messages")) {
                // The checker's list of names of metadata is closed; htmx and its users have names of their own.
                boolean isOwnName =
                        message.path("message").asText().matches(".*(htmx-config|csrf-token).*registered.*");
                if (message.path("type").asText().equals("error") && !isOwnName) {
                    wrong.add(path + ": " + message.path("message").asText() + " "
                            + message.path("extract").asText());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
