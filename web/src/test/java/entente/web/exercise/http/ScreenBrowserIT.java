package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static entente.web.exercise.http.Stage.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The projector tells the room what happens: how to take part, then the papers of each move, treaties, motions. */
class ScreenBrowserIT {

    private static final int[][] SIZES = {{1920, 1080}, {1440, 900}, {768, 1024}, {360, 740}};

    @TempDir
    Path folder;

    @BeforeEach
    void needsChromium() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
    }

    @Test
    void tellsTheRoomWhatHappens() {
        try (TestExercise exercise = TestExercise.open(folder);
                Stage stage = Stage.at(exercise.server().origin())) {
            Page page = stage.as(exercise.lead(), 1920, 1080);
            page.navigate("/exercises/" + exercise.id() + "/screen");
            assertThat(page.locator("#paper .headline")).hasText("Take part");
            assertThat(page.locator("#paper .address")).containsText("/join");
            assertThat(page.locator("#strip")).containsText("Valoria");
            look(page, "lobby");

            exercise.lead().command(exercise.id(), "started", "{}");
            assertThat(page.locator("#paper")).containsText("The first move is under way");
            exercise.of("VAL")
                    .command(
                            exercise.id(),
                            "moved",
                            "{\"to\":[\"DOR\"],\"kind\":\"TEXT\",\"text\":\"We tell each other of every threat.\"}");
            assertThat(page.locator("#plenary")).containsText("Valoria proposes: We tell each other of every threat.");
            assertThat(page.locator("#plenary")).containsText("Dorland: has not voted");
            for (int move = 1; move <= 4; move++) {
                exercise.lead().command(exercise.id(), "closed", "{\"move\":" + move + "}");
                assertThat(page.locator("#paper .masthead")).containsText("move " + move);
                assertThat(page.locator("#paper .story").first()).isVisible();
            }
            assertThat(page.locator("#paper .headline")).not().isEmpty();
            exercise.lead().command(exercise.id(), "broadcast", "{\"text\":\"Ten minutes for your statements.\"}");
            assertThat(page.locator("#plenary")).containsText("Ten minutes for your statements.");
            look(page, "move");

            exercise.lead().command(exercise.id(), "ended", "{}");
            assertThat(page.locator("#course")).containsText("over");
            look(page, "over");
            assertThat(stage.complaints()).isEmpty();
        }
    }

    /** Takes a picture at each size: nothing is wider than the window, and the clock stands in one line. */
    private static void look(Page page, String name) {
        for (int[] size : SIZES) {
            page.setViewportSize(size[0], size[1]);
            window(page, "screen-" + name + "-" + size[0]);
            assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(name + " at " + size[0])
                    .isLessThanOrEqualTo(size[0]);
            if (size[0] >= 1440) {
                assertThat(page.evaluate("() => document.documentElement.scrollHeight <= innerHeight"))
                        .as(name + " at " + size[0] + " fits")
                        .isEqualTo(true);
                assertThat((boolean) page.evaluate("() => { const c = document.getElementById('course'); return"
                                + " c.getBoundingClientRect().height < 2 *"
                                + " parseFloat(getComputedStyle(c).lineHeight); }"))
                        .isTrue();
            }
        }
        page.setViewportSize(1920, 1080);
    }
}
