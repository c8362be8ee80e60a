package entente.web.browser;

import static entente.web.browser.BrowserRoom.excess;
import static entente.web.browser.BrowserRoom.picture;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An experiment is written, run, and its report read and taken away, in a real browser. */
class LabBrowserIT {

    @RegisterExtension
    static final BrowserRoom room = new BrowserRoom();

    @ParameterizedTest
    @CsvSource({"1440, 900", "360, 640"})
    void anExperimentIsWrittenRunAndRead(int width, int height) throws Exception {
        try (Page page = room.page(width, height)) {
            page.navigate("/lab");
            picture(page, "lab", width);
            page.click("a[href='/lab/write']");
            String small = page.inputValue("#experiment-text")
                    .replace("scenario: alpine-corridor", "scenario: twin-valleys")
                    .replace("replications: 50", "replicatoins: 4");
            page.fill("#experiment-text", small);
            page.fill("#experiment-name", "obstacles-" + width);
            page.click("#save");
            assertThat(page.innerText(".violations")).contains("replications");
            page.fill("#experiment-text", page.inputValue("#experiment-text").replace("replicatoins", "replications"));
            page.click("#save");
            page.waitForSelector("#start");
            page.click("#start");
            page.waitForSelector("#report .exhibit .save a");
            picture(page, "report", width);
            page.waitForSelector("#report figure svg");
            assertThat(excess(page)).isZero();
            Download report = page.waitForDownload(() -> page.click(".downloads a[href$='report.html']"));
            assertThat(Files.readString(report.path())).startsWith("<!doctype html>");
            page.navigate("/lab");
            assertThat(page.innerText("main")).contains("own/obstacles-" + width);
        }
        // The browser itself notes that what was wrong was answered with 422, and nothing else.
        assertThat(room.complaints())
                .allMatch(complaint -> complaint.contains("/lab/write: ") && complaint.contains("422"));
    }
}
