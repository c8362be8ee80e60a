package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import entente.web.server.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String SCRIPT = "<img src=x onerror=window.hacked=1><script>window.hacked=1</script>";

    @TempDir
    Path folder;

    private TestServer server;
    private Playwright playwright;
    private Browser browser;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void open() {
        assumeTrue(Files.isExecutable(CHROMIUM), "there is no Chromium");
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        server = TestServer.network(folder);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterEach
    void shut() {
        if (playwright != null) {
            playwright.close();
            server.close();
        }
    }

    private Page person(int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(server.origin())
                .setViewportSize(width, height)
                .setLocale("en"));
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("401")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onDialog(dialog -> dialog.accept("Another way"));
        return page;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
    }

    private Page join(Page lead, String role, String nation, String name, int width, int height) {
        lead.locator("#issue-role").selectOption(role);
        lead.locator("#issue-nation").fill(nation);
        press(lead, "Issue a code");
        Locator code = lead.locator(
                "#codes li[data-role=\"" + role + "\"][data-nation=\"" + (role.equals("head") ? nation : "") + "\"]");
        String link = code.locator("a").getAttribute("href");
        Page page = person(width, height);
        page.navigate(link);
        page.locator("#name").fill(name);
        press(page, "Join");
        assertThat(page).hasURL(Pattern.compile("/exercises/[a-z0-9]+/(desk|screen)"));
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
        Page lomenia = join(lead, "head", "LMN", "Luca", 1280, 900);
        Page karst = join(lead, "head", "KRS", "Kir", 360, 640);
        Page screen = join(lead, "projector", "", "Screen", 1920, 1080);
        picture(lead, "lobby");
        lead.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Control room"))
                .click();
        press(lead, "Start");
        assertThat(hochmark.locator("#course")).containsText("Move 1 of 6");
        assertThat(karst.locator("#course")).containsText("Move 1 of 6");
        talk(lead, hochmark, lomenia, karst);
        moves(lead, hochmark, karst, screen);
        remove(lead, karst);
        review(lead);
        for (Page page : List.of(lead, hochmark, lomenia, screen)) {
            assertThat(page.evaluate("() => window.hacked === undefined")).isEqualTo(true);
        }
        assertThat(complaints).isEmpty();
    }

    private void setUp(Page lead) {
        lead.navigate("/exercises/new");
        lead.locator("#setup-scenario").selectOption("alpine-corridor");
        assertThat(lead.locator("#people")).containsText("Hochmark");
        for (String nation : List.of("HMK", "LMN", "KRS")) {
            lead.locator("#people input[value=" + nation + "]").check();
        }
        lead.locator("#relations input").first().fill("0.3");
        lead.locator("#relations input").first().blur();
        inject(lead, "A summit", "SCHEDULED", "12", "", "");
        inject(lead, "Alarm", "CONDITIONAL", "", "day > 40", "");
        inject(
                lead,
                "A surge",
                "SHELF",
                "",
                "",
                "{\"type\":\"surgeOfPlots\",\"network\":\"granite\",\"plotsPerYear\":20}");
        picture(lead, "setup");
        press(lead, "Create the exercise");
        assertThat(lead).hasURL(Pattern.compile("/exercises/[a-z0-9]+/lobby"));
    }

    private static void inject(Page lead, String subject, String trigger, String day, String condition, String effect) {
        lead.locator("#inject-subject").fill(subject);
        lead.locator("#inject-text").fill(subject + ": read this.");
        lead.locator("#inject-trigger").selectOption(trigger);
        lead.locator("#inject-day").fill(day);
        lead.locator("#inject-condition").fill(condition);
        lead.locator("#inject-effect").fill(effect);
        press(lead, "Add the inject");
        assertThat(lead.locator("#setup-injects")).containsText(subject);
    }

    private void talk(Page lead, Page hochmark, Page lomenia, Page karst) {
        hochmark.locator("#message-to").selectOption("LMN");
        hochmark.locator("#message-text").fill("Only for you " + SCRIPT);
        press(hochmark, "Send");
        assertThat(lomenia.locator("#messages")).containsText("Only for you");
        assertThat(lead.locator("#all-messages")).containsText("Only for you");
        assertThat(karst.locator("#messages")).not().containsText("Only for you");
        lomenia.locator("#message-text").fill("half a thought");
        lomenia.reload();
        assertThat(lomenia.locator("#message-text")).hasValue("half a thought");
        karst.locator("#request-text").fill("Is the pass open?");
        karst.locator("#request-form button").click();
        assertThat(lead.locator("#desk-requests")).containsText("Is the pass open?");
        lead.locator("#desk-requests textarea").fill("It is closed.");
        press(lead, "Keep for review");
        press(lead, "Release");
        assertThat(karst.locator("#requests")).containsText("It is closed.");
        hochmark.locator("#policy-marking").selectOption("RED");
        hochmark.locator("#reason").fill("Our source is at risk.");
        press(hochmark, "Change the policy");
        assertThat(hochmark.locator("#decided")).containsText("Done");
    }

    private void moves(Page lead, Page hochmark, Page karst, Page screen) {
        for (int move = 1; move <= 6; move++) {
            if (move == 2) {
                refusedBreach(hochmark);
                press(lead, "Fire");
                assertThat(lead.locator("#injects")).containsText("delivered");
            }
            if (move == 4) {
                picture(lead, "control");
                picture(hochmark, "desk");
                picture(karst, "desk-phone");
                picture(screen, "screen");
            }
            press(lead, "Close the move");
            String next = move < 6 ? "Move " + (move + 1) + " of 6" : "over";
            assertThat(karst.locator("#course")).containsText(next);
            assertThat(screen.locator("#course")).containsText(next);
        }
        assertThat(hochmark.locator("#messages")).containsText("A summit");
        assertThat(hochmark.locator("#messages")).containsText("Alarm");
    }

    /** A report that its own policy marks RED goes nowhere, and the desk says why. */
    private static void refusedBreach(Page hochmark) {
        Locator dossier = hochmark.locator("#dossiers details")
                .filter(new Locator.FilterOptions().setHas(hochmark.locator("button")))
                .first();
        dossier.locator("summary").click();
        dossier.locator("button").first().click();
        Locator pact = hochmark.locator("#share li[data-to=GRB]");
        assertThat(pact).containsText("Cannot go: MARKING");
        pact.locator("button").click();
        assertThat(hochmark.locator("#said")).containsText("Refused");
        assertThat(hochmark.locator("#said")).containsText("MARKING");
        picture(hochmark, "refused-breach");
    }

    private static void remove(Page lead, Page karst) {
        lead.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lobby"))
                .click();
        lead.locator("#seats tr")
                .filter(new Locator.FilterOptions().setHasText("Kir"))
                .locator("button")
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
        press(lead, "Compare with a thousand runs");
        assertThat(lead.locator("#tonight")).containsText("Of 1000 runs");
        picture(lead, "review");
        press(lead, "Play on from before it");
        assertThat(lead).hasURL(Pattern.compile("/exercises/[a-z0-9]+/control"));
        assertThat(lead.locator("#course")).containsText("paused");
        assertThat(lead.locator("#course")).containsText("Move 1 of 6");
        picture(lead, "branch");
    }
}
