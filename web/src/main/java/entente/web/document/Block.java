package entente.web.document;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What papers are made of. */
public sealed interface Block {

    /** Hundredths of a whole. */
    double PERCENT = 100;

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
    record Prose(String text) implements Block {

        /** The paragraphs of a text that empty lines part. */
        public static List<Prose> of(String text) {
            return Stream.of(text.split("\\R\\s*\\R"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .map(part -> new Prose(part.replaceAll("\\R", " ")))
                    .toList();
        }
    }

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
     * @param weights how wide its columns are, as parts of the whole, each above 0
     * @param head the names of its columns
     * @param rows its cells, as many in each row as there are columns; empty ones are space to write
     */
    record Grid(List<Integer> weights, List<String> head, List<List<String>> rows) implements Block {

        /** Copies the cells; refuses rows of another length. */
        public Grid {
            weights = List.copyOf(weights);
            head = List.copyOf(head);
            if (weights.size() != head.size() || weights.stream().anyMatch(weight -> weight <= 0)) {
                throw new IllegalArgumentException(
                        "Columns " + head + " have the weights " + weights + ": each must be above 0.");
            }
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != head.size()) {
                    throw new IllegalArgumentException(
                            "A row has " + row.size() + " cells under " + head.size() + " columns.");
                }
            }
        }

        /** One whose columns are alike. */
        public Grid(List<String> head, List<List<String>> rows) {
            this(Collections.nCopies(head.size(), 1), head, rows);
        }

        /** How wide a column is, in whole hundredths of the table. */
        int percent(int column) {
            int all = weights.stream().mapToInt(Integer::intValue).sum();
            return (int) Math.round(PERCENT * weights.get(column) / all);
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
