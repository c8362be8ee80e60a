package entente.scenarios.imports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table in a text: comma-separated values (RFC 4180) and what spreadsheets and other programs make of them. Columns are
 * separated as the first line with {@code sep=;} says, or as the first row shows. Lines that are empty or whose cells are,
 * and columns at the end that are empty in all rows, are not there.
 *
 * @param separator what separates the cells
 * @param rows the rows, in order; the first may name the columns
 * @param comments how many lines are comments: they begin with {@code #}, {@code %} or {@code //}
 */
public record Table(Separator separator, List<Row> rows, int comments) {

    private static final Pattern CHOICE =
            Pattern.compile("\"?sep=(.)\"?[,;\\s]*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** A cell may have so many lines. */
    private static final int MOST_LINES = 100;

    /**
     * One row.
     *
     * @param line where it begins, from 1
     * @param text the line or lines
     * @param separator what separates its cells
     * @param cells its cells, without blanks around them
     */
    public record Row(int line, String text, Separator separator, List<String> cells) {

        /** The cell at a position from 0; empty where the row has none. */
        public String cell(int position) {
            return position >= 0 && position < cells.size() ? cells.get(position) : "";
        }

        /** How many cells there are up to the last that is not empty. */
        public int filled() {
            return IntStream.rangeClosed(1, cells.size())
                    .filter(count -> !cells.get(count - 1).isEmpty())
                    .max()
                    .orElse(0);
        }

        /** Where a cell begins in the text, from 1. Quoted separators are passed over. */
        public int column(int position) {
            int at = 0;
            boolean quoted = false;
            for (int passed = 0; at < text.length() && passed < position; at++) {
                quoted ^= text.charAt(at) == '"';
                passed += !quoted && text.charAt(at) == separator.character() ? 1 : 0;
            }
            return at + 1;
        }

        private Row cut(int width) {
            return new Row(line, text, separator, List.copyOf(cells.subList(0, Math.min(width, cells.size()))));
        }
    }

    /** Reads a text; what is wrong is added to the problems. */
    public static Table read(String text, Problems problems) {
        return new Lines(text.lines().toList(), problems).table();
    }

    /** The lines of a text, on their way to rows. */
    private static final class Lines {

        private final List<String> lines;
        private final Problems problems;
        private final List<Row> rows = new ArrayList<>();
        private Optional<Separator> separator = Optional.empty();
        private int comments;

        Lines(List<String> lines, Problems problems) {
            this.lines = lines;
            this.problems = problems;
        }

        Table table() {
            int at = lines.isEmpty() ? 0 : choice(lines.get(0));
            while (at < lines.size()) {
                at = take(at);
            }
            int width = rows.stream().mapToInt(Row::filled).max().orElse(0);
            return new Table(
                    separator.orElse(Separator.SPACE),
                    rows.stream().map(row -> row.cut(width)).toList(),
                    comments);
        }

        /** Obeys a first line that says what separates; gives the lines that are done with. */
        private int choice(String first) {
            Matcher choice = CHOICE.matcher(first);
            if (!choice.matches()) {
                return 0;
            }
            separator = Separator.of(choice.group(1).charAt(0));
            if (separator.isEmpty()) {
                problems.add(1, "sep", choice.group(1), "it must be a tab, a semicolon, a comma or a space");
            }
            return 1;
        }

        /** Takes the line at this position, and those below that its quotes reach into; gives the position of the next. */
        private int take(int at) {
            String line = lines.get(at);
            if (isComment(line)) {
                comments++;
                return at + 1;
            }
            if (CellText.strip(line).isEmpty()) {
                return at + 1;
            }
            Separator between = separator.orElseGet(() -> Separator.of(line));
            separator = Optional.of(between);
            StringBuilder text = new StringBuilder(line);
            int next = at + 1;
            Optional<List<String>> cells = between.cells(line);
            while (cells.isEmpty() && next < lines.size() && next - at < MOST_LINES) {
                text.append('\n').append(lines.get(next++));
                cells = between.cells(text.toString());
            }
            if (cells.isEmpty()) {
                problems.add(at + 1, "a quotation mark is opened and not closed in this line: close it or remove it");
                return lines.size();
            }
            Row row = new Row(at + 1, text.toString(), between, cells.get());
            if (row.filled() > 0) {
                rows.add(row);
            }
            return next;
        }

        private static boolean isComment(String line) {
            String text = line.stripLeading();
            return (text.startsWith("#") && !CellText.isError(text)) || text.startsWith("%") || text.startsWith("//");
        }
    }
}
