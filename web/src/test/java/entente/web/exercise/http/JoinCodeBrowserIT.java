package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static entente.web.exercise.http.Stage.press;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A code is typed on a phone as it is read aloud, and groups itself. */
class JoinCodeBrowserIT {

    @TempDir
    Path folder;

    @Test
    void aCodeGroupsItselfWhileItIsTypedAndLettersThatLookAlikeAreTakenAsMeant() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        try (TestExercise exercise = TestExercise.open(folder);
                Stage stage = Stage.at(exercise.server().origin())) {
            JsonNode codes = Client.json(exercise.lead()
                    .post("/api/v1/exercises/" + exercise.id() + "/codes", "{\"role\":\"observer\",\"nation\":null}"));
            String code = codes.get(codes.size() - 1).path("code").asText();
            assertThat(code).matches(".{4}-.{4}(-.{4})?");

            for (int width : new int[] {320, 768, 1440}) {
                Page page = stage.person(width, 740);
                page.navigate("/join");
                String typed = code.toLowerCase(Locale.ROOT)
                        .replace('0', 'o')
                        .replace('1', 'l')
                        .replace('v', 'u');
                page.locator("#code").pressSequentially(typed.substring(0, 4));
                assertThat(page.locator("#code")).hasValue(typed.substring(0, 4).toUpperCase(Locale.ROOT));
                page.locator("#code").pressSequentially(typed.substring(5, 7));
                page.keyboard().press("Backspace");
                page.keyboard().press("Backspace");
                page.keyboard().press("Backspace");
                page.locator("#code").pressSequentially(typed.substring(3, 4) + " " + typed.substring(5));
                assertThat(page.locator("#code")).hasValue(typed.toUpperCase(Locale.ROOT));
                assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                Stage.picture(page, "join-code-" + width);
                press(page, "See who I will be");
                assertThat(page.locator("h1")).hasText("You will be: observer");
                page.context().close();
            }
            assertThat(stage.complaints()).isEmpty();
        }
    }
}
