package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import entente.web.browser.BrowserRoom;
import entente.web.server.TestServer;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan in the browser: what is typed survives a reload, two windows are told of each other, and an exercise is started. */
class PlanBrowserIT {

    @TempDir
    Path folder;

    @Test
    void aPlanIsMadeByStepsReloadedAndStarted() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        try (TestServer server = TestServer.local(folder)) {
            Stage stage = Stage.at(server.origin());
            Page page = stage.person(360, 740);
            PlanSteps plan = PlanSteps.begin(page, "alpine-corridor");
            page.locator("#setup-title").fill("Summer exercise");
            page.reload();
            assertThat(page.locator("#setup-title")).hasValue("Summer exercise");
            picture(page, "scenario");

            plan.people(List.of("HMK", "ARV"));
            page.locator("#brief-HMK").fill("Your minister is new.");
            picture(page, "people");
            plan.step("objectives");
            picture(page, "objectives");
            plan.step("events");
            inject(page, "A summit", "12");
            inject(page, "First of all", "3");
            assertThat(page.locator("#setup-injects strong")).hasText(new String[] {"First of all", "A summit"});
            page.locator("#setup-injects li").last().getByText("Change").click();
            page.locator("#inject-day").fill("2000");
            page.locator("#add-inject").click();
            assertThat(page.locator("#inject-2")).containsText("comes after the end");
            picture(page, "events");
            twoWindows(page);

            plan.step("start");
            page.reload();
            assertThat(page.locator("#step")).containsText("Injects: 2");
            picture(page, "start");
            page.locator("#step button.primary").click();
            assertThat(page).hasURL(Pattern.compile("/exercises/[a-z0-9]+/lobby"));
            assertThat(page.locator(".codes li[data-role=head][data-nation=HMK]"))
                    .isVisible();
            stage.close();
        }
    }

    /** A window that is behind overwrites nothing, and says so. */
    private static void twoWindows(Page page) {
        Page other = page.context().newPage();
        other.navigate(page.url().replace("/events", "/scenario"));
        assertThat(other.locator("#plan[data-ready]")).isAttached();
        page.locator("#setup-injects li").last().getByText("Remove").click();
        assertThat(page.locator("#setup-injects li")).hasCount(1);
        assertThat(page.locator("#plan-state")).hasText("Saved");
        other.locator("#setup-title").fill("From the other window");
        assertThat(other.locator("#plan-conflict")).isVisible();
        other.locator("#plan-conflict button").first().click();
        assertThat(other.locator("#setup-title")).hasValue("Summer exercise");
        other.close();
        inject(page, "Again", "14");
    }

    private static void inject(Page page, String subject, String day) {
        page.locator("#inject-subject").fill(subject);
        page.locator("#inject-text").fill(subject + ": read this.");
        page.locator("#inject-trigger").selectOption("SCHEDULED");
        page.locator("#inject-day").fill(day);
        page.locator("#add-inject").click();
        assertThat(page.locator("#setup-injects")).containsText(subject);
    }

    private static void picture(Page page, String name) {
        assertThat(BrowserRoom.excess(page)).as(name).isZero();
        Stage.picture(page, "plan-" + name);
    }
}
