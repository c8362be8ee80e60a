package entente.web.browser;

import static entente.web.browser.BrowserRoom.excess;
import static entente.web.browser.BrowserRoom.picture;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import entente.engine.Simulation;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EventLines;
import entente.scenarios.format.Scenarios;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One run, moving, in a real browser: what is on the screen is what the event log says. */
class WatchBrowserIT {

    private static final int EVENTS = 20;
    private static final int MOST_PAGES = 40;
    private static final String RUN = "/watch?scenario=alpine-corridor&seed=1";
    private static final List<String> BOOKKEEPING =
            List.of("traceConsidered", "birthConsidered", "jobStarted", "moneySpent", "integrationAssessed");

    @RegisterExtension
    static final BrowserRoom room = new BrowserRoom();

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
        List<String> known = new ArrayList<>();
        scenario.nations().forEach(nation -> known.add(nation.id()));
        scenario.institutions().forEach(institution -> known.add(institution.id()));
        Random random = new Random(6);
        try (Page page = watched(RUN, 1440, 900)) {
            for (int i = 0; i < EVENTS; i++) {
                JsonNode event = log.get(random.nextInt(log.size()));
                assertShown(page, event, known);
            }
        }
        assertThat(room.complaints()).isEmpty();
    }

    /** Looks an event up in the table by its day, kind and parties, shows it, and looks at the picture. */
    private static void assertShown(Page page, JsonNode event, List<String> known) {
        List<String> parties = new ArrayList<>();
        event.properties().forEach(field -> {
            String value = field.getValue().asText();
            if (field.getValue().isTextual() && known.contains(value) && !parties.contains(value)) {
                parties.add(value);
            }
        });
        double day = event.get("day").asDouble();
        page.fill("#film-day", Integer.toString((int) Math.floor(day)));
        page.dispatchEvent("#film-day", "change");
        page.selectOption("#film-filter-nation", parties.isEmpty() ? "" : parties.get(0));
        page.fill("#film-filter-search", event.path("report").asText(""));
        page.click("#film-events-follow");
        Locator row = row(page, event, parties);
        for (int turns = 0; row.count() == 0 && page.isEnabled("#film-events-later") && turns < MOST_PAGES; turns++) {
            page.click("#film-events-later");
        }
        assertThat(row.count()).as("no row for " + event).isPositive();
        row.first().locator("button").click();

        assertThat(page.getAttribute("#film", "data-day")).as(event.toString()).isEqualTo("" + (int) Math.floor(day));
        assertThat(page.locator("#film-current").innerText()).isNotBlank();
        assertThat(page.locator(".stage .node.lit").all().stream().map(node -> node.getAttribute("data-id")))
                .as(event.toString())
                .containsExactlyInAnyOrderElementsOf(parties);
    }

    /** The rows of events of the same kind at the same tenth of a day between the same parties. */
    private static Locator row(Page page, JsonNode event, List<String> parties) {
        String tenth = BigDecimal.valueOf(Math.floor(event.get("day").asDouble() * 10) / 10)
                .stripTrailingZeros()
                .toPlainString();
        return page.locator("#film-events tr[data-type=" + event.get("type").asText() + "]")
                .filter(new Locator.FilterOptions().setHas(cell(page, 1, tenth)))
                .filter(new Locator.FilterOptions().setHas(cell(page, 2, String.join(" ", parties))));
    }

    private static Locator cell(Page page, int column, String text) {
        return page.locator("td:nth-child(" + column + "):text-is(\"" + text + "\")");
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
            picture(page, "why-missed", 1440);

            assertThat(story).contains("on day " + day, "nobody had detected", filed + " reports were filed");
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "360, 640"})
    void aRunMovesAndStopsAndIsHiddenFromANation(int width, int height) {
        try (Page page = watched("/watch?scenario=straits&seed=1", width, height)) {
            page.selectOption("#film-speed", "60");
            page.click("#film-play");
            BrowserRoom.until(page, "Number(document.getElementById('film').dataset.day) > 30");
            page.click("#film-play");
            picture(page, "watch", width);
            String stopped = page.getAttribute("#film", "data-day");
            BrowserRoom.drawn(page);
            assertThat(page.getAttribute("#film", "data-day")).isEqualTo(stopped);
            assertThat(page.locator(".stage .node").count()).isGreaterThan(5);
            assertThat(excess(page)).isZero();
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
            BrowserRoom.until(page, "Number(document.getElementById('film').dataset.day) > 445");
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
