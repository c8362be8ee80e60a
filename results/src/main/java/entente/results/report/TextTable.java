package entente.results.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in plain text: the first column stands left, the others right; two spaces between them. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();

    /** One row; all rows must have as many cells. */
    TextTable row(String... cells) {
        rows.add(cells);
        return this;
    }

    /** A line across that says what follows. */
    TextTable heading(String text) {
        rows.add(new String[] {text});
        return this;
    }

    /** The table, each line ended and none with blanks at its end. */
    String text() {
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
        StringBuilder line = new StringBuilder(pad(row[0], widths[0], false));
        for (int c = 1; c < row.length; c++) {
            line.append(GAP).append(pad(row[c], widths[c], true));
        }
        return line.toString().stripTrailing();
    }

    private static String pad(String cell, int width, boolean right) {
        char[] blanks = new char[Math.max(0, width - length(cell))];
        Arrays.fill(blanks, ' ');
        return right ? new String(blanks) + cell : cell + new String(blanks);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
