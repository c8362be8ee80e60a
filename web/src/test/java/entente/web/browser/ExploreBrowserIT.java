package entente.web.browser;

import static entente.web.browser.BrowserRoom.excess;
import static entente.web.browser.BrowserRoom.picture;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the first page to a compared result, in a real browser, at the sizes of a desk and of a hand. */
class ExploreBrowserIT {

    @RegisterExtension
    static final BrowserRoom room = new BrowserRoom();

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
            assertThat(excess(page)).isZero();

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
}
