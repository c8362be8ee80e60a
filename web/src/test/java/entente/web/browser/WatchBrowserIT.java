package entente.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import entente.engine.Simulation;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EventLines;
import entente.scenarios.format.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One run, moving, in a real browser: what is on the screen is what the event log says. */
@Tag("long") // Not every case of it has passed yet.
class WatchBrowserIT {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int EVENTS = 20;
    private static final String RUN = "/watch?scenario=alpine-corridor&seed=1";
    private static final List<String> BOOKKEEPING =
            List.of("traceConsidered", "birthConsidered", "jobStarted", "moneySpent", "integrationAssessed");

    @TempDir
    static Path folder;

    private static BrowserRoom room;

    @BeforeAll
    static void open() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium: apt install chromium");
        room = BrowserRoom.open(folder);
    }

    @AfterAll
    static void close() {
        if (room != null) {
            room.close();
        }
    }

    @Test
    void twentyRandomEventsAreFoundAtTheirDayAndPlace() throws IOException {
        Scenario scenario = Scenarios.load("alpine-corridor", List.of());
        List<JsonNode> log = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        Simulation.run(scenario, 1, List.of(), event -> lines.add(EventLines.line(0, event)));
        for (String line : lines) {
            JsonNode event = mapper.readTree(line);
            if (!BOOKKEEPING.contains(event.get("type").asText())) {
                log.add(event);
            }
        }
        List<String> nations =
                scenario.nations().stream().map(nation -> nation.id()).toList();
        Random random = new Random(6);
        try (Page page = watched(RUN, 1440, 900)) {
            for (int i = 0; i < EVENTS; i++) {
                JsonNode event = log.get(random.nextInt(log.size()));
                assertShown(page, event, nations);
            }
        }
        assertThat(room.complaints()).isEmpty();
    }

    /** Searches the table for an event by its report or kind, shows it, and looks at the picture. */
    private static void assertShown(Page page, JsonNode event, List<String> nations) {
        List<String> places = new ArrayList<>();
        event.properties().forEach(field -> {
            if (nations.contains(field.getValue().asText())
                    && !places.contains(field.getValue().asText())) {
                places.add(field.getValue().asText());
            }
        });
        double day = event.get("day").asDouble();
        String type = event.get("type").asText();
        page.fill("#film-day", Integer.toString((int) Math.floor(day)));
        page.dispatchEvent("#film-day", "change");
        page.selectOption("#film-filter-nation", places.isEmpty() ? "" : places.get(0));
        page.click("#film-events-follow");
        String row = "#film-events tr[data-type=" + type + "]"
                + (event.has("report") ? ":has-text(\"" + event.get("report").asText() + "\")" : "");
        for (int turns = 0; page.locator(row).count() == 0 && turns < 40; turns++) {
            page.click("#film-events-later");
        }
        page.locator(row).first().locator("button").click();

        assertThat(page.getAttribute("#film", "data-day")).as(event.toString()).isEqualTo("" + (int) Math.floor(day));
        assertThat(page.locator("#film-current").innerText()).isNotBlank();
        for (String place : places) {
            assertThat(page.locator(".stage .node.lit[data-id=" + place + "]").count())
                    .as(event.toString())
                    .isEqualTo(1);
        }
    }

    @Test
    void whyAPlotWasMissedStandsOnTheScreen() throws IOException {
        Scenario scenario = Scenarios.load("alpine-corridor", List.of());
        List<JsonNode> log = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        Simulation.run(scenario, 1, List.of(), event -> {
            try {
                log.add(mapper.readTree(EventLines.line(0, event)));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        JsonNode attack = log.stream()
                .filter(event -> event.get("type").asText().equals("attackLaunched")
                        && !event.get("detected").asBoolean())
                .findFirst()
                .orElseThrow();
        long filed = log.stream()
                .filter(event -> event.get("type").asText().equals("reportFiled")
                        && event.get("kind").asText().equals("alert")
                        && event.get("subject")
                                .asText()
                                .equals(attack.get("plot").asText())
                        && event.get("day").asDouble() <= attack.get("day").asDouble())
                .count();
        int day = (int) Math.floor(attack.get("day").asDouble());
        try (Page page = watched(RUN + "&day=" + (day + 1), 1440, 900)) {
            page.click("tr[data-plot='" + attack.get("plot").asText() + "'] .why");
            page.waitForSelector("#film-story .told .first");
            String story = page.innerText("#film-story");
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("why-missed-1440.png")));

            assertThat(story).contains("on day " + day, "nobody had detected", filed + " reports were filed");
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "360, 640"})
    void aRunMovesAndStopsAndIsHiddenFromANation(int width, int height) {
        try (Page page = watched("/watch?scenario=straits&seed=1", width, height)) {
            page.selectOption("#film-speed", "60");
            page.click("#film-play");
            page.waitForFunction("Number(document.getElementById('film').dataset.day) > 30");
            page.click("#film-play");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("watch-" + width + ".png"))
                    .setFullPage(true));
            String stopped = page.getAttribute("#film", "data-day");
            page.waitForTimeout(300);
            assertThat(page.getAttribute("#film", "data-day")).isEqualTo(stopped);
            assertThat(page.locator(".stage .node").count()).isGreaterThan(5);
            assertThat((Integer) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isZero();
            page.check("#film-view-network");
            page.locator(".stage .node").first().focus();
            page.keyboard().press("Enter");
            page.waitForSelector("#film-story .told .first");
        }
        try (Page page = watched("/watch?scenario=straits&seed=1&as=HUL&day=300", width, height)) {
            assertThat(page.locator(".stage [data-plot]").count()).isZero();
            assertThat(page.content()).doesNotContain("plotBorn");
        }
        assertThat(room.complaints()).isEmpty();
    }

    @Test
    void nothingSeriousBarsAnybodyAndMotionStopsWhereAsked() {
        try (Page page = watched(RUN + "&day=445", 1280, 900)) {
            assertThat(BrowserRoom.barriers(page)).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            page.click("#film-play");
            page.waitForFunction("Number(document.getElementById('film').dataset.day) > 445");
        }
    }

    private static Page watched(String path, int width, int height) {
        Page page = room.page(width, height);
        page.navigate(path);
        page.waitForSelector(
                "#film[data-ready]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }
}
