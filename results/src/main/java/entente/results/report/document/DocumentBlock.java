package entente.results.report.document;

import entente.results.figure.Drawing;
import java.util.List;

/** What documents are made of. */
public sealed interface DocumentBlock {

    /**
     * A paragraph.
     *
     * @param text its words
     */
    record Prose(String text) implements DocumentBlock {}

    /**
     * A heading within a section.
     *
     * @param text its words
     */
    record Heading(String text) implements DocumentBlock {}

    /**
     * A list.
     *
     * @param items its items
     */
    record Items(List<String> items) implements DocumentBlock {

        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Code that is typed or cited as it stands.
     *
     * @param text its lines
     */
    record Verbatim(String text) implements DocumentBlock {}

    /**
     * A table.
     *
     * @param caption what it shows; empty where the name of the first column says that
     * @param head the names of its columns, which a line feed may break in two
     * @param rows its cells; the first of each row says what the row is. A row of one cell stands across the table and says
     *     what follows; a row with one cell more than there are columns is explained by that
     * @param note what is to be known about it; empty for nothing
     */
    record Grid(String caption, List<String> head, List<List<String>> rows, String note) implements DocumentBlock {

        public Grid {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** A table that the name of its first column explains. */
        public Grid(List<String> head, List<List<String>> rows, String note) {
            this("", head, rows, note);
        }

        /** The same without a note. */
        public Grid(List<String> head, List<List<String>> rows) {
            this("", head, rows, "");
        }

        /** Names of columns on one line. */
        List<String> names() {
            return head.stream().map(name -> name.replace('\n', ' ').strip()).toList();
        }
    }

    /**
     * A figure and its table.
     *
     * @param id its name in files, of small letters, digits and hyphens
     * @param title what it shows
     * @param description what is to be seen, for those who cannot see it
     * @param drawing the figure
     * @param grid the same in numbers
     */
    record Exhibit(String id, String title, String description, Drawing drawing, Grid grid) implements DocumentBlock {}
}
