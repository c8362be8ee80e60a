package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static entente.web.exercise.http.Stage.press;
import static entente.web.exercise.http.Stage.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The control room on one screen, in the middle of an evening with nine delegations and more than twenty injects. */
@Tag("long")
class ControlScreenBrowserIT {

    private static final List<String> PEOPLE = List.of("HMK", "ARV", "GRB", "BCN", "FLS", "LMN", "CDR", "DLM", "KRS");
    private static final int INJECTS = 15;
    private static final int UNDO_MILLIS = 10_000;

    @TempDir
    Path folder;

    private Evening evening;
    private Stage stage;
    private Page lead;

    @BeforeEach
    void open() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        evening = Evening.open(folder, "alpine-corridor", PEOPLE, INJECTS);
        stage = Stage.at(evening.origin());
    }

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
            evening.close();
        }
    }

    private Page control(int width, int height) {
        Page page = stage.as(evening.lead(), width, height);
        page.navigate("/exercises/" + evening.id() + "/control");
        assertThat(page.locator("#injects li")).not().hasCount(0);
        return page;
    }

    private Locator row(String subject) {
        return lead.locator("#injects li")
                .filter(new Locator.FilterOptions()
                        .setHas(lead.getByText(subject, new Page.GetByTextOptions().setExact(true))));
    }

    private Locator deed(String subject, String label) {
        return row(subject)
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .first();
    }

    private Locator group(String name) {
        return lead.locator("#injects [data-group=" + name + "]");
    }

    private static int number(Page page, String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    @Test
    void oneWindowHoldsItAllAndNoWindowIsTooNarrow() {
        evening.play(1);
        evening.wantSomething();
        lead = control(1440, 900);
        assertThat(lead.locator(".room-pane")).hasCount(5);
        for (Locator part : lead.locator(".room-pane, .room-head, .room-nations, #nations .player")
                .all()) {
            BoundingBox box = part.boundingBox();
            assertThat(box.x).isNotNegative();
            assertThat(box.y).isNotNegative();
            assertThat(box.x + box.width).isLessThanOrEqualTo(1440);
            assertThat(box.y + box.height).isLessThanOrEqualTo(900);
        }
        lead.evaluate("() => scrollTo(500, 500)");
        assertThat(number(lead, "() => scrollX + scrollY")).isZero();
        window(lead, "control-1440");
        for (int[] size : new int[][] {{1920, 1080}, {1366, 768}, {768, 1024}, {360, 740}}) {
            Page page = control(size[0], size[1]);
            assertThat(number(page, "() => document.documentElement.scrollWidth"))
                    .as("width of " + size[0])
                    .isLessThanOrEqualTo(size[0]);
            if (size[0] >= 768) {
                page.evaluate("() => scrollTo(0, 500)");
                assertThat(number(page, "() => scrollY")).as("at " + size[0]).isZero();
            }
            window(page, "control-" + size[0]);
            page.context().close();
        }
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void everyOpenLineHasItsDeedsAndStandsWhereItBelongs() {
        evening.play(1);
        lead = control(1440, 900);
        int open = 0;
        int late = 0;
        double lastDay =
                evening.lead().picture(evening.id()).at("/open/course/lastDay").asDouble();
        for (JsonNode inject : evening.lead().picture(evening.id()).path("injects")) {
            String status = inject.path("status").asText();
            String trigger = inject.path("plan").path("trigger").asText();
            String subject = inject.path("plan").path("subject").asText();
            double day = inject.path("plan").path("day").asDouble();
            if (status.equals("READY") && trigger.equals("SCHEDULED") && day > lastDay) {
                late++;
            } else if (status.equals("READY")) {
                open++;
                String group =
                        trigger.equals("SHELF") ? "shelf" : trigger.equals("SCHEDULED") && day <= 120 ? "now" : "next";
                assertThat(group(group).getByText(subject, new Locator.GetByTextOptions().setExact(true)))
                        .hasCount(1);
                String second = trigger.equals("SHELF") ? "Schedule" : "Hold";
                for (String label : List.of("Fire", second, "Edit", "Skip")) {
                    assertThat(deed(subject, label)).isVisible();
                }
            }
        }
        assertThat(open).isGreaterThanOrEqualTo(12);
        assertThat(late).isPositive();
        assertThat(lead.locator("#injects")).containsText(Pattern.compile("After the end of this exercise \\(\\d+\\)"));
        assertThat(lead.locator("#injects details[open]")).hasCount(0);
        assertThat(lead.locator("#injects li[data-status=READY]:not(:has(.msel-do))"))
                .hasCount(0);
    }

    @Test
    void whatWasFiredHeldOrSkippedIsUndoneWithinTenSeconds() {
        evening.play(1);
        lead = control(1440, 900);
        Locator undo = lead.locator("#said").getByText("Undo", new Locator.GetByTextOptions().setExact(true));
        deed("Inject 2", "Fire").click();
        assertThat(row("Inject 2")).containsText("delivered · day 60");
        lead.locator("#broadcast-to").selectOption("*");
        lead.locator("#broadcast-text").fill("Said in the meantime.");
        press(lead, "Send");
        assertThat(lead.locator("#said .said-line")).hasCount(2);
        assertThat(evening.of("HMK").picture(evening.id()).path("messages").toString())
                .contains("What everybody reads of inject 2.");
        undo.click();
        assertThat(group("shelf").locator("li").filter(hasText("Inject 2")).first())
                .isVisible();
        assertThat(evening.of("HMK").picture(evening.id()).path("messages").toString())
                .doesNotContain("What everybody reads of inject 2.");

        deed("Inject 7", "Hold").click();
        assertThat(group("shelf").locator("li").filter(hasText("Inject 7"))).hasCount(1);
        undo.click();
        assertThat(group("next").locator("li").filter(hasText("Inject 7"))).containsText("day 150");

        deed("Inject 7", "Skip").click();
        lead.locator(".msel-why input").fill("It has come about by itself.");
        lead.locator(".msel-why .primary").click();
        assertThat(row("Inject 7")).containsText("skipped");
        assertThat(row("Inject 7")).containsText("It has come about by itself.");
        undo.click();
        assertThat(deed("Inject 7", "Fire")).isVisible();

        deed("Inject 5", "Fire").click();
        assertThat(undo).isVisible();
        lead.waitForTimeout(UNDO_MILLIS + 1000);
        assertThat(undo).hasCount(0);
        deed("Inject 5", "Take back").click();
        assertThat(deed("Inject 5", "Fire")).isVisible();
        assertThat(stage.complaints()).isEmpty();
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("(?<![A-Za-z])" + text + "(?![A-Za-z0-9])"));
    }

    @Test
    void aHeldInjectGoesBackToItsDayAndOneOfTheShelfAsksForOne() {
        evening.play(1);
        lead = control(1440, 900);
        deed("Inject 7", "Hold").click();
        deed("Inject 7", "Schedule").click();
        assertThat(group("next").locator("li").filter(hasText("Inject 7"))).containsText("day 150");
        deed("Inject 2", "Schedule").click();
        assertThat(lead.locator("#inject-day")).isFocused();
        lead.locator("#inject-day").fill("100");
        press(lead, "Keep the inject");
        assertThat(group("now").locator("li").filter(hasText("Inject 2"))).containsText("day 100");
    }

    @Test
    void theInboxCountsWhatWaitsAndClears() {
        evening.play(1);
        evening.wantSomething();
        lead = control(1440, 900);
        Locator badge = lead.locator("#count-inbox");
        assertThat(badge).hasText("6");
        assertThat(lead).hasTitle(Pattern.compile("^\\(6\\) .*"));
        assertThat(lead.locator("[data-nation=HMK] .badge")).hasText("2");
        assertThat(lead.locator("[data-nation=GRB] .badge")).hasText("2");
        assertThat(lead.locator("[data-nation=FLS] .badge")).hasCount(0);
        assertThat(lead.locator("#waiting")).hasText("2 of 9 are done");
        assertThat(lead.locator("#nations [data-standing=done]")).hasCount(2);

        Locator request = lead.locator(".letter[data-kind=request]").first();
        assertThat(request).containsText("Is the pass road open to lorries?");
        request.locator("textarea").fill("It is closed.");
        request.getByText("Send the answer").click();
        assertThat(badge).hasText("5");
        assertThat(evening.of("HMK").picture(evening.id()).path("requests").toString())
                .contains("It is closed.");

        Locator replies = lead.locator("#desk-requests > .letters .letter[data-kind=reply]");
        assertThat(replies).hasCount(2);
        Locator answer = replies.filter(hasText("noon"));
        assertThat(answer).containsText("answers “");
        answer.locator(".link").click();
        assertThat(lead.locator("#injects li:focus")).containsText("2 of 6 have answered");
        answer.getByText("Done", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(badge).hasText("4");
        lead.locator("#inbox-filter button").filter(hasText("Replies")).click();
        assertThat(replies).hasCount(1);
        lead.locator("#inbox-filter button").filter(hasText("All")).click();
        press(lead, "All 3 are done");
        assertThat(badge).hasText("1");
        lead.reload();
        assertThat(badge).hasText("1");
        assertThat(lead.locator("[data-nation=HMK] .badge")).hasCount(0);
        lead.locator(".letters-done summary").click();
        assertThat(lead.locator(".letters-done .letter")).hasCount(5);
        evening.reply("FLS", "We hear of it for the first time.");
        assertThat(badge).hasText("2");
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void aReplyNamesWhoLooksAfterItsInject() {
        evening.play(0);
        evening.lead("fired", "{\"inject\":" + number("Inject 2") + "}");
        evening.reply("ARV", "Noted.");
        lead = control(1440, 900);
        assertThat(lead.locator(".letter[data-kind=reply]")).containsText("answers “Inject 2” · looked after by Ines");
    }

    private long number(String subject) {
        for (JsonNode inject : evening.lead().picture(evening.id()).path("injects")) {
            if (inject.path("plan").path("subject").asText().equals(subject)) {
                return inject.path("inject").asLong();
            }
        }
        throw new AssertionError("there is no " + subject);
    }

    @Test
    void aSlowDoubleClickClosesOneMove() {
        evening.play(0);
        lead = control(1440, 900);
        assertThat(lead.locator("#course")).containsText("Move 1 of 6");
        BoundingBox step = lead.locator("#step").boundingBox();
        lead.mouse().move(step.x + step.width / 2, step.y + step.height / 2);
        lead.mouse().down(new Mouse.DownOptions().setClickCount(1));
        lead.mouse().up(new Mouse.UpOptions().setClickCount(1));
        assertThat(lead.locator("#course")).containsText("Move 2 of 6");
        lead.mouse().down(new Mouse.DownOptions().setClickCount(2));
        lead.mouse().up(new Mouse.UpOptions().setClickCount(2));
        lead.waitForTimeout(1500);
        assertThat(lead.locator("#course")).containsText("Move 2 of 6");
    }

    @Test
    void whatWasRefusedIsNoLongerSaidOnceItsCauseIsGone() {
        evening.play(0);
        lead = control(1440, 900);
        Locator said = lead.locator("#said");
        for (boolean types : new boolean[] {true, false}) {
            lead.locator("#more summary").click();
            lead.locator("#deadline").fill("99999");
            lead.locator("#deadline-form button").click();
            assertThat(said).hasClass(Pattern.compile("wrong"));
            lead.waitForTimeout(UNDO_MILLIS);
            assertThat(said).isVisible();
            if (types) {
                lead.locator("#deadline").fill("20");
            } else {
                evening.lead("closed", "{\"move\":1}");
                assertThat(lead.locator("#course")).containsText("Move 2 of 6");
            }
            assertThat(said).isHidden();
            lead.keyboard().press("Escape");
        }
    }

    @Test
    void theSimulationCellSpeaksAsANewspaperToOne() {
        evening.play(0);
        lead = control(1440, 900);
        List<?> voices =
                (List<?>) lead.locator("#broadcast-voices option").evaluateAll("all => all.map(one => one.value)");
        String newspaper = "Königsmarker Rundschau";
        assertThat(voices.stream().map(String::valueOf))
                .contains(newspaper, "Ministry of the Interior", "Illyra")
                .doesNotContain("Hochmark");
        lead.locator("#broadcast-from").fill(newspaper);
        lead.locator("#broadcast-to").selectOption("ARV");
        lead.locator("#broadcast-text").fill("Is it true?");
        press(lead, "Send");
        assertThat(lead.locator("#broadcast-text")).hasValue("");
        JsonNode told = evening.of("ARV").picture(evening.id()).path("messages");
        assertThat(told.get(told.size() - 1).path("from").asText()).isEqualTo(newspaper);
        assertThat(evening.of("GRB").picture(evening.id()).path("messages").toString())
                .doesNotContain("Is it true?");
    }

    @Test
    void aNationIsShownAgainstTheTruthAndWhetherSomebodyIsThere() {
        evening.play(2);
        Page desk = stage.as(evening.of("HMK"), 800, 800);
        desk.navigate("/exercises/" + evening.id() + "/desk");
        lead = control(1440, 900);
        Locator chip = lead.locator("[data-nation=HMK]");
        assertThat(chip).hasAttribute("data-here", "true");
        assertThat(lead.locator("[data-nation=ARV]")).containsText("nobody here");
        chip.click();
        assertThat(lead.locator("#as-title")).isFocused();
        assertThat(lead.locator("#as")).containsText("Head of HMK (head of delegation, connected)");
        int touching = 0;
        JsonNode picture = evening.lead().picture(evening.id());
        for (JsonNode plot : picture.path("plots")) {
            boolean held = plot.path("evidence").findValuesAsText("nation").contains("HMK");
            boolean own = plot.path("target").asText().equals("HMK")
                    || plot.path("host").asText().equals("HMK");
            touching += held || own ? 1 : 0;
        }
        assertThat(touching).isPositive();
        assertThat(lead.locator("#as table").first().locator("tbody tr")).hasCount(touching);
        press(lead, "To autopilot");
        assertThat(chip).hasAttribute("data-standing", "autopilot");
        lead.locator("#said button").click();
        assertThat(chip).hasAttribute("data-standing", "waited");
        press(lead, "Network");
        int most = 0;
        for (JsonNode tie : picture.path("ties")) {
            most += tie.path("from").asText().equals("HMK")
                            || tie.path("to").asText().equals("HMK")
                    ? 1
                    : 0;
        }
        assertThat(most).isPositive();
        assertThat(lead.locator("#network")).containsText("Reports between Hochmark and others");
    }

    @Test
    void onceItIsOverWhateverCanBePressedDoesSomething() {
        evening.play(1);
        evening.wantSomething();
        lead = control(1440, 900);
        deed("Inject 7", "Edit").click();
        evening.lead("ended", "{}");
        assertThat(lead.locator("#course")).containsText("over");
        for (String gone : List.of("#start", "#step", "#pause", "#longer", "#inject-write", "#inject-editor")) {
            assertThat(lead.locator(gone)).isHidden();
        }
        assertThat(lead.locator("#injects button")).hasCount(0);
        lead.locator("#more summary").click();
        for (String gone : List.of("#deadline-form", "#shift-form", "#end")) {
            assertThat(lead.locator(gone)).isHidden();
        }
        assertThat(lead.locator("#back-form")).isVisible();
        lead.keyboard().press("Escape");
        assertThat(lead.locator("#back-form")).isHidden();
        lead.locator("[data-nation=HMK]").click();
        assertThat(lead.locator("#as-title")).isVisible();
        assertThat(lead.locator("#as button").filter(hasText("To autopilot"))).hasCount(0);

        Locator request = lead.locator(".letter[data-kind=request]").first();
        request.locator("textarea").fill("Let us talk about it now.");
        request.getByText("Send the answer").click();
        assertThat(lead.locator("#count-inbox")).hasText("5");
        lead.locator("#broadcast-to").selectOption("*");
        lead.locator("#broadcast-text").fill("Thank you all.");
        press(lead, "Send");
        assertThat(lead.locator("#broadcast-text")).hasValue("");
        assertThat(evening.of("HMK").picture(evening.id()).path("messages").toString())
                .contains("Thank you all.");
        assertThat(lead.locator("#said")).not().hasClass(Pattern.compile("wrong"));
        lead.onceDialog(dialog -> dialog.accept());
        lead.locator("#more summary").click();
        press(lead, "Go back");
        assertThat(lead.locator("#course")).containsText("paused");
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void onAPhoneOnePartIsShownAtATime() {
        evening.play(1);
        evening.wantSomething();
        lead = stage.as(evening.lead(), 360, 740);
        lead.navigate("/exercises/" + evening.id() + "/control");
        assertThat(lead.locator("#count-inbox-tab")).hasText("6");
        assertThat(lead.locator(".letter[data-kind=request]").first()).isVisible();
        assertThat(lead.locator("#injects")).isHidden();
        press(lead, "Event list");
        assertThat(deed("Inject 7", "Fire")).isVisible();
        assertThat(lead.locator("#desk-requests")).isHidden();
        deed("Inject 7", "Edit").click();
        assertThat(lead.locator("#inject-subject")).isFocused();
        press(lead, "Cancel");
        lead.locator("[data-nation=HMK]").click();
        assertThat(lead.locator("#as-title")).isVisible();
        press(lead, "Speak to it");
        assertThat(lead.locator("#broadcast-text")).isFocused();
        assertThat(lead.locator("#broadcast-to")).hasValue("HMK");
    }
}
