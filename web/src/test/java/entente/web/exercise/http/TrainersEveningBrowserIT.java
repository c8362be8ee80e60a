package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static entente.web.exercise.http.Stage.go;
import static entente.web.exercise.http.Stage.press;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A trainer's evening as it is: the server listens to the network, people come with phones of three sizes, by a scanned code, a
 * typed one and a link, a screen stands in the room; from the set-up to the review. What each page shows at each width lies in
 * {@code target/screenshots/evening}.
 */
class TrainersEveningBrowserIT {

    private static final List<String> NATIONS = List.of("HMK", "ARV", "KRS");
    private static final List<String> TABS = List.of("todo", "reports", "people", "partners", "decide");
    private static final int MOVES = 3;
    private static final Pattern TYPED = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4})+");
    /** Ids on the wire, words of the engine and of its descriptions. */
    private static final String INNER =
            "(?s).*(\\b[RP]-[0-9a-f]{6}|\\b[0-9a-f]{12}|needTo|minimumTrust|CHANNELS|DISCRETION|undefined|\\{0}).*";

    @TempDir
    Path folder;

    private Album album;
    private Stage stage;
    private ServerProcess server;

    @Test
    void fromTheSetUpToTheReview() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        try (ServerProcess process = ServerProcess.onNetwork(folder);
                Stage people = Stage.at(process.origin())) {
            assumeFalse(process.origin().contains("127.0.0.1"), "this machine has no network");
            server = process;
            stage = people;
            album = new Album("evening");
            evening();
            assertThat(stage.complaints()).isEmpty();
        }
    }

    private void evening() {
        Page trainer = stage.person(1440, 900);
        trainer.navigate("/host");
        trainer.locator("#host-token").fill(server.hostToken());
        trainer.locator("main button").first().click();
        setUp(trainer);
        Page hochmark = scanned(trainer);
        Page arvenia = typed(trainer);
        Page karst = linked(trainer, "head", "KRS", "Kir", 414, 896);
        Page screen = linked(trainer, "projector", "", "Screen", 1920, 1080);
        album.page(trainer, "lobby");
        album.page(screen, "screen-lobby");
        List<Page> phones = List.of(hochmark, arvenia, karst);
        go(trainer, "Control room");
        press(trainer, "Start");
        phones.forEach(TrainersEveningBrowserIT::readsTheBrief);
        for (int move = 1; move <= MOVES; move++) {
            move(trainer, phones, screen, move);
        }
        review(trainer, phones);
    }

    private void setUp(Page trainer) {
        PlanSteps plan = PlanSteps.begin(trainer, "alpine-corridor");
        plan.people(NATIONS);
        plan.step("timing");
        trainer.locator("#setup-moves").fill(Integer.toString(MOVES));
        trainer.locator("#setup-days").fill("60");
        trainer.locator("#setup-minutes").fill("20");
        trainer.getByText("Play a world again").click();
        trainer.locator("#setup-seed").fill("98");
        plan.step("events");
        trainer.locator("#inject-subject").fill("A question from the minister");
        trainer.locator("#inject-text").fill("The minister wants to know by tonight whom you would tell of a warning.");
        trainer.locator("#inject-trigger").selectOption("SHELF");
        press(trainer, "Add the inject");
        assertThat(trainer.locator("#setup-injects")).containsText("A question from the minister");
        album.page(trainer, "set-up");
        plan.step("start");
        press(trainer, "Start the exercise");
        assertThat(trainer).hasURL(Pattern.compile("/exercises/[a-z0-9]+/lobby"));
    }

    /** The first phone's camera reads the picture of the code. */
    private Page scanned(Page trainer) {
        String link = ScannedCode.in(code(trainer, "head", "HMK").locator(".qr"));
        assertThat(link).startsWith(server.origin());
        Page phone = stage.person(320, 568);
        phone.navigate(link);
        assertThat(phone.locator("h1")).containsText("Hochmark");
        album.page(phone, "join");
        return joined(phone, "Hanna");
    }

    /** The second person types what stands below it, as people do. */
    private Page typed(Page trainer) {
        String code =
                code(trainer, "head", "ARV").locator(".join-code").innerText().trim();
        assertThat(code).matches(TYPED);
        Page phone = stage.person(360, 640);
        phone.navigate("/join");
        phone.locator("#code").pressSequentially(code.replace("-", "").toLowerCase(java.util.Locale.ROOT));
        phone.locator("main button.primary").click();
        assertThat(phone.locator("h1")).containsText("Arvenia");
        return joined(phone, "Aline");
    }

    private Page linked(Page trainer, String role, String nation, String name, int width, int height) {
        String link = code(trainer, role, nation).locator("a").getAttribute("href");
        Page page = stage.person(width, height);
        page.navigate(link);
        return joined(page, name);
    }

    private static Locator code(Page trainer, String role, String nation) {
        return trainer.locator(".codes li[data-role=\"" + role + "\"][data-nation=\"" + nation + "\"]");
    }

    private static Page joined(Page page, String name) {
        if (page.locator("#name").count() > 0) {
            page.locator("#name").fill(name);
        }
        press(page, "Join");
        assertThat(page).hasURL(Pattern.compile("/exercises/[a-z0-9]+/(desk|screen)"));
        return page;
    }

    /** Who one is, what one wants and must not say stands on the phone before anything else. */
    private static void readsTheBrief(Page phone) {
        assertThat(phone.locator("#briefing")).isVisible();
        assertThat(phone.locator("#briefing .card")).hasCount(3);
        assertThat(BrowserRoom.excess(phone)).isZero();
        press(phone, "I have read this");
    }

    private void move(Page trainer, List<Page> phones, Page screen, int move) {
        phones.forEach(phone -> assertThat(phone.locator("#course")).containsText("Move " + move + " of " + MOVES));
        if (move == 2) {
            ask(trainer, phones);
        }
        phones.forEach(TrainersEveningBrowserIT::isReadable);
        if (move == MOVES) {
            pictures(trainer, phones.get(1), screen);
        }
        for (Page phone : phones) {
            tab(phone, "todo");
            press(phone, "We are done with move " + move);
            assertThat(phone.locator("#move")).containsText("Control knows that you are done");
        }
        press(trainer, "Close the move");
        String next = move < MOVES ? "Move " + (move + 1) + " of " + MOVES : "over";
        assertThat(screen.locator("#course")).containsText(next);
        assertThat(phones.get(2).locator("#course")).containsText(next);
    }

    /** An inject from the shelf is answered on a phone, and the answer is on the trainer's page. */
    private static void ask(Page trainer, List<Page> phones) {
        Locator line = trainer.locator("#injects li.msel")
                .filter(new Locator.FilterOptions().setHasText("A question from the minister"))
                .first();
        line.getByText("Fire").click();
        for (Page phone : phones) {
            Locator card = phone.locator("#todo [data-kind=inject]")
                    .filter(new Locator.FilterOptions().setHasText("A question from the minister"));
            assertThat(card).containsText("by tonight");
        }
        Page karst = phones.get(2);
        Locator card = karst.locator("#todo [data-kind=inject]")
                .filter(new Locator.FilterOptions().setHasText("A question from the minister"));
        card.locator("textarea").fill("Nobody, before the parliament has met.");
        card.getByText("Send the answer").click();
        assertThat(trainer.locator("#desk-requests")).containsText("before the parliament has met");
    }

    /** Everything on a phone is as wide as it, in letters that can be read, and in words. */
    private static void isReadable(Page phone) {
        for (String tab : TABS) {
            tab(phone, tab);
            assertThat(BrowserRoom.excess(phone)).as(tab).isZero();
            assertThat(phone.locator("main").innerText()).as(tab).doesNotMatch(INNER);
        }
        assertThat((Boolean) phone.evaluate("() => [...document.querySelectorAll('.tabs a')].every((tab) => {"
                        + "const box = tab.getBoundingClientRect();"
                        + "return box.left >= 0 && box.right <= innerWidth"
                        + " && tab.scrollWidth <= tab.clientWidth"
                        + " && parseFloat(getComputedStyle(tab).fontSize) >= 16; })"))
                .as("five tabs fit")
                .isTrue();
    }

    private void pictures(Page trainer, Page desk, Page screen) {
        trainer.evaluate("() => { document.getElementById('said').hidden = true; }");
        album.page(trainer, "control");
        for (String tab : TABS) {
            tab(desk, tab);
            album.page(desk, "desk-" + tab);
        }
        album.page(screen, "screen");
    }

    /** The review opens with a sentence and a picture; participants see of it what control shows. */
    private void review(Page trainer, List<Page> phones) {
        go(trainer, "Review");
        assertThat(trainer.locator("#opening")).containsText("in this abstract model");
        assertThat(trainer.locator("#opening .ladder .rung")).hasCount(4);
        album.page(trainer, "review");
        Page phone = phones.get(1);
        go(phone, "What happened");
        assertThat(phone.locator("#happened-none")).containsText("Nothing of the review is shown yet");
        for (String part : List.of("TIMELINE", "ATTACKS", "WHAT_IFS")) {
            trainer.locator("#reveal input[data-part=" + part + "]").check();
        }
        assertThat(phone.locator("#opening .ladder .rung")).hasCount(4);
        assertThat(phone.locator("#timeline")).containsText("A question from the minister");
        assertThat(BrowserRoom.excess(phone)).isZero();
        album.page(phone, "happened");
    }

    private static void tab(Page page, String part) {
        page.locator(".tabs a[href='#desk-" + part + "']").click();
    }
}
