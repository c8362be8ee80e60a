package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static entente.web.exercise.http.Stage.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review in a browser: its opening, the dots, and what those who took part see once it is shown to them. */
class ReviewBrowserIT {

    @TempDir
    Path folder;

    private TestExercise exercise;
    private Stage stage;
    private String room;

    @BeforeEach
    void play() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        exercise = TestExercise.alpine(folder);
        stage = Stage.at(exercise.server().origin());
        room = "/exercises/" + exercise.id() + "/";
        Client lead = exercise.lead();
        lead.command(exercise.id(), "started", "{}");
        exercise.deeds("HMK", TestExercise.CANARY + "HMK");
        for (int move = 1; move <= 6; move++) {
            lead.command(exercise.id(), "closed", "{\"move\":" + move + "}");
        }
    }

    @AfterEach
    void shut() {
        if (stage != null) {
            stage.close();
            exercise.close();
        }
    }

    @Test
    void look() {
        for (int width : new int[] {1440, 360, 768, 1920}) {
            Page page = stage.as(exercise.lead(), width, 900);
            page.navigate(room + "review");
            assertThat(page.locator("#opening .ladder")).isVisible();
            assertThat(page.locator("#dots .plot-dots").first()).isVisible();
            picture(page, "review-" + width);
            page.context().close();
        }
        assertThat(stage.complaints()).isEmpty();
    }
}
