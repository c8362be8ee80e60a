package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that would be scripts stand as texts on every page, and none of them runs. */
class PayloadBrowserIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NAMES = 10;

    @TempDir
    Path folder;

    @BeforeEach
    void needsChromium() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
    }

    private static ObjectNode fields() {
        return JSON.createObjectNode();
    }

    @Test
    void noneOfAHundredRuns() {
        List<String> payloads = Payloads.all();
        assertThat(payloads).hasSize(100).doesNotHaveDuplicates();
        try (TestExercise exercise = TestExercise.open(folder);
                Stage stage = Stage.at(exercise.server().origin())) {
            fill(exercise, payloads);
            List<String> failures = new ArrayList<>();
            String room = "/exercises/" + exercise.id() + "/";
            check(stage, exercise, "lead", room + "control", payloads, "#all-messages", failures);
            check(stage, exercise, "lead", room + "control", payloads, "#injects", failures);
            check(stage, exercise, "lead", room + "control", payloads, "#desk-requests", failures);
            check(stage, exercise, "lead", room + "lobby", payloads.subList(0, NAMES), "#seats", failures);
            check(stage, exercise, "lead", room + "review", List.of(), "#decisions", failures);
            check(stage, exercise, "lead", room + "summary", payloads, "main", failures);
            check(stage, exercise, "VAL", room + "desk#desk-people", payloads, "#messages", failures);
            check(stage, exercise, "DOR", room + "desk", payloads, "#todo", failures);
            check(stage, exercise, "screen", room + "screen", payloads.subList(99, 100), "#plenary .spoken", failures);
            check(stage, exercise, "screen", room + "screen", payloads.subList(98, 100), "#plenary ul", failures);
            check(stage, exercise, "lead", "/exercises", List.of(), "main", failures);
            assertThat(failures).isEmpty();
            assertThat(stage.complaints()).isEmpty();
            assertThat(exercise.lead()
                            .get("/api/v1/exercises/" + exercise.id() + "/log")
                            .headers()
                            .firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).doesNotContain("html"));
        }
    }

    /** Names, messages, broadcasts, questions, injects, motions, reasons and notes, all of them payloads. */
    private static void fill(TestExercise exercise, List<String> payloads) {
        for (int i = 0; i < NAMES; i++) {
            exercise.seat(
                    payloads.get(i).substring(0, Math.min(60, payloads.get(i).length())), "observer", null);
        }
        exercise.lead().command(exercise.id(), "started", "{}");
        for (String payload : payloads) {
            ObjectNode said = fields().put("text", payload);
            said.putArray("to").add("*");
            exercise.of("VAL").command(exercise.id(), "said", said.toString());
            exercise.of("VAL")
                    .command(
                            exercise.id(),
                            "asked",
                            fields().put("text", payload).toString());
            ObjectNode moved = fields().put("kind", "TEXT").put("text", payload);
            moved.putArray("to").add("DOR");
            exercise.of("VAL").command(exercise.id(), "moved", moved.toString());
            exercise.lead().command(exercise.id(), "written", inject(payload));
            exercise.lead()
                    .command(
                            exercise.id(),
                            "noted",
                            fields().put("text", payload).toString());
            exercise.lead()
                    .command(
                            exercise.id(),
                            "bookmarked",
                            fields().put("text", payload).toString());
        }
        ObjectNode decided = fields().put("reason", payloads.get(0)).putNull("proposal");
        decided.putObject("decision").put("type", "publishPolicy");
        exercise.of("VAL").command(exercise.id(), "decided", decided.toString());
        exercise.lead()
                .command(
                        exercise.id(),
                        "broadcast",
                        fields().put("text", payloads.get(99)).toString());
    }

    private static String inject(String payload) {
        ObjectNode plan = fields().put("subject", payload).put("text", payload).put("from", payload);
        plan.put("trigger", "SHELF")
                .putNull("day")
                .putNull("condition")
                .putNull("effect")
                .put("ready", true);
        plan.putArray("to");
        plan.putObject("fields").put("BACKGROUND", payload);
        ObjectNode written = fields().putNull("inject");
        written.set("plan", plan);
        return written.toString();
    }

    /** Opens a page as somebody: nothing must have run, and each text must be there as it was written. */
    private static void check(
            Stage stage,
            TestExercise exercise,
            String who,
            String address,
            List<String> payloads,
            String place,
            List<String> failures) {
        Page page = stage.as(exercise.of(who), 1280, 900);
        page.navigate(address);
        if (place.equals("#messages")) {
            page.locator(".room-choice")
                    .filter(new Locator.FilterOptions().setHasText("Plenary"))
                    .click();
        }
        String last = payloads.isEmpty() ? "" : "payload-1";
        page.waitForCondition(() -> page.locator(place).first().textContent().contains(last));
        String text = String.join("", page.locator(place).allTextContents());
        for (String payload : payloads) {
            String expected = place.equals("#seats") ? payload.substring(0, Math.min(60, payload.length())) : payload;
            if (!text.contains(expected.strip())) {
                failures.add(address + " " + place + " does not show " + expected);
            }
        }
        if (!Boolean.TRUE.equals(page.evaluate("() => window.hacked === undefined"))) {
            failures.add(address + ": " + page.evaluate("() => window.hacked") + " ran");
        }
        page.context().close();
    }
}
