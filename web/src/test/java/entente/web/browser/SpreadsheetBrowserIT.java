package entente.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import entente.web.sheet.Book;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A trainer comes with a spreadsheet of sixty rows, sees what becomes of each, and leaves with an exercise. */
class SpreadsheetBrowserIT {

    @RegisterExtension
    static final BrowserRoom ROOM = new BrowserRoom();

    private static final int ROWS = 60;

    private static byte[] list() {
        Book book = Book.of("MSEL")
                .row("EXERCISE CALM HARBOUR")
                .merge(0, 0, 0, 5)
                .row(
                        "MSEL #",
                        "INJECT DTG",
                        "SEND FROM (Simulated)",
                        "SEND TO (RECIPIENT PLAYERS)",
                        "SUBJECT",
                        "DESCRIPTION/SCRIPT");
        for (int i = 1; i <= ROWS; i++) {
            String to = i % 3 == 0 ? "All" : i % 3 == 1 ? "Valoria" : "Head of Cell";
            String time = i == ROWS ? "TBD" : String.format(Locale.ROOT, "%02d%02d00AUG2011", 1 + i % 28, i % 24);
            book.row(i, time, "Press", to, i == 2 ? null : "Subject " + i, i == 2 ? null : "Text of " + i);
        }
        return book.sheet("Lookups").row("Status", "Mode").hideSheet().bytes();
    }

    @Test
    void sixtyRowsBecomeAnExercise() {
        for (int width : new int[] {360, 1440}) {
            Page page = ROOM.page(width, 900);
            page.navigate(ROOM.server().origin() + "/exercises/new");
            page.locator("#setup-scenario").selectOption("twin-valleys");
            assertThat(page.locator("#people input").first()).isVisible();
            page.locator("#list-file")
                    .setInputFiles(new FilePayload(
                            "budget.csv", "text/csv", "Item,Cost\nHall,3\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".list-import [role=status]")).containsText("Item, Cost");

            page.locator("#list-file").setInputFiles(new FilePayload("list.xlsx", "application/octet-stream", list()));
            assertThat(page.locator(".list-import .notes")).containsText("Lookups");
            assertThat(page.locator("#list-start")).hasValue("2011-08-01");
            page.locator("#list-who-0").selectOption("DOR");
            BrowserRoom.picture(page, "event-list-preview", width);
            assertThat(page.getByText("Nobody in the scenario")).hasCount(0);
            assertThat(page.getByText("Take 59 of 60 rows")).isVisible();
            page.locator("#list-filter").selectOption("LEFT_OUT");
            assertThat(page.locator(".list-import [data-fate]")).hasCount(1);
            page.locator("#list-filter").selectOption("REMARKS");
            assertThat(page.locator(".list-import .remarks")).containsText("TBD");
            assertThat(BrowserRoom.excess(page)).as("wider than the page").isLessThanOrEqualTo(0);
            assertThat(BrowserRoom.barriers(page)).isEmpty();

            page.getByText("Take 59 of 60 rows").click();
            assertThat(page.locator("#setup-injects li")).hasCount(59);
            page.locator("#list-file").setInputFiles(new FilePayload("list.xlsx", "application/octet-stream", list()));
            assertThat(page.locator(".list-import [data-fate=SAME]")).hasCount(59);
            page.locator("#create").click();
            page.waitForURL("**/lobby");
        }
        assertThat(ROOM.complaints()).allMatch(complaint -> complaint.contains("422"));
    }
}
