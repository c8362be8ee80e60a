package entente.web.explore;

import entente.results.measure.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that a page shows and a chart is drawn from.
 *
 * @param columns the heads of its columns of numbers
 * @param rows its rows
 * @param unit the unit of its numbers, for the axis; empty if each row has its own
 */
public record ResultTable(List<String> columns, List<Row> rows, String unit) {

    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The series of a column, which has one mark throughout; empty if its rows have different ones. */
    public String series(int column) {
        List<Integer> all = rows.stream()
                .map(row -> row.cells().get(column).series())
                .distinct()
                .toList();
        return all.size() == 1 && columns.size() > 1 ? "series-" + all.get(0) : "";
    }

    /**
     * One row.
     *
     * @param label what it is about
     * @param measure the measure that explains itself on request; null if the row is not one
     * @param unit the unit of its numbers
     * @param cells a cell for each column
     */
    public record Row(String label, @Nullable Measure measure, String unit, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One number, as text and for the chart.
     *
     * @param series which mark and colour it has: 0 for the scenario as written, 1 to 3 for what it is compared with, -1 and
     *     -2 for the bounds, -3 for standing policy
     * @param mean the value as text
     * @param interval its interval as text
     * @param value the value in the unit of the table; null if undefined
     * @param low the lower end of its interval; null if undefined
     * @param high the upper end of its interval; null if undefined
     * @param isDifference whether it is a difference, which may or may not be told apart from zero
     * @param apart whether its interval excludes zero
     */
    public record Cell(
            int series,
            String mean,
            String interval,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            boolean isDifference,
            boolean apart) {}
}
