package entente.web.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import entente.web.server.TestServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real server with a data folder of its own, and a real browser, for the tests of a class; where there is no Chromium they
 * are skipped, and say so. It collects everything that the browser complains about.
 */
public final class BrowserRoom implements BeforeAllCallback, AfterAllCallback {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final long PAUSE_MILLIS = 50;
    private static final List<String> SERIOUS = List.of("serious", "critical");
    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");

    private static final Path PICTURES = Path.of("target", "pictures");

    private final List<String> complaints = new ArrayList<>();
    private Path folder;
    private TestServer server;
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Path chromium = findChromium().orElse(null);
        assumeTrue(chromium != null, "there is no Chromium: apt install chromium");
        folder = Files.createTempDirectory("entente-browser-");
        server = TestServer.local(folder);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--font-render-hinting=none")));
    }

    /** The system's Chromium, where there is one. */
    public static Optional<Path> findChromium() {
        return Stream.concat(Stream.ofNullable(System.getenv("ENTENTE_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The server. */
    public TestServer server() {
        return server;
    }

    /** An empty page of that size. */
    public Page page(int width, int height) {
        return page(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** An empty page with such options. */
    public Page page(Browser.NewContextOptions options) {
        return page(options, complaints);
    }

    /** The same, with a list of its own for what the browser complains about. */
    public Page page(Browser.NewContextOptions options, List<String> into) {
        BrowserContext context = browser.newContext(options.setBaseURL(server.origin()));
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                into.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> into.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(server.origin()) && !request.url().matches("(data|blob):.*")) {
                into.add(page.url() + " asks elsewhere: " + request.url());
            }
        });
        return page;
    }

    /** What the browser complained about, violations of the content-security policy included. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /**
     * Waits until an expression holds on a page. Playwright's own way evaluates texts in the page, which our content-security
     * policy forbids.
     */
    public static void until(Page page, String expression) {
        for (long waited = 0; !Boolean.TRUE.equals(page.evaluate(expression)); waited += PAUSE_MILLIS) {
            if (waited > PATIENCE_MILLIS) {
                throw new AssertionError("it never came to hold on " + page.url() + ": " + expression);
            }
            page.waitForTimeout(PAUSE_MILLIS);
        }
    }

    /** Waits until a page has been drawn twice: what its scripts do at once, and with the next picture, is then done. */
    public static void drawn(Page page) {
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
    }

    /** What bars people from a page, by axe's rules that it calls serious or critical. */
    public static List<String> barriers(Page page) {
        List<Rule> violations =
                new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        return violations.stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .limit(4)
                                .toList())
                .toList();
    }

    /** Keeps a picture of a whole page. */
    public static void picture(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
    }

    /** By how many pixels a page is wider than its window. */
    public static int excess(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (server == null) {
            return;
        }
        browser.close();
        playwright.close();
        server.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
