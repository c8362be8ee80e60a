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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hurried trainer does: types a wrong day, edits over an inject, fires the wrong one, closes too early. */
class ControlRoomBrowserIT {

    private static final String INJECT = "{\"inject\":null,\"plan\":{\"subject\":\"%s\",\"text\":\"%s\",\"from\":\"\","
            + "\"to\":[],\"trigger\":\"SCHEDULED\",\"day\":90,\"condition\":null,\"effect\":null,\"ready\":true,"
            + "\"fields\":{\"STORYLINE\":\"coast\"}}}";

    @TempDir
    Path folder;

    private TestExercise exercise;
    private Stage stage;
    private Page lead;

    @BeforeEach
    void open() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        exercise = TestExercise.open(folder);
        stage = Stage.at(exercise.server().origin());
        exercise.lead().command(exercise.id(), "written", INJECT.formatted("Alpha", "Text of Alpha"));
        exercise.lead().command(exercise.id(), "started", "{}");
        lead = stage.as(exercise.lead(), 1440, 900);
        lead.navigate("/exercises/" + exercise.id() + "/control");
        assertThat(lead.locator("#injects")).containsText("Alpha");
    }

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
            exercise.close();
        }
    }

    private Locator row(String subject) {
        return lead.locator("#injects li").filter(new Locator.FilterOptions().setHasText(subject));
    }

    private JsonNode inject(String subject) {
        for (JsonNode one : exercise.lead().picture(exercise.id()).path("injects")) {
            if (one.path("plan").path("subject").asText().equals(subject)) {
                return one;
            }
        }
        throw new AssertionError("there is no inject " + subject);
    }

    @Test
    void aDayIsTakenWithCommaOrPointAndAWrongOneIsSaidWhereItIsTypedAndChangesNothing() {
        row("Alpha").getByText("Move").click();
        assertThat(lead.locator("#inject-what")).hasText("Changing: Alpha");
        assertThat(lead.locator("#inject-day")).isFocused();
        lead.locator("#inject-day").fill("two");
        press(lead, "Keep the inject");
        assertThat(lead.locator("#inject-day-wrong")).hasText("The day must be a number, as 2.5.");
        assertThat(inject("Alpha").path("plan").path("day").asDouble()).isEqualTo(90);
        lead.locator("#inject-day").fill("");
        press(lead, "Keep the inject");
        assertThat(lead.locator("#inject-day-wrong")).isVisible();
        press(lead, "Cancel");
        assertThat(inject("Alpha").path("plan").path("day").asDouble()).isEqualTo(90);

        row("Alpha").getByText("Move").click();
        lead.locator("#inject-day").fill("102,5");
        press(lead, "Keep the inject");
        assertThat(lead.locator("#inject-editor")).isHidden();
        assertThat(row("Alpha")).containsText("day 102");
        assertThat(inject("Alpha").path("plan").path("day").asDouble()).isEqualTo(102.5);
        assertThat(inject("Alpha").path("plan").path("fields").path("STORYLINE").asText())
                .as("what the form does not ask for")
                .isEqualTo("coast");
        assertThat(exercise.lead()
                        .command(
                                exercise.id(),
                                "delayed",
                                "{\"inject\":" + inject("Alpha").path("inject") + ",\"day\":null}")
                        .body())
                .contains("day must be a number, as 2.5");
    }

    @Test
    void aClosedFormEndsEditingAndKeepAsNewLeavesTheOldOne() {
        row("Alpha").getByText("Edit").click();
        assertThat(lead.locator("#inject-subject")).hasValue("Alpha");
        press(lead, "Cancel");
        assertThat(lead.locator("#inject-editor")).isHidden();
        press(lead, "Write an inject");
        assertThat(lead.locator("#inject-what")).hasText("Write an inject");
        lead.locator("#inject-subject").fill("Beta");
        press(lead, "Keep the inject");
        assertThat(row("Alpha")).hasCount(1);
        assertThat(row("Beta")).hasCount(1);

        row("Alpha").getByText("Edit").click();
        lead.locator("#inject-subject").fill("Gamma");
        press(lead, "Keep as new");
        assertThat(row("Gamma")).hasCount(1);
        assertThat(row("Alpha")).hasCount(1);
    }

    @Test
    void aWrongConditionIsRefusedWhereItIsTyped() {
        press(lead, "Write an inject");
        lead.locator("#inject-trigger").selectOption("CONDITIONAL");
        lead.locator("#inject-condition").fill("attackLaunched > 1");
        lead.locator("#inject-subject").fill("Alarm");
        assertThat(lead.locator("#inject-condition-wrong")).containsText("did you mean attacksLaunched?");
        lead.locator("#inject-condition").fill("attacksLaunched > 1");
        assertThat(lead.locator("#inject-condition-wrong")).hasCount(0);
        press(lead, "Keep the inject");
        assertThat(row("Alarm")).hasCount(1);
        // The browser notes that the server refused the first one.
        assertThat(stage.complaints()).allMatch(line -> line.contains("422"));
    }

    @Test
    void theWrongInjectIsTakenBackAndAMoveThatWasClosedTooEarlyToo() {
        Page desk = stage.as(exercise.of("VAL"), 1000, 800);
        desk.navigate("/exercises/" + exercise.id() + "/desk");
        assertThat(desk.locator("#course")).containsText("Move 1");
        row("Alpha").getByText("Fire").click();
        assertThat(row("Alpha")).containsText("delivered");
        assertThat(exercise.of("VAL").picture(exercise.id()).path("messages").toString())
                .contains("Text of Alpha");
        lead.locator("#said button").click();
        assertThat(row("Alpha").getByText("Fire")).isVisible();
        assertThat(exercise.of("VAL").picture(exercise.id()).path("messages").toString())
                .doesNotContain("Text of Alpha");

        press(lead, "Close the move");
        assertThat(desk.locator("#course")).containsText("Move 2");
        lead.locator("#said button").click();
        assertThat(desk.locator("#course")).containsText("Move 1");
        assertThat(desk.locator("#course")).containsText("paused");
        assertThat(lead.locator("#course")).containsText("Move 1");
        press(lead, "Resume");
        press(lead, "Close the move");
        assertThat(desk.locator("#course")).containsText("Move 2");
        lead.onceDialog(dialog -> dialog.accept());
        lead.locator("#more summary").click();
        lead.locator("#back").selectOption("1");
        press(lead, "Go back");
        assertThat(desk.locator("#course")).containsText("Move 1");
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void whatWasKeptOfflineAndNotCarriedOutIsToldUntilItIsDismissed() {
        lead.context().setOffline(true);
        lead.locator("#more summary").click();
        lead.locator("#deadline").fill("12,5");
        lead.locator("#deadline-form button").click();
        assertThat(lead.locator("#said")).containsText("kept here");
        exercise.lead().command(exercise.id(), "ended", "{}");
        lead.context().setOffline(false);

        assertThat(lead.locator("#not-done")).containsText("Not carried out:");
        assertThat(lead.locator("#not-done")).containsText("over");
        lead.reload();
        assertThat(lead.locator("#not-done")).containsText("Not carried out:");
        press(lead, "Dismiss");
        assertThat(lead.locator("#not-done")).isHidden();
        lead.reload();
        assertThat(lead.locator("#course")).containsText("over");
        assertThat(lead.locator("#not-done")).isHidden();
        assertThat(lead.locator("#deadline-form")).isHidden();
        assertThat(lead.locator("#inject-editor")).isHidden();
        assertThat(row("Alpha").locator("button")).hasCount(0);
    }

    @Test
    void aDoubleClickDoesOnceAndTheEndOfAnExerciseStopsItsPages() {
        press(lead, "Notes");
        lead.locator("#note-text").fill("once");
        lead.locator("#note-form button").first().dblclick();
        assertThat(lead.locator("#notes li")).hasCount(1);
        lead.waitForTimeout(500);
        assertThat(lead.locator("#notes li")).hasCount(1);

        Page desk = stage.as(exercise.of("VAL"), 1000, 800);
        desk.navigate("/exercises/" + exercise.id() + "/desk");
        assertThat(desk.locator("#course")).containsText("Move 1");
        exercise.lead().command(exercise.id(), "handedOver", "{\"nation\":\"VAL\",\"autopilot\":true}");
        assertThat(desk.locator("#autopilot")).isVisible();
        exercise.lead().post("/api/v1/exercises/" + exercise.id() + "/deletion", "{}");
        assertThat(desk.getByText("This exercise is no longer here")).isVisible();
        assertThat(desk.locator("form")).hasCount(desk.locator("form.languages").count());
    }
}
