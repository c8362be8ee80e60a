package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of an exercise can be used by everybody: no barriers, all of it by keyboard, no page wider than its window. */
@Tag("long")
class PagesBrowserIT {

    /** Everything that can have the focus must get it, in this many presses of Tab at most. */
    private static final int MOST_TABS = 700;

    @TempDir
    static Path folder;

    private static TestExercise exercise;
    private static Stage stage;

    @BeforeAll
    static void open() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        exercise = TestExercise.open(folder);
        exercise.play(TestExercise.CANARY + "DOR", TestExercise.CANARY + "control", 0);
        stage = Stage.at(exercise.server().origin());
    }

    @AfterAll
    static void shut() {
        if (stage != null) {
            stage.close();
            exercise.close();
        }
    }

    /** The pages, and who looks at each. */
    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        String room = "/exercises/" + exercise.id() + "/";
        for (String name : List.of("lobby", "control", "review", "summary")) {
            pages.put(room + name, "lead");
        }
        pages.put("/exercises", "lead");
        pages.put("/join", "stranger");
        pages.put(room + "desk", "VAL");
        pages.put(room + "screen", "screen");
        pages.put(room + "happened", "observer");
        return pages;
    }

    private static Page show(String address, int width, int height) {
        Page page = stage.as(exercise.of(pages().get(address)), width, height);
        page.navigate(address);
        page.waitForLoadState(LoadState.LOAD);
        if (address.startsWith("/exercises/" + exercise.id()) && !address.endsWith("summary")) {
            assertThat(page.locator("#course")).containsText("Move ");
        }
        return page;
    }

    @Test
    void noPageHasABarrier() {
        List<String> barriers = new ArrayList<>();
        for (String address : pages().keySet()) {
            boolean onPhones = address.matches("/join|.*/(desk|control|review|happened)");
            for (int width : onPhones ? new int[] {1280, 360} : new int[] {1280}) {
                Page page = show(address, width, 800);
                BrowserRoom.barriers(page).forEach(barrier -> barriers.add(address + " " + width + ": " + barrier));
                Stage.picture(
                        page,
                        "pages"
                                + address.replaceAll("/exercises/[a-z0-9]{10}", "")
                                        .replace('/', '-') + "-" + width);
                if (!Boolean.TRUE.equals(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))) {
                    barriers.add(address + " is wider than " + width);
                }
                page.context().close();
            }
        }
        assertThat(barriers).isEmpty();
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void everythingIsReachedByKeyboard() {
        List<String> missed = new ArrayList<>();
        for (String address : pages().keySet()) {
            Page page = show(address, 1280, 900);
            page.evaluate("() => { window.reached = new Set(); document.addEventListener('focusin', e =>"
                    + " reached.add(e.target)); }");
            int before = -1;
            for (int i = 0; i < MOST_TABS; i++) {
                page.keyboard().press("Tab");
                if (i % 40 == 39) {
                    int now = ((Number) page.evaluate("() => reached.size")).intValue();
                    if (now == before) {
                        break;
                    }
                    before = now;
                }
            }
            Object left = page.evaluate("""
                () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                    .filter(e => !e.disabled && e.tabIndex >= 0 && e.type !== 'hidden' && e.checkVisibility() && !reached.has(e))
                    .map(e => e.outerHTML.slice(0, 120))
                """);
            if (!((List<?>) left).isEmpty()) {
                missed.add(address + ": " + left);
            }
            page.context().close();
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void theExerciseIsLedByKeyboardAndInFrench() {
        Page page = stage.person(1280, 900, "fr");
        stage.enter(page, exercise.lead());
        page.navigate("/exercises/" + exercise.id() + "/control");
        assertThat(page.locator("#course")).containsText("Tour 4 ");
        page.locator("#step").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#course")).containsText("Tour 5 ");
        page.locator("#pause").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#course")).containsText("pause");
        page.keyboard().press("Space");
        assertThat(page.locator("#course")).not().containsText("pause");
        page.context().close();
    }
}
