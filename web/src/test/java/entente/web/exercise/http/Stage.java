package entente.web.exercise.http;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Real browsers for several people at one server, with everything that the browsers complain about. */
final class Stage implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int PATIENCE_MILLIS = 60_000;

    private final String origin;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Stage(String origin, Path chromium) {
        this.origin = origin;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--font-render-hinting=none")));
    }

    /** Browsers for a server. */
    static Stage at(String origin) {
        Path chromium = BrowserRoom.findChromium().orElseThrow(() -> new IllegalStateException("there is no Chromium"));
        return new Stage(origin, chromium);
    }

    /** Somebody with a browser of that size. */
    Page person(int width, int height) {
        return person(width, height, "en");
    }

    /** The same in a language. */
    Page person(int width, int height, String language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(origin)
                .setViewportSize(width, height)
                .setLocale(language));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        watch(page);
        return page;
    }

    /** The browser of somebody who is in already. */
    Page as(Client client, int width, int height) {
        Page page = person(width, height);
        enter(page, client);
        return page;
    }

    /** Gives a page the cookies of somebody. */
    void enter(Page page, Client client) {
        client.cookies()
                .forEach((name, value) -> page.context().addCookies(List.of(new Cookie(name, value).setUrl(origin))));
    }

    /** Notes what the browser complains about in a page, violations of the content-security policy among it. */
    void watch(Page page) {
        page.onConsoleMessage(message -> {
            // A seat that was taken away is answered with 401, which the browser notes.
            if (message.type().equals("error") && !message.text().contains("401")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Takes a picture of the whole page. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Takes a picture of what the window shows. */
    static void window(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** Presses the first button of that name. */
    static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
    }

    /** Follows the first link of that name. */
    static void go(Page page, String label) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
