package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static entente.web.exercise.http.Stage.go;
import static entente.web.exercise.http.Stage.picture;
import static entente.web.exercise.http.Stage.press;
import static entente.web.exercise.http.Stage.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first minutes of a trainer and a participant, from the command line on: every click that they need, and no other. */
class FirstMinutesBrowserIT {

    private static final int A_MINUTE = 60;
    private static final int FIVE_MINUTES = 300;

    @TempDir
    Path folder;

    @BeforeEach
    void needsChromium() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
    }

    /** How long parts of the way took, in seconds. */
    private record Seconds(double demonstration, double ownExercise, double fromTheCode) {}

    @Test
    void aDemonstrationAnExerciseAndASeat() {
        walk();
    }

    @Test
    @Tag("long")
    void itIsQuick() {
        Seconds seconds = walk();
        assertThat(seconds.demonstration()).as("to a live demonstration").isLessThan(A_MINUTE);
        assertThat(seconds.ownExercise()).as("to an own exercise").isLessThan(FIVE_MINUTES);
        assertThat(seconds.fromTheCode()).as("from the code to the first item").isLessThan(A_MINUTE);
    }

    private Seconds walk() {
        long begun = System.nanoTime();
        try (ServerProcess server = ServerProcess.onNetwork(folder);
                Stage stage = Stage.at(server.origin())) {
            Page trainer = stage.person(1440, 900);
            trainer.navigate("/host");
            trainer.locator("#host-token").fill(server.hostToken());
            trainer.locator("main button").first().click();
            demonstration(trainer);
            double demonstration = since(begun);
            long second = System.nanoTime();
            ownExercise(trainer);
            double fromTheCode = participant(stage, trainer);
            double ownExercise = since(second);
            assertThat(stage.complaints()).isEmpty();
            System.out.printf(
                    "live demonstration after %.1f s, own exercise after %.1f s, from the code to the first item %.1f"
                            + " s%n",
                    demonstration, ownExercise, fromTheCode);
            return new Seconds(demonstration, ownExercise, fromTheCode);
        }
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    /** One press, and the world goes on by itself. */
    private static void demonstration(Page trainer) {
        press(trainer, "Run a demo now");
        assertThat(trainer.locator("#course")).containsText("Move 1 of 8");
        assertThat(trainer.locator("#course")).containsText("Move 2 of 8");
        assertThat(trainer.locator("#feed li").nth(2)).isVisible();
        window(trainer, "first-demonstration");
        assertThat(trainer.locator("#waiting")).containsText("Autopilots play every nation");
        trainer.locator("#nations button").first().click();
        press(trainer, "To people");
        assertThat(trainer.locator("#nations [data-standing=waited]")).hasCount(1);
        press(trainer, "Pause");
        assertThat(trainer.locator("#course")).containsText("paused");
    }

    private static void ownExercise(Page trainer) {
        trainer.navigate("/exercises");
        go(trainer, "Set up an exercise");
        trainer.locator("#people input").first().check();
        window(trainer, "first-setup");
        press(trainer, "Create the exercise");
        assertThat(trainer).hasURL(Pattern.compile("/exercises/[a-z0-9]+/lobby"));
        assertThat(trainer.locator(".codes li[data-role=head] .qr")).isVisible();
        window(trainer, "first-lobby");
    }

    /** Somebody scans the code with a phone. */
    private static double participant(Stage stage, Page trainer) {
        Locator code = trainer.locator(".codes li[data-role=head] .qr");
        String link = ScannedCode.in(code);
        assertThat(link).as("what a phone reaches").doesNotContain("127.0.0.1", "localhost");
        long begun = System.nanoTime();
        Page phone = stage.person(360, 640);
        phone.navigate(link);
        phone.locator("#name").fill("Mira");
        press(phone, "Join");
        assertThat(phone).hasURL(Pattern.compile("/exercises/[a-z0-9]+/desk"));
        assertThat(phone.locator("#briefing .card")).hasCount(3);
        window(phone, "first-briefing");
        press(phone, "I have read this");
        assertThat(phone.locator("#briefing")).isHidden();
        double seconds = since(begun);
        assertThat(trainer.locator("#seats")).containsText("Mira");
        go(trainer, "Control room");
        press(trainer, "Start");
        assertThat(phone.locator("#course")).containsText("Move 1 of 6");
        picture(phone, "first-desk");
        return seconds;
    }
}
