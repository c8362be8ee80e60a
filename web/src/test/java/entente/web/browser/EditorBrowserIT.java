package entente.web.browser;

import static entente.web.browser.BrowserRoom.excess;
import static entente.web.browser.BrowserRoom.picture;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scenario is written in a real browser. */
class EditorBrowserIT {

    private static final String VALID = "#editor[data-wrong='0']";

    @RegisterExtension
    static final BrowserRoom room = new BrowserRoom();

    @ParameterizedTest
    @CsvSource({"1440, 900", "360, 640"})
    void textAndFormAreOneAndWhatIsTypedIsKept(int width, int height) {
        try (Page page = room.page(width, height)) {
            page.navigate("/editor?scenario=twin-valleys");
            page.waitForSelector(VALID);
            page.waitForSelector("#editor-map svg");
            page.selectOption("#editor-section", "nations[1]");
            String teams = "[id='field-nations[1].capability.teams']";
            page.waitForSelector(teams);
            page.fill(teams, "6");
            page.dispatchEvent(teams, "change");
            BrowserRoom.until(page, "document.getElementById('editor-source').value.includes('teams: 6, analysts: 3')");

            page.fill("#editor-source", page.inputValue("#editor-source").replace("teams: 6", "teams: -6"));
            page.waitForSelector("#editor[data-wrong='1']");
            page.waitForSelector(".gutter .bad[title*='nations[1].capability.teams is -6']");
            page.waitForSelector(teams + "[aria-invalid=true]");
            picture(page, "editor-wrong", width);

            page.reload();
            page.waitForSelector("#editor[data-wrong='1']");
            BrowserRoom.until(page, "document.getElementById('editor-source').value.includes('teams: -6')");
            page.waitForSelector("#editor-draft:visible");
            page.fill("#editor-source", page.inputValue("#editor-source").replace("teams: -6", "teams: 4"));
            page.waitForSelector(VALID);
            page.fill("#editor-name", "my-valleys-" + width);
            page.click("#editor-save");
            page.waitForSelector("#editor-watch:visible");
            picture(page, "editor", width);
            assertThat(excess(page)).isZero();

            page.click("#editor-watch");
            page.waitForSelector("#film[data-ready] .stage");
            page.navigate("/editor?scenario=own/my-valleys-" + width);
            BrowserRoom.until(page, "document.getElementById('editor-source').value.includes('teams: 4')");
        }
        assertThat(room.complaints()).isEmpty();
    }

    @Test
    void whatIsTypedWhileAChangeByFormIsUnderWayIsKept() {
        try (Page page = room.page(1280, 900)) {
            page.addInitScript("const send = window.fetch; window.fetch = async (path, more) => {"
                    + " if (path === '/editor/change') await new Promise((done) => { window.letGo = done; });"
                    + " return send(path, more); }");
            page.navigate("/editor?scenario=twin-valleys");
            page.waitForSelector(VALID);
            page.selectOption("#editor-section", "nations[1]");
            String teams = "[id='field-nations[1].capability.teams']";
            page.fill(teams, "6");
            page.dispatchEvent(teams, "change");
            BrowserRoom.until(page, "window.letGo !== undefined");
            page.fill("#editor-source", page.inputValue("#editor-source").replace("Twin valleys", "Three valleys"));
            page.evaluate("window.letGo()");
            // The change is made anew to what was typed meanwhile.
            BrowserRoom.until(
                    page, "window.letGo() || document.getElementById('editor-source').value.includes('teams: 6')");

            BrowserRoom.until(page, "document.getElementById('editor-source').value.includes('teams: 6, analysts: 3')");
            page.waitForSelector(VALID);
            assertThat(page.inputValue("#editor-source")).contains("Three valleys");
            assertThat(page.inputValue(teams)).isEqualTo("6");
        }
        assertThat(room.complaints()).isEmpty();
    }

    @Test
    void markupInATextIsShownAsText() {
        try (Page page = room.page(1280, 900)) {
            page.navigate("/editor?scenario=twin-valleys");
            page.waitForSelector(VALID);
            String payload = "<img src=x onerror=\\\"window.caught=1\\\"><script>window.caught=1</script>";
            page.fill(
                    "#editor-source",
                    page.inputValue("#editor-source")
                            .replace("name: Valoria", "name: \"" + payload + "\"")
                            .replace("title: Twin valleys", "title: \"" + payload + "\""));
            BrowserRoom.until(page, "document.getElementById('editor-source').value.includes('caught')");
            page.waitForSelector(VALID);
            page.fill("#editor-name", "markup");
            page.click("#editor-save");
            page.waitForSelector("#editor-watch:visible");
            page.click("#editor-watch");
            page.waitForSelector("#film[data-ready] .stage");
            page.locator(".stage .node[data-id=VAL]").click();
            page.waitForSelector("#film-story .told .first");

            assertThat(page.innerText("#film-story")).contains("<script>");
            assertThat(page.evaluate("window.caught === undefined")).isEqualTo(true);
        }
        assertThat(room.complaints()).isEmpty();
    }
}
