package entente.results.figure;

import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values in rows and columns. The stronger a cell's colour, the further it lies from nothing: blue above, vermilion below.
 * Every cell says its value.
 *
 * @param rows the names of rows
 * @param columns the names of columns
 * @param cells the values, by row and column; null where there is none
 * @param quiet whether a cell is shown as being perhaps nothing, by row and column
 * @param format how values are written
 */
public record GridChart(
        List<String> rows,
        List<String> columns,
        @Nullable Double[][] cells,
        boolean[][] quiet,
        DoubleFunction<String> format) {

    private static final double ROW = 28;
    private static final double TOP = 26;
    private static final double MOST_LABEL = 220;
    private static final double MOST_COLUMN = 120;
    private static final double STRONGEST = 0.75;

    /** The drawing. */
    public Drawing drawing() {
        double left = Math.min(
                        MOST_LABEL,
                        rows.stream()
                                .mapToDouble(row -> Drawing.width(row, Drawing.LETTERS))
                                .max()
                                .orElse(0))
                + 16;
        double column = Math.min(MOST_COLUMN, (Drawing.WIDTH - left) / columns.size());
        Drawing drawing = new Drawing(Drawing.WIDTH, (int) (TOP + ROW * rows.size() + 8));
        for (int c = 0; c < columns.size(); c++) {
            drawing.small(
                    left + (c + 0.5) * column,
                    TOP - 9,
                    Ticks.fitted(columns.get(c), column - 6),
                    Shape.Anchor.MIDDLE,
                    Ink.QUIET);
        }
        double strongest = strongest();
        for (int r = 0; r < rows.size(); r++) {
            double top = TOP + r * ROW;
            drawing.words(0, top + ROW / 2 + 4.5, rows.get(r), Shape.Anchor.START, Ink.TEXT);
            for (int c = 0; c < columns.size(); c++) {
                Double value = cells[r][c];
                if (value != null) {
                    cell(drawing, left + c * column, top, column, value, strongest, quiet[r][c]);
                }
            }
        }
        return drawing;
    }

    private double strongest() {
        double strongest = 0;
        for (Double[] row : cells) {
            for (Double value : row) {
                strongest = value == null ? strongest : Math.max(strongest, Math.abs(value));
            }
        }
        return strongest;
    }

    private void cell(
            Drawing drawing, double left, double top, double wide, double value, double strongest, boolean faint) {
        double share = strongest == 0 ? 0 : Math.abs(value) / strongest;
        drawing.add(Shape.Area.box(
                left + 1,
                top + 1,
                left + wide - 1,
                top + ROW - 1,
                value < 0 ? Ink.VERMILION : Ink.BLUE,
                0.06 + (faint ? 0 : STRONGEST - 0.06) * share * 0.6));
        drawing.small(
                left + wide / 2,
                top + ROW / 2 + 4,
                format.apply(value),
                Shape.Anchor.MIDDLE,
                faint ? Ink.QUIET : Ink.TEXT);
    }
}
