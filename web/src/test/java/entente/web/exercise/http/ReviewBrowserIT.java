package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static entente.web.exercise.http.Stage.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review in a browser: its opening, the dots, and what those who took part see once it is shown to them. */
class ReviewBrowserIT {

    @TempDir
    Path folder;

    private TestExercise exercise;
    private Stage stage;
    private String room;

    @BeforeEach
    void play() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        exercise = TestExercise.alpine(folder);
        stage = Stage.at(exercise.server().origin());
        room = "/exercises/" + exercise.id() + "/";
        Client lead = exercise.lead();
        lead.command(exercise.id(), "started", "{}");
        exercise.deeds("HMK", TestExercise.CANARY + "HMK");
        for (int move = 1; move <= 6; move++) {
            lead.command(exercise.id(), "closed", "{\"move\":" + move + "}");
        }
    }

    @AfterEach
    void shut() {
        if (stage != null) {
            stage.close();
            exercise.close();
        }
    }

    private Page at(String who, String page, int width) {
        Page shown = stage.as(exercise.of(who), width, 900);
        shown.navigate(room + page);
        return shown;
    }

    private static void part(Page page, String place, String name) {
        page.locator(place)
                .screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    @Test
    void theReviewOpensWithASentenceAndAPictureAndDrawsTheDots() {
        for (int width : new int[] {1440, 360, 768, 1920}) {
            Page page = at("lead", "review", width);
            assertThat(page.locator("#opening")).containsText("Over 12 months, 2 of 4 plots against the 12 nations");
            assertThat(page.locator("#opening")).containsText("in this abstract model");
            assertThat(page.locator("#opening .ladder .rung")).hasCount(4);
            assertThat(page.locator("#opening .ladder"))
                    .hasAttribute("aria-label", Pattern.compile("this exercise: 2"));
            Locator plot = page.locator("#dots > .plot-story").first();
            assertThat(plot.locator("summary").first()).containsText("Lantern 1: attack on Caldria, day 207");
            assertThat(plot.locator(".row-name").first()).containsText("Caldria ⚑ target");
            assertThat(plot.locator(".gate text").first()).hasText(Pattern.compile("[A-Z]{2}( \\d+)?"));
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            part(page, "section.opening", "review-opening-" + width);
            part(page, "section:has(> #dots)", "review-dots-" + width);
            if (width == 1440) {
                sameInWords(plot);
            }
            page.evaluate("() => document.querySelectorAll('#dots details.plot-story, #dots .foiled')"
                    + ".forEach(one => one.open = true)");
            assertThat(page.locator("#dots .plot-picture svg")).hasCount(4);
            part(page, "section:has(> #dots)", "review-all-dots-" + width);
            picture(page, "review-" + width);
            page.context().close();
        }
        assertThat(stage.complaints()).isEmpty();
    }

    /** Each dot and gate of the picture is in the table, and the sentences say what happened. */
    private static void sameInWords(Locator plot) {
        plot.locator("summary", new Locator.LocatorOptions().setHasText("Report by report"))
                .click();
        plot.locator("summary", new Locator.LocatorOptions().setHasText("In words"))
                .click();
        assertThat(plot.locator("li").filter(new Locator.FilterOptions().setHasText("nobody had detected the plot")))
                .isVisible();
        for (Locator title : plot.locator(".plot-picture title").all()) {
            for (String line : title.textContent().split("\n", -1)) {
                assertThat(plot.locator("table")).containsText(line.substring(0, line.indexOf(':')));
            }
        }
    }

    @Test
    void participantsSeeWhatIsShownAndNoLongerWhatIsWithdrawn() {
        Page desk = at("HMK", "desk", 360);
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What happened"))
                .click();
        assertThat(desk).hasURL(Pattern.compile("/happened$"));
        assertThat(desk.locator("#happened-none")).containsText("Nothing of the review is shown yet");
        Page observer = at("observer", "screen", 1440);
        Stage.go(observer, "What happened");
        assertThat(observer.locator("#happened-none")).containsText("Nothing of the review is shown yet");

        Page lead = at("lead", "review", 1440);
        lead.locator("#reveal input[data-part=TIMELINE]").check();
        assertThat(desk.locator("#timeline")).containsText("canary-of-HMK");
        assertThat(observer.locator("#happened-none")).containsText("on that delegation’s own page");
        assertThat(observer.locator("#happened-timeline")).isHidden();
        assertThat(desk.locator("#happened-attacks")).isHidden();

        Stage.press(lead, "Run 200 pairs");
        Stage.press(lead, "Show this to participants");
        assertThat(lead.locator("#what-ifs")).containsText("Hochmark, move 1");
        assertThat(desk.locator("#what-ifs")).isHidden();

        lead.locator("#reveal input[data-part=ATTACKS]").check();
        lead.locator("#reveal input[data-part=WHAT_IFS]").check();
        for (Page page : List.of(desk, observer)) {
            assertThat(page.locator("#dots .plot-dots .row-name").first()).containsText("Caldria");
            assertThat(page.locator("#opening .ladder .rung")).hasCount(4);
            assertThat(page.locator("#what-ifs")).containsText("What if, instead: nothing at all?");
            assertThat(page.locator("#what-ifs")).containsText("200 pairs of futures");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
        picture(desk, "happened-360");
        picture(observer, "happened-1440");
        part(lead, "section:has(> #reveal)", "review-reveal");
        Stage.press(lead, "Withdraw");
        assertThat(desk.locator("#what-ifs")).not().containsText("What if, instead");
        assertThat(desk.locator("#opening .ladder .rung")).hasCount(4);

        for (String part : List.of("TIMELINE", "ATTACKS", "WHAT_IFS")) {
            lead.locator("#reveal input[data-part=" + part + "]").uncheck();
        }
        for (Page page : List.of(desk, observer)) {
            assertThat(page.locator("#happened-none")).containsText("Nothing of the review is shown yet");
            assertThat(page.locator("main")).not().containsText("Caldria");
            assertThat(page.locator("main")).not().containsText("canary-of-HMK");
        }
        lead.reload();
        assertThat(lead.locator("#reveal input[data-part=ATTACKS]")).not().isChecked();
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void theSummaryCallsNationsByTheirNames() {
        Page page = at("lead", "summary", 1440);
        assertThat(page.locator("main")).containsText("Hochmark");
        assertThat(page.locator("#timeline")).containsText("letter");
        assertThat(page.locator("main").innerText().replaceAll("(canary|name)-of-[A-Z]+", ""))
                .doesNotContainPattern("\\b(HMK|ARV|CDR|LMN|FLS|GRB|BCN|ILY|DLM|JRV|KRS|VST)\\b(?! [A-Z])");
        picture(page, "summary-1440");
    }
}
