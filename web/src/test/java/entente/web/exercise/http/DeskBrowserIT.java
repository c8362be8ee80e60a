package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static entente.web.exercise.http.Stage.press;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A delegation's desk: what wants something comes first, what is done folds away, and no button does nothing. */
class DeskBrowserIT {

    private static final List<String> TABS = List.of("todo", "reports", "people", "partners", "decide");
    /** Ids on the wire, words of the engine and of its descriptions. */
    private static final String INNER =
            "(?s).*(\\b[RP]-[0-9a-f]{6}|needTo|minimumTrust|CHANNELS|DISCRETION|undefined|\\{0}).*";

    @TempDir
    Path folder;

    private TestExercise exercise;
    private Stage stage;

    @BeforeEach
    void open() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        exercise = TestExercise.open(folder);
        stage = Stage.at(exercise.server().origin());
        exercise.lead().command(exercise.id(), "started", "{}");
    }

    @AfterEach
    void shut() {
        if (stage != null) {
            stage.close();
            exercise.close();
        }
    }

    private Page desk(String who, int width, int height) {
        Page page = stage.as(exercise.of(who), width, height);
        page.navigate("/exercises/" + exercise.id() + "/desk");
        press(page, "I have read this");
        return page;
    }

    private static void tab(Page page, String part) {
        page.locator(".tabs a[href='#desk-" + part + "']").click();
    }

    private JsonNode control() {
        return exercise.lead().picture(exercise.id());
    }

    @Test
    void anInjectIsAnsweredAndFoldsAway() {
        String inject = control().path("injects").findValue("inject").asText();
        Page page = desk("VAL", 360, 740);
        exercise.lead().command(exercise.id(), "fired", "{\"inject\":" + inject + "}");
        Locator card = page.locator("#todo > .card-list [data-kind=inject]");
        assertThat(card).containsText("To be answered");
        assertThat(card.locator(".new")).isVisible();
        assertThat(page.locator("#count-todo")).isVisible();

        card.locator("textarea").fill("We raise the alert.");
        page.reload();
        assertThat(card.locator("textarea")).hasValue("We raise the alert.");
        press(page, "Send the answer");
        assertThat(page.locator("#todo details.done [data-kind=inject]")).containsText("We raise the alert.");
        assertThat(card).hasCount(0);
        assertThat(control().path("replies").findValue("text").asText()).isEqualTo("We raise the alert.");
        page.reload();
        assertThat(page.locator("#todo details.done [data-kind=inject]")).containsText("We raise the alert.");
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void aDelegationSaysThatItIsDoneAndTakesItBack() {
        Page page = desk("VAL", 360, 740);
        press(page, "We are done with move 1");
        assertThat(page.locator("#move")).containsText("Control knows that you are done");
        assertThat(control().path("waitingFor").toString()).isEqualTo("[\"DOR\"]");
        press(page, "Not yet: take it back");
        assertThat(page.locator("#move")).containsText("We are done with move 1");
        assertThat(control().path("waitingFor").toString()).contains("VAL");
        Page member = desk("VAL-member", 360, 740);
        assertThat(member.locator("#move > button")).hasCount(0);
    }

    @Test
    void sharingTellsBeforehandWhoHasItAndEachButtonDoesSomething() {
        Page page = desk("VAL", 1280, 900);
        Locator own = page.locator("#dossiers .report-line button").getByText("Share");
        for (int move = 1; move < 6 && own.count() == 0; move++) {
            exercise.lead().command(exercise.id(), "closed", "{\"move\":" + move + "}");
            assertThat(page.locator("#course")).containsText("Move " + (move + 1));
            page.waitForTimeout(1000);
        }
        assertThat(own.first()).hasCount(1);
        page.locator("#dossiers .dossier:has(button:text('Share'))").first().evaluate("one => one.open = true");
        Locator line =
                page.locator("#dossiers .report-line:has(button:text('Share'))").first();
        line.evaluate("one => one.open = true");
        line.locator("button:text('Share')").click();
        Locator sheet = page.locator("#sheet");
        assertThat(sheet).isVisible();
        Locator send = sheet.locator(".previews button");
        if (send.count() > 0) {
            String to = send.first().locator("xpath=..").getAttribute("data-to");
            String name = send.first().locator("xpath=..").locator("strong").innerText();
            send.first().click();
            assertThat(sheet.locator(".has").first()).containsText(name);
            assertThat(sheet.locator(".previews [data-to=" + to + "]")).hasCount(0);
        } else {
            assertThat(sheet.locator(".has, .stopped").first()).isVisible();
        }
        page.keyboard().press("Escape");
        assertThat(sheet).isHidden();
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void messagesStandInTheirRooms() {
        Page page = desk("VAL", 360, 740);
        exercise.of("DOR").command(exercise.id(), "said", "{\"to\":[\"VAL\"],\"text\":\"between us\"}");
        exercise.of("DOR").command(exercise.id(), "said", "{\"to\":[\"*\"],\"text\":\"to all\"}");
        assertThat(page.locator("#count-people")).containsText("2");
        tab(page, "people");
        Locator rooms = page.locator(".room-choice");
        rooms.filter(new Locator.FilterOptions().setHasText("Plenary")).click();
        assertThat(page.locator("#messages")).containsText("to all");
        assertThat(page.locator("#messages")).not().containsText("between us");
        rooms.filter(new Locator.FilterOptions().setHasText("Dor")).click();
        assertThat(page.locator("#messages")).containsText("between us");
        assertThat(page.locator("#count-people")).isHidden();
        page.locator("#message-text").fill("heard");
        press(page, "Send");
        assertThat(page.locator("#messages li.own")).containsText("heard");
        page.reload();
        assertThat(page.locator("#messages li.own")).containsText("heard");
        assertThat(page.locator("#count-people")).isHidden();
    }

    @Test
    void everyPartFitsEveryWidthWithoutBarriersAndWithoutInnerWords() {
        exercise.of("DOR").command(exercise.id(), "said", "{\"to\":[\"VAL\"],\"text\":\"between us\"}");
        exercise.of("DOR")
                .command(exercise.id(), "moved", "{\"to\":[\"VAL\"],\"kind\":\"AGREEMENT\",\"text\":\"Together.\"}");
        for (int move = 1; move <= 3; move++) {
            exercise.lead().command(exercise.id(), "closed", "{\"move\":" + move + "}");
        }
        List<String> failures = new ArrayList<>();
        for (int width : new int[] {320, 360, 414, 768, 1440}) {
            Page page = desk("VAL", width, 800);
            for (String part : TABS) {
                if (part.equals("todo") && width >= 1024) {
                    continue;
                }
                page.evaluate("() => scrollTo(0, 400)");
                tab(page, part);
                assertThat(page.locator("#desk-" + part)).isVisible();
                page.waitForTimeout(200);
                String place = part + " at " + width;
                if (!page.evaluate("() => scrollY").equals(0)) {
                    failures.add(place + " is not at its top");
                }
                if (BrowserRoom.excess(page) > 0) {
                    failures.add(place + " is too wide");
                }
                if (page.locator(".desk").innerText().matches(INNER)) {
                    failures.add(place + " shows inner words");
                }
                if (width == 360 || width == 1440) {
                    BrowserRoom.barriers(page).forEach(barrier -> failures.add(place + ": " + barrier));
                    Stage.picture(page, "desk-" + part + "-" + width);
                }
            }
            if (width < 640) {
                assertThat(page.locator(".tabs a").first().evaluate("one => getComputedStyle(one).fontSize"))
                        .isEqualTo("16px");
                assertThat(page.evaluate("() => new Set(Array.from(document.querySelectorAll('.tabs a'),"
                                + " one => Math.round(one.getBoundingClientRect().top))).size"))
                        .isEqualTo(1);
            }
            page.context().close();
        }
        assertThat(failures).isEmpty();
        assertThat(stage.complaints()).isEmpty();
    }
}
