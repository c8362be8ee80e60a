package entente.results.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values with their intervals, a row for each thing, to be compared along one axis.
 *
 * @param rows the names of the rows; one that is bold, a heading, has no values
 * @param series their values
 * @param axis what the axis shows
 * @param format how its numbers are written
 * @param reference a value that others are to be compared with, zero for instance; null if there is none
 */
public record IntervalChart(
        List<Row> rows,
        List<Series> series,
        String axis,
        DoubleFunction<String> format,
        @Nullable Double reference) {

    private static final int ROW = 22;
    private static final int STEP = 13;
    private static final double RIGHT = Drawing.WIDTH - 24;
    private static final double MOST_LABEL = 380;
    private static final int BELOW = 44;
    private static final int MARKS = 6;

    public IntervalChart {
        rows = List.copyOf(rows);
        series = List.copyOf(series);
    }

    /**
     * The name of a row.
     *
     * @param name its name
     * @param heading whether it only says what follows
     * @param look how its values look; null if as in other rows
     */
    public record Row(
            String name, boolean heading, @Nullable SeriesStyle look) {

        /** A row of values. */
        public static Row of(String name) {
            return new Row(name, false, null);
        }

        /** A row whose values look different. */
        public static Row of(String name, SeriesStyle look) {
            return new Row(name, false, look);
        }
    }

    /** The drawing. */
    public Drawing drawing() {
        double left = left();
        Legend legend = new Legend(series);
        double top = 6 + legend.height(left, RIGHT);
        double bottom = top + rows.stream().mapToInt(this::height).sum() + 4;
        Drawing drawing = new Drawing(Drawing.WIDTH, (int) bottom + BELOW);
        legend.draw(drawing, left, RIGHT, 0);
        Axis scale = Axis.of(extremes(), left, RIGHT, MARKS, format);
        grid(drawing, scale, top, bottom);
        double y = top;
        for (int r = 0; r < rows.size(); r++) {
            row(drawing, scale, r, y);
            y += height(rows.get(r));
        }
        return drawing;
    }

    private double left() {
        double widest = rows.stream()
                .mapToDouble(row -> Drawing.width(row.name(), Drawing.LETTERS))
                .max()
                .orElse(0);
        return Math.min(MOST_LABEL, widest) + 20;
    }

    private int height(Row row) {
        return row.heading() ? ROW + 4 : ROW + STEP * (series.size() - 1);
    }

    private List<Double> extremes() {
        List<Double> values = new ArrayList<>();
        series.forEach(each -> values.addAll(each.extremes()));
        if (reference != null) {
            values.add(reference);
        }
        return values;
    }

    private void grid(Drawing drawing, Axis scale, double top, double bottom) {
        for (double tick : scale.ticks()) {
            drawing.line(scale.at(tick), top, scale.at(tick), bottom, FigureColour.GRID, 1);
            drawing.small(
                    scale.at(tick), bottom + 17, scale.label(tick), FigureElement.Anchor.MIDDLE, FigureColour.QUIET);
        }
        if (reference != null) {
            drawing.line(scale.at(reference), top, scale.at(reference), bottom, FigureColour.AXIS, 1.5);
        }
        drawing.small(RIGHT, bottom + 36, axis, FigureElement.Anchor.END, FigureColour.QUIET);
    }

    private void row(Drawing drawing, Axis scale, int r, double top) {
        Row row = rows.get(r);
        double middle = top + height(row) / 2.0;
        if (row.heading()) {
            drawing.bold(0, middle + 6, row.name(), FigureElement.Anchor.START);
            return;
        }
        drawing.words(
                0,
                middle + 4.5,
                Ticks.fitted(row.name(), MOST_LABEL, Drawing.LETTERS),
                FigureElement.Anchor.START,
                FigureColour.TEXT);
        double y = middle - STEP * (series.size() - 1) / 2.0;
        for (Series each : series) {
            Series.IntervalValue value = each.values().get(r);
            if (value != null) {
                whisker(drawing, scale, value, row.look() == null ? each.look() : row.look(), y);
            }
            y += STEP;
        }
    }

    private static void whisker(Drawing drawing, Axis scale, Series.IntervalValue value, SeriesStyle look, double y) {
        Double low = value.low();
        Double high = value.high();
        if (low != null && high != null) {
            drawing.line(scale.at(low), y, scale.at(high), y, look.ink(), 2);
            drawing.line(scale.at(low), y - 3.5, scale.at(low), y + 3.5, look.ink(), 1.5);
            drawing.line(scale.at(high), y - 3.5, scale.at(high), y + 3.5, look.ink(), 1.5);
        }
        drawing.mark(scale.at(value.mean()), y, look);
    }
}
