package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static entente.web.exercise.http.Stage.press;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The controller of one nation, in a real browser: comes in by a code from the lobby, and has that nation in hand alone. */
@Tag("long")
class NationControllerBrowserIT {

    @TempDir
    Path folder;

    private TestExercise exercise;
    private Stage stage;

    @BeforeEach
    void open() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        exercise = TestExercise.open(folder);
        stage = Stage.at(exercise.server().origin());
    }

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
            exercise.close();
        }
    }

    private Page control(String who, int width, int height) {
        Page page = who.equals("lead")
                ? stage.as(exercise.lead(), width, height)
                : stage.as(exercise.of(who), width, height);
        page.navigate("/exercises/" + exercise.id() + "/control");
        assertThat(page.locator("#course")).not().isEmpty();
        return page;
    }

    private static Locator line(Page page, String subject) {
        return page.locator("#injects tr, #injects li")
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first();
    }

    @Test
    void comesInByACodeOfTheLobbyAndIsListedAsControllerOfTheNation() {
        Page lead = stage.as(exercise.lead(), 1440, 900);
        lead.navigate("/exercises/" + exercise.id() + "/lobby");
        lead.locator("#issue-role").selectOption("controller");
        assertThat(lead.locator("#issue-nation")).isVisible();
        lead.locator("#issue-nation").selectOption("DOR");
        press(lead, "Issue a code");
        Locator card = lead.locator("#codes [data-role=controller][data-nation=DOR]");
        assertThat(card).containsText("Dorland");
        assertThat(card.locator("svg.qr")).isVisible();
        String code = card.locator(".join-code").textContent();

        Page phone = stage.person(360, 740);
        phone.navigate("/join");
        phone.locator("#code").fill(code);
        press(phone, "See who I will be");
        assertThat(phone.locator("h1")).hasText("You will be controller of Dorland");
        phone.locator("#name").fill("Cora");
        Stage.picture(phone, "controller-join-360");
        press(phone, "Join");
        assertThat(phone.locator("#led")).containsText("You lead Dorland.");
        assertThat(lead.locator("#seats")).containsText("Controller of Dorland");
        Stage.picture(lead, "controller-lobby-1440");
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void isShownWhatItMayDoAndNothingElse() {
        exercise.lead().command(exercise.id(), "started", "{}");
        Page page = control("VAL-controller", 1440, 900);
        for (String whole : new String[] {
            "#start",
            "#step",
            "#pause",
            "#end",
            "#deadline-form",
            "#back-form",
            "#shift-form",
            "#truth",
            "#scene-truth",
            "#scene-network",
            "#inject-effect"
        }) {
            assertThat(page.locator(whole)).isHidden();
        }
        assertThat(page.locator("nav.jump a")).hasCount(2);
        assertThat(page.getByText("canary-of-control")).hasCount(0);
        assertThat(line(page, "canary-of-plan").locator("button")).hasCount(0);
        assertThat(page.locator("#broadcast-to")).hasValue("VAL");
        Page lead = control("lead", 1440, 900);
        assertThat(lead.locator("#led")).isHidden();
        for (String whole : new String[] {"#step", "#pause", "#scene-truth"}) {
            assertThat(lead.locator(whole)).isVisible();
        }
        assertThat(line(lead, "canary-of-plan").locator("button").first()).isVisible();
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void deliversAnInjectAndTheReplyWaitsWithTheControllerAndNotWithTheLead() {
        exercise.lead().command(exercise.id(), "started", "{}");
        Page page = control("VAL-controller", 1440, 900);
        Page lead = control("lead", 1440, 900);
        line(page, "To Valoria").getByText("Fire").click();
        exercise.of("VAL").command(exercise.id(), "replied", "{\"message\":1,\"text\":\"We raise the alert.\"}");
        assertThat(page.locator("#desk-requests")).containsText("We raise the alert.");
        assertThat(page.locator("#count-inbox")).hasText("1");
        assertThat(lead.locator("#desk-requests")).containsText("We raise the alert.");
        assertThat(lead.locator("#desk-requests")).containsText("for name-of-VAL-controller");
        assertThat(lead.locator("#count-inbox")).isHidden();
        Stage.picture(page, "controller-1440");
        page.locator("#desk-requests").getByText("Done").first().click();
        assertThat(page.locator("#count-inbox")).isHidden();

        page.locator("#broadcast-from").fill("The Ministry");
        page.locator("#broadcast-text").fill("Be brief.");
        press(page, "Send");
        assertThat(lead.locator("#all-messages")).containsText("Be brief.");
        Client head = exercise.of("VAL");
        assertThat(head.picture(exercise.id()).path("messages").toString()).contains("Be brief.", "The Ministry");
        assertThat(exercise.of("DOR").picture(exercise.id()).path("messages").toString())
                .doesNotContain("Be brief.");
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void fitsAPhoneAndATablet() {
        exercise.play(TestExercise.CANARY + "DOR", TestExercise.CANARY + "control", 0);
        for (int width : new int[] {360, 768}) {
            Page page = control("VAL-controller", width, 800);
            assertThat(page.locator("#led")).isVisible();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(BrowserRoom.barriers(page)).isEmpty();
            Stage.picture(page, "controller-" + width);
        }
        assertThat(stage.complaints()).isEmpty();
    }
}
