package entente.web.browser;

import static entente.web.browser.BrowserRoom.excess;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import entente.web.access.AccessRoutes.AccessRoute;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/**
 * Every page, in light and dark, wide and narrow: the browser complains of nothing, nothing serious bars anybody,
 * nothing has to be scrolled sideways, and the markup is valid after scripts have added to it. The pages of an exercise are looked at where one is played.
 */
class EveryPageBrowserIT {

    @RegisterExtension
    static final BrowserRoom room = new BrowserRoom();

    private static List<String> pages;

    @BeforeAll
    static void fill() {
        pages = PublicPages.of(room.server());
    }

    /** Routes that answer with a page, besides those of one exercise. */
    @Test
    void noPageIsLeftOut() {
        Set<String> others = Set.of(
                "/assets/{version}/{name}",
                "/editor/download",
                "/exercises/new",
                "/favicon.ico",
                "/join/{link}",
                "/lab/figures.css",
                "/measures/{name}",
                "/plans/{id}",
                "/results/{id}/nations",
                "/results/{id}/view",
                "/watch/film",
                "/watch/reel",
                "/watch/setting",
                "/watch/story");
        Set<String> unseen = new TreeSet<>();
        for (AccessRoute route : room.server().server().routes()) {
            String path = route.path();
            String pattern = path.replaceAll("\\{[^}]+}|<[^>]+>", ".+").replaceAll("/\\.\\+$", "/[^/].*");
            boolean isPage = route.method().name().equals("GET")
                    && !path.startsWith("/api/")
                    && !path.startsWith("/exercises/{")
                    && !path.startsWith("/lab/runs/{id}/")
                    && !others.contains(path);
            if (isPage
                    && pages.stream()
                            .noneMatch(page -> page.replaceAll("\\?.*", "").matches(pattern))) {
                unseen.add(path);
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void everyPageIsInOrderOnAPhoneAtNight() throws IOException, SAXException {
        look(360, 640, ColorScheme.DARK);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "360, 640, LIGHT"})
    void everyPageIsInOrder(int width, int height, ColorScheme scheme) throws IOException, SAXException {
        look(width, height, scheme);
    }

    private static void look(int width, int height, ColorScheme scheme) throws IOException, SAXException {
        List<String> wrong = new ArrayList<>();
        HtmlChecker checker = new HtmlChecker();
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("fr");
        try (Page page = room.page(options, wrong)) {
            for (String path : pages) {
                page.navigate(path);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                BrowserRoom.drawn(page);
                BrowserRoom.barriers(page).forEach(barrier -> wrong.add(path + " bars: " + barrier));
                // ECharts marks its elements with an attribute of its own.
                checker.errors(page.content().replaceAll(" _echarts_instance_=\"[^\"]*\"", ""))
                        .forEach(error -> wrong.add(path + " after its scripts: " + error));
                if (excess(page) != 0) {
                    wrong.add(path + " is too wide by " + excess(page));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aPageThatIsNotThereSaysSo() {
        List<String> complaints = new ArrayList<>();
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(360, 640);
        try (Page page = room.page(options, complaints)) {
            page.navigate("/nothing-here");
            assertThat(page.innerText("h1")).isNotBlank();
            assertThat(BrowserRoom.barriers(page)).isEmpty();
        }
        // The browser itself notes that the page is not there, and nothing else.
        assertThat(complaints).singleElement().asString().contains("/nothing-here", "404");
    }
}
