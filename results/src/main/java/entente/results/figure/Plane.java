package entente.results.figure;

import java.util.List;
import java.util.function.DoubleFunction;

/** The ground of a chart with two axes. */
final class Plane {

    static final double LEFT = 58;
    static final double RIGHT = Drawing.WIDTH - 20;
    private static final int BELOW = 46;
    private static final int MARKS_UP = 5;
    private static final double FAR_APART = 14;

    private final Drawing drawing;
    private final double top;
    private final double bottom;

    /** A plane below a legend; {@code height} pixels between its axes. */
    Plane(List<Series> series, int height) {
        Legend legend = new Legend(series);
        int high = legend.height(0, RIGHT);
        top = high + 26;
        bottom = top + height;
        drawing = new Drawing(Drawing.WIDTH, (int) bottom + BELOW);
        legend.draw(drawing, 0, RIGHT, 0);
    }

    Drawing drawing() {
        return drawing;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    /** An axis upwards for these values. */
    Axis up(List<Double> values, DoubleFunction<String> format) {
        return Axis.of(values, bottom, top, MARKS_UP, format);
    }

    /** Draws the lines and numbers of the axis upwards, and what it shows above it. */
    void drawUp(Axis axis, String name) {
        for (double tick : axis.ticks()) {
            drawing.line(LEFT, axis.at(tick), RIGHT, axis.at(tick), FigureColour.GRID, 1);
            drawing.small(LEFT - 8, axis.at(tick) + 4, axis.label(tick), FigureElement.Anchor.END, FigureColour.QUIET);
        }
        if (axis.ticks().get(0) < 0 && axis.holds(0)) {
            drawing.line(LEFT, axis.at(0), RIGHT, axis.at(0), FigureColour.AXIS, 1.5);
        }
        drawing.small(0, top - 12, name, FigureElement.Anchor.START, FigureColour.QUIET);
    }

    /** Draws the numbers of the axis across, and what it shows below it. */
    void drawAcross(Axis axis, String name) {
        drawing.line(LEFT, bottom, RIGHT, bottom, FigureColour.AXIS, 1);
        double free = Double.NEGATIVE_INFINITY;
        for (double tick : axis.ticks()) {
            double half = Drawing.width(axis.label(tick), Drawing.SMALL) / 2;
            drawing.line(axis.at(tick), bottom, axis.at(tick), bottom + 4, FigureColour.AXIS, 1);
            if (axis.at(tick) - half > free) {
                drawing.small(
                        axis.at(tick), bottom + 18, axis.label(tick), FigureElement.Anchor.MIDDLE, FigureColour.QUIET);
                free = axis.at(tick) + half + FAR_APART;
            }
        }
        drawing.small(RIGHT, bottom + 38, name, FigureElement.Anchor.END, FigureColour.QUIET);
    }
}
