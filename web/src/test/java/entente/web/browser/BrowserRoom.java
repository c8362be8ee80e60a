package entente.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import entente.web.server.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real server and a real browser, with everything that the browser complains about. */
public final class BrowserRoom implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final long PAUSE_MILLIS = 50;
    private static final List<String> SERIOUS = List.of("serious", "critical");
    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");

    private final TestServer server;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private BrowserRoom(TestServer server, Path chromium) {
        this.server = server;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
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

    /** A room with a server for this machine. */
    public static BrowserRoom open(Path data) {
        Path chromium = findChromium().orElseThrow(() -> new IllegalStateException("there is no Chromium"));
        return new BrowserRoom(TestServer.local(data), chromium);
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

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
    }
}
