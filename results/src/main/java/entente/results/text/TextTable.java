package entente.results.text;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: the first column stands left, the others right; two spaces between them. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();

    /** One row; all rows must have as many cells. */
    public TextTable row(String... cells) {
        rows.add(cells);
        return this;
    }

    /** A line across that says what follows. */
    public TextTable heading(String text) {
        rows.add(new String[] {text});
        return this;
    }

    /** The table, each line ended and none with blanks at its end. */
    public String text() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            text.append(line(row, widths)).append('\n');
        }
        return text.toString();
    }

    private int[] widths() {
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        int[] widths = new int[columns];
        for (String[] row : rows) {
            // A heading may run over the columns.
            for (int c = 0; c < row.length && row.length > 1; c++) {
                widths[c] = Math.max(widths[c], length(row[c]));
            }
        }
        return widths;
    }

    private static String line(String[] row, int[] widths) {
        if (row.length == 1) {
            return row[0];
        }
        StringBuilder line = new StringBuilder(left(row[0], widths[0]));
        for (int c = 1; c < row.length; c++) {
            line.append(GAP).append(right(row[c], widths[c]));
        }
        return line.toString().stripTrailing();
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
