package entente.results.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table in plain text: the first column stands left, the others right; two spaces between them. A row of one cell stands
 * across; a cell beyond the columns is prose, which is broken into lines beside the row.
 */
public final class TextTable {

    private static final String GAP = "  ";
    private static final Pattern LEAD = Pattern.compile("^ *(\\S+ {2,})?");

    private final int columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with as many columns as its first row has. */
    public TextTable() {
        this(0);
    }

    /** A table with so many columns; 0 for as many as its first row has. */
    public TextTable(int columns) {
        this.columns = columns;
    }

    /** One row. */
    public TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** One row. */
    public TextTable row(String... cells) {
        return row(List.of(cells));
    }

    /** The table, each line ended and none with blanks at its end. */
    public String text() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(row.size() == 1 && widths.length > 1 ? across(row.get(0)) : line(row, widths));
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths =
                new int[columns > 0 || rows.isEmpty() ? columns : rows.get(0).size()];
        for (List<String> row : rows) {
            // What stands across may run over the columns.
            for (int c = 0; c < Math.min(row.size(), widths.length) && row.size() > 1; c++) {
                widths[c] = Math.max(widths[c], length(row.get(c)));
            }
        }
        return widths;
    }

    private static String across(String cell) {
        if (length(cell) <= Paragraph.WIDTH) {
            return cell.stripTrailing() + "\n";
        }
        Matcher lead = LEAD.matcher(cell);
        int start = lead.find() ? lead.end() : 0;
        return Paragraph.wrap(cell.substring(0, start), "    ", cell.substring(start));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(left(row.get(0), widths[0]));
        for (int c = 1; c < Math.min(row.size(), widths.length); c++) {
            line.append(GAP).append(right(row.get(c), widths[c]));
        }
        if (row.size() <= widths.length) {
            return line.toString().stripTrailing() + "\n";
        }
        line.append(GAP);
        return Paragraph.wrap(line.toString(), " ".repeat(length(line.toString())), row.get(widths.length));
    }

    /** The cell at the left of a column of that width. */
    public static String left(String cell, int width) {
        return cell + blanks(width - length(cell));
    }

    /** The cell at the right of a column of that width. */
    public static String right(String cell, int width) {
        return blanks(width - length(cell)) + cell;
    }

    private static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
