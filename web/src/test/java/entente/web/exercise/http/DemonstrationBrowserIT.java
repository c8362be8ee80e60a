package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static entente.web.exercise.http.Stage.press;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import entente.web.browser.BrowserRoom;
import entente.web.server.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration as a visitor meets it: on the clock of the wall, and by the phone of somebody who takes a nation. */
@Tag("long")
class DemonstrationBrowserIT {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    /** What of it has come about, by the picture that everybody sees. */
    private static Set<String> shown(JsonNode open) {
        Set<String> shown = new TreeSet<>();
        if (!open.path("attacks").isEmpty()) {
            shown.add("attack");
        }
        open.path("treaties").forEach(treaty -> {
            if (treaty.path("day").asDouble() > 0) {
                shown.add("treaty");
            }
        });
        return shown;
    }

    private static Client host(TestServer server) {
        Client host = new Client(server.origin());
        host.submit("/host", "hostToken", server.server().hostToken().orElseThrow());
        return host;
    }

    @Test
    void withinAMinuteOfTheWallThereAreAnInjectAnAttackAndATreaty() throws InterruptedException {
        try (TestServer server = TestServer.network(folder)) {
            Client lead = host(server);
            long begun = System.nanoTime();
            String page = lead.submit("/exercises/demonstration", "go", "x")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String id = page.replaceAll("^/exercises/([a-z0-9]+).*", "$1");
            List<String> last = new ArrayList<>();
            while (last.size() < 3 && System.nanoTime() - begun < A_MINUTE.toNanos()) {
                Thread.sleep(500);
                JsonNode picture = lead.picture(id);
                last = new ArrayList<>(shown(picture.path("open")));
                if (picture.path("injects").findValuesAsText("status").contains("DELIVERED")) {
                    last.add("inject");
                }
            }
            assertThat(last).containsExactlyInAnyOrder("attack", "treaty", "inject");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(A_MINUTE);
        }
    }

    @Test
    void timeStandsStillUntilThePersonHasReadTheCardsAndThenNobodyIsDrivenOn() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        try (TestServer server = TestServer.network(folder);
                Stage stage = Stage.at(server.origin())) {
            Page lead = stage.as(host(server), 1440, 900);
            lead.navigate("/exercises");
            lead.locator("#demonstrate").click();
            assertThat(lead.locator("#course")).containsText("Move 1");
            Stage.go(lead, "Lobby");
            lead.locator("#issue-role").selectOption("head");
            lead.locator("#issue-nation").selectOption("HMK");
            press(lead, "Issue a code");
            String waits = "Time stands still until somebody sits at the desk of Hochmark";
            assertThat(lead.locator("#waits")).containsText(waits);
            Stage.picture(lead, "demonstration-waits-1440");
            String move = lead.locator("#course").textContent().replaceAll(".*(Move \\d+).*", "$1");

            Page phone = stage.person(360, 740);
            phone.navigate("/join");
            phone.locator("#code")
                    .fill(lead.locator(".codes [data-nation=HMK] .join-code").textContent());
            press(phone, "See who I will be");
            phone.locator("#name").fill("Hanna");
            press(phone, "Join");
            assertThat(phone.locator("#briefing")).isVisible();
            assertThat(phone.locator("#waits")).containsText("Time waits for you");
            assertThat(phone.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            Stage.picture(phone, "demonstration-waits-360");
            phone.waitForTimeout(15_000);
            assertThat(phone.locator("#course")).containsText(move);
            press(phone, "I have read this");
            assertThat(phone.locator("#waits")).isHidden();
            assertThat(lead.locator("#waits")).isHidden();
            phone.waitForTimeout(15_000);
            assertThat(phone.locator("#course")).containsText(move);
            Stage.picture(phone, "demonstration-goes-on-360");
            phone.getByText("We are done with move").first().click();
            assertThat(phone.locator("#course")).not().containsText(move);
            assertThat(stage.complaints()).isEmpty();
        }
    }
}
