package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of all open pages when an exercise is removed, or all names are taken out of it. */
@Tag("long")
class EndOfExerciseBrowserIT {

    /** Longer than any page waits before it looks again. */
    private static final int A_WHILE_MILLIS = 6000;

    @TempDir
    Path folder;

    private TestExercise exercise;
    private Stage stage;
    private Map<String, Page> pages;

    /** Every page of an exercise, open with who looks at it. */
    @BeforeEach
    void open() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        exercise = TestExercise.open(folder);
        exercise.play(TestExercise.NAME + "DOR says so", "a note", 0);
        stage = Stage.at(exercise.server().origin());
        pages = new LinkedHashMap<>();
        for (String place : List.of(
                "control lead",
                "lobby lead",
                "review lead",
                "control VAL-controller",
                "desk VAL",
                "desk VAL-member",
                "screen observer",
                "screen screen")) {
            String[] parts = place.split(" ", -1);
            Page page = stage.as(parts[1].equals("lead") ? exercise.lead() : exercise.of(parts[1]), 1280, 800);
            page.navigate("/exercises/" + exercise.id() + "/" + parts[0]);
            assertThat(page.locator("#course")).containsText("Move 4");
            pages.put(place, page);
        }
    }

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
            exercise.close();
        }
    }

    @Test
    void theRemovalOfAnExerciseStopsAllItsPages() {
        exercise.lead().post("/api/v1/exercises/" + exercise.id() + "/deletion", "{}");
        pages.forEach((place, page) -> {
            assertThat(page.getByText("This exercise is no longer here")).isVisible();
            assertThat(page.locator(".room-page button:visible, .room-page form:visible, .room-page input:visible"))
                    .hasCount(0);
        });
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        pages.forEach((place, page) -> page.onRequest(request -> asked.add(place + ": " + request.url())));
        pages.get("lobby lead").waitForTimeout(A_WHILE_MILLIS);
        asked.clear();
        pages.get("lobby lead").waitForTimeout(A_WHILE_MILLIS);
        assertThat(asked).as("a page that is over asks for nothing").isEmpty();
    }

    @Test
    void openPagesFollowWhenAllNamesAreTakenOut() {
        assertThat(pages.get("lobby lead").locator("#seats")).containsText(TestExercise.NAME + "VAL");
        assertThat(pages.get("desk VAL").locator("#who-else")).containsText(TestExercise.NAME + "VAL");
        exercise.lead().post("/api/v1/exercises/" + exercise.id() + "/pseudonyms", "{}");
        for (Page page : pages.values()) {
            assertThat(page.locator("#course")).containsText("Move 4");
            assertThat(page.getByText("This exercise is no longer here")).hasCount(0);
        }
        assertThat(pages.get("lobby lead").locator("#seats")).containsText("Person 1");
        assertThat(pages.get("desk VAL").locator("#who-else")).containsText("Person ");
        assertThat(pages.get("control lead").locator("body")).containsText("Person ");

        exercise.lead().command(exercise.id(), "broadcast", "{\"text\":\"Still here.\"}");
        for (String place : List.of("control lead", "control VAL-controller", "desk VAL", "desk VAL-member")) {
            Page page = pages.get(place);
            page.waitForCondition(() -> page.content().contains("Still here."));
            assertThat(page.content()).as(place).doesNotContain(TestExercise.NAME);
        }
        exercise.lead().command(exercise.id(), "closed", "{\"move\":4}");
        pages.forEach((place, page) -> assertThat(page.locator("#course")).containsText("Move 5"));
        assertThat(stage.complaints()).isEmpty();
    }
}
