package entente.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An experiment is written, run, and its report read and taken away, in a real browser. */
@Tag("long") // Its wide case has not passed on a busy machine yet.
class LabBrowserIT {

    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    static Path folder;

    private static BrowserRoom room;

    @BeforeAll
    static void open() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium: apt install chromium");
        room = BrowserRoom.open(folder);
    }

    @AfterAll
    static void close() {
        if (room != null) {
            room.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "360, 640"})
    void anExperimentIsWrittenRunAndRead(int width, int height) throws Exception {
        try (Page page = room.page(width, height)) {
            page.navigate("/lab");
            picture(page, "lab", width);
            page.click("a[href='/lab/write']");
            page.fill(
                    "#experiment-text",
                    page.inputValue("#experiment-text").replace("replications: 50", "replicatoins: 4"));
            page.fill("#experiment-name", "obstacles-" + width);
            page.click("#save");
            assertThat(page.innerText(".violations")).contains("replications");
            page.fill("#experiment-text", page.inputValue("#experiment-text").replace("replicatoins", "replications"));
            page.click("#save");
            page.waitForSelector("#start");
            page.click("#start");
            page.waitForSelector("#report .exhibit .save a");
            picture(page, "report", width);
            assertThat(page.locator("#report figure svg").count()).isPositive();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            Download report = page.waitForDownload(() -> page.click(".downloads a[href$='report.html']"));
            assertThat(Files.readString(report.path())).startsWith("<!doctype html>");
            page.navigate("/lab");
            assertThat(page.innerText("main")).contains("own/obstacles-" + width);
        }
        // The browser itself notes that what was wrong was answered with 422, and nothing else.
        assertThat(room.complaints())
                .allMatch(complaint -> complaint.contains("/lab/write: ") && complaint.contains("422"));
    }

    private static void picture(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
    }
}
