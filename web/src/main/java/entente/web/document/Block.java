package entente.web.document;

import java.util.List;

/** What papers are made of. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for a part, 2 for a section in it, 3 below that
     * @param text its words
     */
    record Heading(int level, String text) implements Block {

        /** Refuses other levels. */
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("A heading has a level from 1 to 3, not " + level + ".");
            }
        }
    }

    /**
     * A paragraph.
     *
     * @param text its words
     */
    record Prose(String text) implements Block {}

    /**
     * A list.
     *
     * @param items its items, in order
     */
    record Items(List<String> items) implements Block {

        /** Copies the items. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param head the names of its columns
     * @param rows its cells, as many in each row as there are columns; empty ones are space to write
     */
    record Grid(List<String> head, List<List<String>> rows) implements Block {

        /** Copies the cells; refuses rows of another length. */
        public Grid {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != head.size()) {
                    throw new IllegalArgumentException(
                            "A row has " + row.size() + " cells under " + head.size() + " columns.");
                }
            }
        }
    }

    /**
     * A box that a page break does not part, such as a card to cut out.
     *
     * @param title its title
     * @param lines its paragraphs
     */
    record Box(String title, List<String> lines) implements Block {

        /** Copies the lines. */
        public Box {
            lines = List.copyOf(lines);
        }
    }

    /** What follows stands on a new page. */
    record PageBreak() implements Block {}
}
