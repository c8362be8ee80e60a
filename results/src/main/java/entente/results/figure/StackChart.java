package entente.results.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shares in the cells of a table whose rows and columns may be nested: dimensional stacking (J. LeBlanc, M. Ward and N. Wittels,
 * Exploring N-dimensional databases, Proceedings of Visualization 1990). A cell says its share as a number, and by how dense it
 * is hatched and coloured, so that it can be read without colour.
 *
 * @param columns what columns stand for, the outer factor first, or one alone
 * @param rows what rows stand for, likewise
 * @param cells by row, then by column; null where a cell holds no point
 */
public record StackChart(List<Side> columns, List<Side> rows, List<List<@Nullable Double>> cells) {

    private static final double HEIGHT = 30;
    private static final double TOP = 24;
    private static final double LEFT = 150;
    private static final double BAND = 20;
    private static final int HATCHES = 4;

    public StackChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /**
     * A factor along a side.
     *
     * @param factor its name
     * @param parts its levels, or parts of its range
     */
    public record Side(String factor, List<String> parts) {

        public Side {
            parts = List.copyOf(parts);
        }
    }

    /** The drawing. */
    public Drawing drawing() {
        double top = TOP + BAND * columns.size() + 6;
        double left = LEFT * rows.size();
        double width = (Drawing.WIDTH - left - 4) / count(columns);
        double bottom = top + HEIGHT * count(rows);
        Drawing drawing = new Drawing(Drawing.WIDTH, (int) bottom + 12);
        drawing.small(
                Drawing.WIDTH - 4,
                TOP - 10,
                "across: " + names(columns) + "; down: " + names(rows),
                FigureElement.Anchor.END,
                FigureColour.QUIET);
        for (int r = 0; r < count(rows); r++) {
            for (int c = 0; c < count(columns); c++) {
                cell(
                        drawing,
                        left + c * width,
                        top + r * HEIGHT,
                        width,
                        cells.get(r).get(c));
            }
        }
        across(drawing, left, width, top, bottom);
        down(drawing, left, top);
        return drawing;
    }

    private void across(Drawing drawing, double left, double width, double top, double bottom) {
        int span = count(columns);
        for (int depth = 0; depth < columns.size(); depth++) {
            List<String> parts = columns.get(depth).parts();
            int times = count(columns) / span;
            span /= parts.size();
            for (int i = 0; i < times * parts.size(); i++) {
                double x = left + i * span * width;
                drawing.small(
                        x + span * width / 2,
                        TOP + BAND * depth + 14,
                        Ticks.fitted(parts.get(i % parts.size()), span * width - 4, Drawing.SMALL),
                        FigureElement.Anchor.MIDDLE,
                        FigureColour.TEXT);
                if (depth == 0) {
                    drawing.line(x, top, x, bottom, FigureColour.TEXT, 1.5);
                }
            }
        }
        drawing.line(left + count(columns) * width, top, left + count(columns) * width, bottom, FigureColour.TEXT, 1.5);
    }

    private void down(Drawing drawing, double left, double top) {
        int span = count(rows);
        for (int depth = 0; depth < rows.size(); depth++) {
            List<String> parts = rows.get(depth).parts();
            int times = count(rows) / span;
            span /= parts.size();
            for (int i = 0; i < times * parts.size(); i++) {
                double y = top + i * span * HEIGHT;
                drawing.small(
                        LEFT * depth,
                        y + span * HEIGHT / 2 + 4,
                        Ticks.fitted(parts.get(i % parts.size()), LEFT - 10, Drawing.SMALL),
                        FigureElement.Anchor.START,
                        FigureColour.TEXT);
                if (depth == 0) {
                    drawing.line(left, y, Drawing.WIDTH - 4.0, y, FigureColour.TEXT, 1.5);
                }
            }
        }
        double bottom = top + count(rows) * HEIGHT;
        drawing.line(left, bottom, Drawing.WIDTH - 4.0, bottom, FigureColour.TEXT, 1.5);
    }

    private static void cell(Drawing drawing, double x, double y, double width, @Nullable Double share) {
        if (share != null) {
            drawing.add(FigureElement.Area.box(
                    x + 1, y + 1, x + width - 1, y + HEIGHT - 1, FigureColour.VERMILION, 0.06 + 0.4 * share));
            int lines = (int) Math.ceil(HATCHES * share);
            for (int i = 0; i < lines; i++) {
                double at = y + 4 + i * (HEIGHT - 8) / Math.max(1, HATCHES - 1);
                drawing.line(x + 2, at, x + 10, at, FigureColour.TEXT, 1.5);
            }
        }
        drawing.words(
                x + width / 2 + 4,
                y + HEIGHT / 2 + 4.5,
                share == null ? "–" : Math.round(100 * share) + " %",
                FigureElement.Anchor.MIDDLE,
                share == null ? FigureColour.QUIET : FigureColour.TEXT);
    }

    private static int count(List<Side> sides) {
        return sides.stream().mapToInt(side -> side.parts().size()).reduce(1, (one, other) -> one * other);
    }

    private static String names(List<Side> sides) {
        return String.join(", within it ", sides.stream().map(Side::factor).toList());
    }
}
