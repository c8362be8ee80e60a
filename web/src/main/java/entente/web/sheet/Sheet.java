package entente.web.sheet;

import java.util.List;
import java.util.Set;

/**
 * One sheet of a book.
 *
 * @param name what its tab says; the name of the file where it has no tabs
 * @param hidden whether it is hidden
 * @param rows its rows from the first, also the empty ones
 * @param hiddenColumns the positions, from 0, of columns that are hidden
 * @param staleFormulas how many cells hold a formula of which the file does not keep the value
 */
public record Sheet(String name, boolean hidden, List<Row> rows, Set<Integer> hiddenColumns, int staleFormulas) {

    public Sheet {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /**
     * One row.
     *
     * @param number its number as spreadsheets count, from 1
     * @param hidden whether it is hidden, by hand or by a filter
     * @param cells its cells from the first column; may be fewer than the sheet has columns
     */
    public record Row(int number, boolean hidden, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell at a position from 0; blank where the row has none. */
        public Cell cell(int position) {
            return position < cells.size() ? cells.get(position) : Cell.BLANK;
        }

        /** Whether nothing is to be seen in it. */
        public boolean isBlank() {
            return cells.stream().allMatch(Cell::isBlank);
        }
    }

    /** How many columns there are, up to the last in which something stands. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** How spreadsheets name the column at a position from 0: {@code A}, {@code Z}, {@code AA}. */
    public static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }
}
