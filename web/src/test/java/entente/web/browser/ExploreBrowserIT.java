package entente.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the first page to a compared result, in a real browser, at the sizes of a desk and of a hand. */
class ExploreBrowserIT {

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
    void fromTheFirstPageToAComparedResult(int width, int height) {
        try (Page page = room.page(width, height)) {
            page.navigate("/");
            picture(page, "home", width);
            page.click("text=Look at the scenarios");
            page.waitForSelector(".card");
            picture(page, "library", width);
            page.click("a:has-text('Alpine corridor')");
            page.waitForSelector(".heat");
            picture(page, "scenario", width);
            page.click("text=Change it and run it");
            page.waitForSelector(".heat.edit");
            page.click("button:has-text('Need to share')");
            page.waitForSelector(".changes li");
            picture(page, "setup", width);
            page.fill("#replications", "20");
            page.click("#start");
            page.waitForSelector("#result .comparison");
            page.waitForSelector("#result svg");
            picture(page, "result", width);
            assertThat(page.innerText(".finding")).contains("of 100 plots", "Need to share");
            assertThat(page.querySelectorAll("#result figure.chart svg")).hasSizeGreaterThanOrEqualTo(3);
            assertNoSideScroll(page);

            page.click("button.explain[data-measure=attacksLaunched] >> nth=0");
            page.waitForSelector(
                    "#explain[open]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
            assertThat(page.innerText("#explain")).contains("Attacks that took place", "lower", "defined here");
            page.keyboard().press("Escape");
        }
        assertThat(room.complaints()).isEmpty();
    }

    @Test
    void theAddressCarriesTheWholeSetUp() {
        try (Page page = room.page(1280, 900)) {
            page.navigate("/run?scenario=twin-valleys");
            page.click("button:has-text('As much as one gets')");
            page.fill("#replications", "12");
            page.dispatchEvent("#replications", "change");
            page.reload();
            page.waitForSelector(".changes li");

            assertThat(page.innerText(".changes")).contains("nations[*].sharing.posture = reciprocal");
            assertThat(page.inputValue("#replications")).isEqualTo("12");
        }
    }

    private static void assertNoSideScroll(Page page) {
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
    }

    private static void picture(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
    }
}
