package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import java.util.List;

/** Pictures of pages at every width that people have: a phone, a tablet, a laptop and a wall. */
final class Album {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<ViewportSize> SIZES = List.of(
            new ViewportSize(360, 740),
            new ViewportSize(768, 1024),
            new ViewportSize(1440, 900),
            new ViewportSize(1920, 1080));

    private final Path folder;

    /** An album in a folder of that name. */
    Album(String name) {
        folder = PICTURES.resolve(name);
    }

    /** Takes a picture of what a page's window shows at each width; no page is wider than its window. */
    void page(Page page, String name) {
        ViewportSize own = page.viewportSize();
        for (ViewportSize size : SIZES) {
            page.setViewportSize(size.width, size.height);
            BrowserRoom.drawn(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + size.width + ".png")));
            assertThat(BrowserRoom.excess(page)).as(name + " at " + size.width).isZero();
        }
        page.setViewportSize(own.width, own.height);
    }
}
