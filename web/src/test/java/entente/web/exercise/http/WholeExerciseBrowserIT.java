package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static entente.web.exercise.http.Stage.picture;
import static entente.web.exercise.http.Stage.press;
import static entente.web.exercise.http.Stage.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import entente.web.browser.BrowserRoom;
import entente.web.server.TestServer;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole exercise in real browsers: one who leads, three delegations, one of them on a phone, and a screen; from the set-up
 * to the review. Screenshots lie in {@code target/screenshots}.
 */
class WholeExerciseBrowserIT {

    private static final String SCRIPT = "<img src=x onerror=window.hacked=1><script>window.hacked=1</script>";

    @TempDir
    Path folder;

    private TestServer server;
    private Stage stage;

    @BeforeEach
    void open() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        server = TestServer.network(folder);
        stage = Stage.at(server.origin());
    }

    @AfterEach
    void shut() {
        if (stage != null) {
            stage.close();
            server.close();
        }
    }

    private Page person(int width, int height) {
        Page page = stage.person(width, height);
        page.onDialog(dialog -> dialog.accept("Another way"));
        return page;
    }

    private Page join(Page lead, String role, String nation, String name, int width, int height) {
        Locator code = lead.locator(".codes li[data-role=\"" + role + "\"][data-nation=\"" + nation + "\"]");
        String link = code.locator("a").getAttribute("href");
        Page page = person(width, height);
        page.navigate(link);
        if (!role.equals("projector")) {
            page.locator("#name").fill(name);
        }
        press(page, "Join");
        assertThat(page).hasURL(Pattern.compile("/exercises/[a-z0-9]+/(desk|screen)"));
        if (role.equals("head")) {
            press(page, "I have read this");
        }
        return page;
    }

    @Test
    void fromTheSetUpToTheReview() {
        Page lead = person(1366, 900);
        lead.navigate("/host");
        lead.locator("#hostToken, input[name=hostToken]")
                .fill(server.server().hostToken().orElseThrow());
        lead.locator("main button").first().click();
        setUp(lead);
        Page hochmark = join(lead, "head", "HMK", "Hanna " + SCRIPT, 1280, 900);
        Page arvenia = join(lead, "head", "ARV", "Aline", 1280, 900);
        Page karst = join(lead, "head", "KRS", "Kir", 360, 640);
        Page screen = join(lead, "projector", "", "Screen", 1920, 1080);
        lead.locator("#issue-role").selectOption("member");
        lead.locator("#issue-nation").selectOption("HMK");
        press(lead, "Issue a code");
        assertThat(lead.locator(".codes li[data-role=member][data-nation=HMK] .qr"))
                .isVisible();
        picture(lead, "lobby");
        lead.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Control room"))
                .click();
        press(lead, "Start");
        assertThat(hochmark.locator("#course")).containsText("Move 1 of 6");
        assertThat(karst.locator("#course")).containsText("Move 1 of 6");
        talk(lead, hochmark, arvenia, karst);
        motion(hochmark, arvenia, karst);
        moves(lead, List.of(hochmark, arvenia, karst), screen);
        remove(lead, karst);
        review(lead);
        for (Page page : List.of(lead, hochmark, arvenia, screen)) {
            assertThat(page.evaluate("() => window.hacked === undefined")).isEqualTo(true);
        }
        assertThat(stage.complaints()).isEmpty();
    }

    private void setUp(Page lead) {
        PlanSteps plan = PlanSteps.begin(lead, "alpine-corridor");
        lead.locator("#matrix [data-from=HMK][data-to=ARV]").click();
        lead.locator("#matrix input[type=range]").fill("0.3");
        lead.locator("[data-key=sight-policies]").click();
        lead.locator("#matrix [data-from=KRS][data-to=posture]").click();
        assertThat(lead.locator("#changes")).hasText("Changed: 2");
        plan.people(List.of("HMK", "ARV", "KRS"));
        plan.step("timing");
        lead.locator("#setup-moves").fill("6");
        lead.locator("#setup-days").fill("30.4375");
        // With this seed, a report of Hochmark's own in the fourth move would be marked RED, and Arvenia asks Hochmark
        // in
        // the fifth for a joint operation, which waits for its answer in the sixth.
        lead.getByText("Play a world again").click();
        lead.locator("#setup-seed").fill("98");
        plan.step("events");
        inject(lead, "A summit", "SCHEDULED", "12", "");
        inject(lead, "Alarm", "CONDITIONAL", "", "day > 40");
        lead.locator("#effect-kind").selectOption("surgeOfPlots");
        lead.locator("#effect-network").selectOption("granite");
        lead.locator("#effect-plotsPerYear").fill("150");
        inject(lead, "A surge", "SHELF", "", "");
        picture(lead, "setup");
        plan.step("start");
        press(lead, "Start the exercise");
        assertThat(lead).hasURL(Pattern.compile("/exercises/[a-z0-9]+/lobby"));
    }

    private static void inject(Page lead, String subject, String trigger, String day, String condition) {
        lead.locator("#inject-subject").fill(subject);
        lead.locator("#inject-text").fill(subject + ": read this.");
        lead.locator("#inject-trigger").selectOption(trigger);
        if (!day.isEmpty()) {
            lead.locator("#inject-day").fill(day);
        }
        if (!condition.isEmpty()) {
            lead.locator("#inject-condition").fill(condition);
        }
        press(lead, "Add the inject");
        assertThat(lead.locator("#setup-injects")).containsText(subject);
    }

    private void talk(Page lead, Page hochmark, Page arvenia, Page karst) {
        tab(hochmark, "people");
        room(hochmark, "Arvenia");
        hochmark.locator("#message-text").fill("Only for you " + SCRIPT);
        press(hochmark, "Send");
        tab(arvenia, "people");
        room(arvenia, "Hochmark");
        assertThat(arvenia.locator("#messages")).containsText("Only for you");
        assertThat(lead.locator("#all-messages")).containsText("Only for you");
        tab(karst, "people");
        assertThat(karst.locator("#desk-people")).not().containsText("Only for you");
        arvenia.locator("#message-text").fill("half a thought");
        arvenia.reload();
        assertThat(arvenia.locator("#message-text")).hasValue("half a thought");
        room(karst, "Control");
        karst.locator("#message-text").fill("Is the pass open?");
        press(karst, "Send");
        assertThat(lead.locator("#desk-requests")).containsText("Is the pass open?");
        lead.locator("#desk-requests textarea").fill("It is closed.");
        press(lead, "Keep for review");
        press(lead, "Release");
        assertThat(karst.locator("#messages")).containsText("It is closed.");
        tab(hochmark, "decide");
        hochmark.locator("#decide-kind").selectOption("changeSharing");
        hochmark.locator("#decide-change-marking").selectOption("RED");
        hochmark.locator("#reason").fill("Our source is at risk.");
        press(hochmark, "Decide");
        assertThat(hochmark.locator("#decided")).containsText("its sharing policy");
    }

    /** A motion of one delegation, carried when the others accept it. */
    private static void motion(Page hochmark, Page arvenia, Page karst) {
        hochmark.locator("#desk-decide details.form:has(#motion-form) > summary")
                .click();
        assertThat(hochmark.locator("#motion-to input")).hasCount(2);
        for (String nation : List.of("ARV", "KRS")) {
            hochmark.locator("#motion-to input[value=" + nation + "]").check();
        }
        hochmark.locator("#motion-kind").selectOption("AGREEMENT");
        hochmark.locator("#motion-text").fill("Let us tell each other what we know of Granite. " + SCRIPT);
        press(hochmark, "Put the motion");
        for (Page page : List.of(arvenia, karst)) {
            if (page.locator(".tabs a[href='#desk-todo']").isVisible()) {
                tab(page, "todo");
            }
            Locator motion = page.locator("#todo [data-kind=motion]");
            assertThat(motion).containsText("Let us tell each other");
            motion.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept"))
                    .click();
        }
        assertThat(hochmark.locator("#todo [data-kind=motion]")).containsText("accepted by all");
        picture(karst, "motion-phone");
    }

    /** Arvenia has a case on Hochmark's soil: it asks, is refused, asks again, and the two act together. */
    private static void jointOperation(Page lead, Page hochmark, Page arvenia) {
        Locator asked = hochmark.locator("#todo [data-kind=operation]")
                .filter(new Locator.FilterOptions().setHasText("Arvenia asks you to act together"));
        assertThat(asked).hasCount(1);
        asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Decline"))
                .click();
        assertThat(asked).hasCount(0);
        Locator refused = arvenia.locator("#todo [data-kind=operation]").first();
        refused.locator("summary").click();
        refused.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask again"))
                .click();
        assertThat(asked).hasCount(1);
        window(hochmark, "exercise-operation");
        asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Act together"))
                .click();
        assertThat(hochmark.locator("#decided")).containsText("accepted the joint operation on");
        assertThat(hochmark.locator("#happened")).containsText("We act with Arvenia on");
        assertThat(arvenia.locator("#happened")).containsText("Hochmark will act with us on");
        assertThat(lead.locator("#feed")).containsText("Hochmark will act with Arvenia on");
    }

    private void moves(Page lead, List<Page> desks, Page screen) {
        Page hochmark = desks.get(0);
        Page karst = desks.get(2);
        for (int move = 1; move <= 6; move++) {
            if (move == 2) {
                fireFromTheShelf(lead);
            }
            if (move == 4) {
                refusedBreach(hochmark);
            }
            if (move == 5) {
                pictures(lead, hochmark, karst, screen);
            }
            if (move == 6) {
                jointOperation(lead, hochmark, desks.get(1));
            }
            press(lead, "Close the move");
            String next = move < 6 ? "Move " + (move + 1) + " of 6" : "over";
            assertThat(karst.locator("#course")).containsText(next);
            assertThat(screen.locator("#course")).containsText(next);
        }
        assertThat(hochmark.locator("#todo")).containsText("A summit");
        assertThat(hochmark.locator("#todo")).containsText("Alarm");
        assertThat(lead.locator("#injects li").filter(new Locator.FilterOptions().setHasText("Alarm")))
                .containsText("delivered · day 41");
    }

    private static void pictures(Page lead, Page hochmark, Page karst, Page screen) {
        lead.evaluate("() => { scrollTo(0, 0); document.getElementById('said').hidden = true; }");
        window(lead, "exercise-control");
        tab(karst, "reports");
        karst.evaluate("() => { scrollTo(0, 0); document.getElementById('said').hidden = true; }");
        window(karst, "exercise-desk");
        tab(karst, "todo");
        assertThat(screen.evaluate("() => document.documentElement.scrollHeight <= innerHeight"))
                .as("the screen fits its wall")
                .isEqualTo(true);
        window(screen, "exercise-screen");
        picture(lead, "control");
        picture(hochmark, "desk");
        picture(karst, "desk-phone");
        picture(screen, "screen");
    }

    /** The inject on the shelf is fired, and the one that waits for its condition goes on waiting. */
    private static void fireFromTheShelf(Page lead) {
        Locator surge = lead.locator("#injects li").filter(new Locator.FilterOptions().setHasText("A surge"));
        surge.getByText("Fire").click();
        assertThat(surge).containsText("delivered");
        assertThat(lead.locator("#injects li").filter(new Locator.FilterOptions().setHasText("Alarm")))
                .containsText("if day > 40");
    }

    /** Opens reports to share, one after the other, until one would be marked RED towards somebody. */
    private static void openOneThatWouldBeRed(Page hochmark) {
        tab(hochmark, "reports");
        Locator red = hochmark.locator("#sheet details[data-obstacle=MARKING]")
                .filter(new Locator.FilterOptions().setHasText("It would be marked RED"))
                .locator("[data-to=GRB]");
        hochmark.evaluate("() => document.querySelectorAll('#dossiers details').forEach(one => one.open = true)");
        Locator shares = hochmark.locator("#dossiers .report-line button:text-is('Share')");
        assertThat(shares.first()).isVisible();
        for (Locator report : shares.all()) {
            report.click();
            hochmark.waitForTimeout(500);
            if (red.count() > 0) {
                return;
            }
            press(hochmark, "Close");
        }
        throw new AssertionError("no report would be marked RED: try another seed");
    }

    /** A report that its own policy marks RED goes nowhere, and the desk says why. */
    private static void refusedBreach(Page hochmark) {
        openOneThatWouldBeRed(hochmark);
        Locator stopped =
                hochmark.locator("#sheet details[data-obstacle=MARKING]").first();
        assertThat(stopped).containsText("Cannot go: its marking");
        stopped.locator("summary").click();
        assertThat(stopped).containsText("It would be marked RED");
        stopped.locator("[data-to=GRB] button").click();
        assertThat(hochmark.locator("#decided")).containsText("Refused");
        window(hochmark, "exercise-share");
        press(hochmark, "Close");
    }

    private static void tab(Page page, String part) {
        page.locator(".tabs a[href='#desk-" + part + "']").click();
    }

    private static void room(Page page, String name) {
        page.locator(".room-choice")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    private static void remove(Page lead, Page karst) {
        lead.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lobby"))
                .click();
        lead.locator("#seats tr")
                .filter(new Locator.FilterOptions().setHasText("Kir"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Remove").setExact(true))
                .click();
        assertThat(karst.locator("main")).containsText("no longer yours");
    }

    private static void review(Page lead) {
        lead.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Review"))
                .click();
        assertThat(lead.locator("#past")).containsText("plots under way");
        lead.locator("#past-nation").selectOption("HMK");
        assertThat(lead.locator("#past")).containsText("dossiers held");
        lead.locator("#alternative").selectOption("share");
        press(lead, "Run 200 pairs");
        assertThat(lead.locator("#answer")).containsText("200 pairs of futures");
        lead.locator("#alternative").selectOption("own");
        lead.locator("#alternative-kind").selectOption("publishPolicy");
        assertThat(lead.locator("#alternative-preview .sentence")).containsText("Make public what we share");
        press(lead, "Run 200 pairs");
        assertThat(lead.locator("#said")).not().containsText("Refused");
        press(lead, "Compare with a thousand runs");
        assertThat(lead.locator("#tonight")).containsText("Of 1000 runs");
        lead.evaluate("() => document.getElementById('what-if-form').parentElement.scrollIntoView()");
        window(lead, "exercise-review");
        picture(lead, "review");
        press(lead, "Play on from before it");
        assertThat(lead).hasURL(Pattern.compile("/exercises/[a-z0-9]+/control"));
        assertThat(lead.locator("#course")).containsText("paused");
        assertThat(lead.locator("#course")).containsText("Move 1 of 6");
        picture(lead, "branch");
    }
}
