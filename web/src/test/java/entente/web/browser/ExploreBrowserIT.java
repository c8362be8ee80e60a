package entente.web.browser;

import static entente.web.browser.BrowserRoom.excess;
import static entente.web.browser.BrowserRoom.picture;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

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
            BrowserRoom.until(page, "document.querySelectorAll('#result figure.chart svg').length >= 4");
            BrowserRoom.until(
                    page,
                    "document.querySelectorAll('[data-name=nations] svg text, [data-name=differences] svg"
                            + " text').length > 12");
            picture(page, "result", width);
            assertThat(page.innerText(".finding")).contains("of 100 plots", "Need to share");
            assertThat(numbers(page, "nations")).contains(0.0, 100.0).allMatch(number -> number >= 0 && number <= 100);
            assertThat(numbers(page, "differences")).contains(0.0).anyMatch(number -> number < 0);
            assertSaved(page);
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

    /** The numbers at the axes of a chart. */
    private static List<Double> numbers(Page page, String chart) {
        return page.locator("[data-name=" + chart + "] .plot svg text").allTextContents().stream()
                .map(text -> text.replace('−', '-'))
                .filter(text -> text.matches("[+-]?[0-9.]+"))
                .map(Double::valueOf)
                .toList();
    }

    private static void assertSaved(Page page) {
        assertThat(documentOf(saved(page, "svg")).getElementsByTagName("text").getLength())
                .isGreaterThan(6);
        assertThat(saved(page, "csv"))
                .startsWith("row,column,mean,low,high,unit\n")
                .contains("Attacks,Need to share,");
        assertThat(saved(page, "png")).contains("PNG");
    }

    private static Document documentOf(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("what was saved is no SVG: " + e.getMessage(), e);
        }
    }

    private static String saved(Page page, String form) {
        Download download = page.waitForDownload(() -> page.click("[data-name=differences] [data-save=" + form + "]"));
        try {
            return Files.readString(download.path(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
