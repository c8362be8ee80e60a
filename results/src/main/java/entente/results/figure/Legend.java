package entente.results.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of series beside their marks, in rows. */
final class Legend {

    private static final int ROW = 20;
    private static final int GAP = 26;
    private static final int MARK = 6;
    private static final int AFTER_MARK = 10;

    private final List<Series> series;

    Legend(List<Series> series) {
        this.series = series.stream().filter(each -> !each.name().isEmpty()).toList();
    }

    /** How high it is in that width; nothing for a single series. */
    int height(double left, double right) {
        return series.size() < 2 ? 0 : place(null, left, right, 0) + 8;
    }

    void draw(Drawing drawing, double left, double right, double top) {
        if (series.size() > 1) {
            int unused = place(drawing, left, right, top);
        }
    }

    private int place(@Nullable Drawing drawing, double left, double right, double top) {
        double x = left;
        int row = 0;
        for (Series each : series) {
            double width = MARK + AFTER_MARK + Drawing.width(each.name(), Drawing.LETTERS);
            if (x > left && x + width > right) {
                x = left;
                row++;
            }
            if (drawing != null) {
                double middle = top + row * ROW + ROW / 2.0;
                drawing.mark(x + MARK, middle, each.look());
                drawing.words(
                        x + MARK + AFTER_MARK,
                        middle + 4.5,
                        each.name(),
                        FigureElement.Anchor.START,
                        FigureColour.TEXT);
            }
            x += width + GAP;
        }
        return (row + 1) * ROW;
    }
}
