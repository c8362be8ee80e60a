package entente.results.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How values go over time: a line for each series within a band over its intervals.
 *
 * @param times when the values are, ascending; two or more
 * @param time what the axis across shows
 * @param series the values at these times, with the intervals that bands are drawn over
 * @param edges dashed lines in the colour of the series of the same number, without marks; null where a series has none
 * @param measure what the axis upwards shows
 * @param format how its numbers are written
 */
public record CourseChart(
        List<Double> times,
        String time,
        List<Series> series,
        List<@Nullable Edges> edges,
        String measure,
        DoubleFunction<String> format) {

    private static final int HEIGHT = 280;
    private static final double INSIDE = 8;
    private static final int MARKS = 9;
    private static final double PALE = 0.18;

    public CourseChart {
        times = List.copyOf(times);
        series = List.copyOf(series);
        edges = Collections.unmodifiableList(new ArrayList<>(edges));
    }

    /**
     * Two lines around a series.
     *
     * @param low the lower one, a value for each time
     * @param high the upper one
     */
    public record Edges(List<Double> low, List<Double> high) {

        public Edges {
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /** The drawing. */
    public Drawing drawing() {
        Plane plane = new Plane(series, HEIGHT);
        Axis up = plane.up(values(), format);
        plane.drawUp(up, measure);
        Axis across = Axis.of(times, Plane.LEFT + INSIDE, Plane.RIGHT - INSIDE, MARKS, Ticks::plain);
        plane.drawAcross(across, time);
        for (Series each : series) {
            band(plane.drawing(), across, up, each);
        }
        for (int s = 0; s < series.size(); s++) {
            Edges around = edges.get(s);
            if (around != null) {
                line(plane.drawing(), across, up, around.low(), series.get(s), true);
                line(plane.drawing(), across, up, around.high(), series.get(s), true);
            }
        }
        for (Series each : series) {
            means(plane.drawing(), across, up, each);
        }
        return plane.drawing();
    }

    private List<Double> values() {
        List<Double> values = new ArrayList<>();
        series.forEach(each -> values.addAll(each.extremes()));
        for (Edges around : edges) {
            if (around != null) {
                values.addAll(around.low());
                values.addAll(around.high());
            }
        }
        return values;
    }

    /** A piece of band for every stretch of times that have intervals. */
    private void band(Drawing drawing, Axis across, Axis up, Series each) {
        List<FigureElement.Spot> below = new ArrayList<>();
        List<FigureElement.Spot> above = new ArrayList<>();
        for (int i = 0; i <= times.size(); i++) {
            Series.IntervalValue value =
                    i == times.size() ? null : each.values().get(i);
            if (value != null && value.low() != null && value.high() != null) {
                below.add(new FigureElement.Spot(across.at(times.get(i)), up.at(value.low())));
                above.add(0, new FigureElement.Spot(across.at(times.get(i)), up.at(value.high())));
            } else if (!below.isEmpty()) {
                below.addAll(above);
                if (below.size() > 3) {
                    drawing.add(new FigureElement.Area(below, each.look().ink(), PALE));
                }
                below.clear();
                above.clear();
            }
        }
    }

    private void line(Drawing drawing, Axis across, Axis up, List<Double> values, Series each, boolean dashed) {
        drawing.add(new FigureElement.Line(
                IntStream.range(0, times.size())
                        .mapToObj(i -> new FigureElement.Spot(across.at(times.get(i)), up.at(values.get(i))))
                        .toList(),
                each.look().ink(),
                1,
                dashed));
    }

    private void means(Drawing drawing, Axis across, Axis up, Series each) {
        List<FigureElement.Spot> line = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            Series.IntervalValue value = each.values().get(i);
            if (value != null) {
                line.add(new FigureElement.Spot(across.at(times.get(i)), up.at(value.mean())));
            }
        }
        if (line.size() > 1) {
            drawing.add(new FigureElement.Line(line, each.look().ink(), 2, false));
        }
        for (FigureElement.Spot spot : line) {
            drawing.add(new FigureElement.Mark(spot, each.look(), 2.5));
        }
    }
}
