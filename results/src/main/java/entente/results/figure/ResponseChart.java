package entente.results.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * How values change along a factor: a line for each series, with intervals at every level.
 *
 * @param levels the levels of the factor
 * @param factor what the axis across shows
 * @param series the values at the levels
 * @param measure what the axis upwards shows
 * @param format how its numbers are written
 */
public record ResponseChart(
        Levels levels, String factor, List<Series> series, String measure, DoubleFunction<String> format) {

    private static final int HEIGHT = 260;
    private static final double INSIDE = 30;
    private static final double MOST_APART = 12;
    private static final int MARKS = 7;
    private static final int GAP = 6;

    public ResponseChart {
        series = List.copyOf(series);
    }

    /** The levels of a factor. */
    public sealed interface Levels {

        /** How many. */
        int size();
    }

    /**
     * Numbers, which stand where they belong.
     *
     * @param values the numbers, ascending
     * @param logarithmic whether factors of ten lie equally far apart
     */
    public record Numeric(List<Double> values, boolean logarithmic) implements Levels {

        public Numeric {
            values = List.copyOf(values);
        }

        @Override
        public int size() {
            return values.size();
        }
    }

    /**
     * Names, which stand side by side.
     *
     * @param names the names
     */
    public record Named(List<String> names) implements Levels {

        public Named {
            names = List.copyOf(names);
        }

        @Override
        public int size() {
            return names.size();
        }
    }

    /** Whether all names of levels have room; numbers have. */
    public boolean isReadable() {
        return !(levels instanceof Named named)
                || named.names().stream().allMatch(name -> Drawing.width(name, Drawing.SMALL) <= step(named) - GAP);
    }

    private static double step(Named named) {
        return (Plane.RIGHT - Plane.LEFT) / named.size();
    }

    /** The drawing. */
    public Drawing drawing() {
        Plane plane = new Plane(series, HEIGHT);
        List<Double> values = new ArrayList<>();
        series.forEach(each -> each.values().forEach(value -> {
            if (value != null) {
                values.add(value.mean());
                values.add(value.low() == null ? value.mean() : value.low());
                values.add(value.high() == null ? value.mean() : value.high());
            }
        }));
        Axis up = plane.up(values, format);
        plane.drawUp(up, measure);
        double[] places = places(plane);
        double apart = apart(places);
        for (int s = 0; s < series.size(); s++) {
            double shift = apart * (s - (series.size() - 1) / 2.0);
            draw(plane.drawing(), up, series.get(s), places, shift);
        }
        return plane.drawing();
    }

    /** How far series stand apart at a level, so that intervals do not cover each other. */
    private double apart(double[] places) {
        double room = Plane.RIGHT - Plane.LEFT;
        for (int i = 1; i < places.length; i++) {
            room = Math.min(room, places[i] - places[i - 1]);
        }
        return Math.min(MOST_APART, room / (series.size() + 1));
    }

    private double[] places(Plane plane) {
        double left = Plane.LEFT + INSIDE;
        double right = Plane.RIGHT - INSIDE;
        if (levels instanceof Numeric numeric) {
            DoubleFunction<String> plain = Ticks::plain;
            Axis across = numeric.logarithmic()
                    ? Axis.logarithmic(numeric.values(), left, right, plain)
                    : Axis.of(numeric.values(), left, right, MARKS, plain);
            plane.drawAcross(across, factor);
            return numeric.values().stream().mapToDouble(across::at).toArray();
        }
        List<String> names = ((Named) levels).names();
        double step = step((Named) levels);
        double[] places = IntStream.range(0, names.size())
                .mapToDouble(i -> Plane.LEFT + (i + 0.5) * step)
                .toArray();
        plane.drawing().line(Plane.LEFT, plane.bottom(), Plane.RIGHT, plane.bottom(), FigureColour.AXIS, 1);
        for (int i = 0; i < places.length; i++) {
            plane.drawing()
                    .small(
                            places[i],
                            plane.bottom() + 18,
                            Ticks.fitted(names.get(i), step - GAP, Drawing.SMALL),
                            FigureElement.Anchor.MIDDLE,
                            FigureColour.TEXT);
        }
        plane.drawing().small(Plane.RIGHT, plane.bottom() + 38, factor, FigureElement.Anchor.END, FigureColour.QUIET);
        return places;
    }

    private static void draw(Drawing drawing, Axis up, Series series, double[] places, double shift) {
        List<FigureElement.Spot> line = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Series.IntervalValue value = series.values().get(i);
            if (value != null) {
                line.add(new FigureElement.Spot(places[i] + shift, up.at(value.mean())));
            }
        }
        if (line.size() > 1) {
            drawing.add(new FigureElement.Line(
                    line, series.look().ink(), 1.5, series.look().ink() == FigureColour.GREY));
        }
        for (int i = 0; i < places.length; i++) {
            Series.IntervalValue value = series.values().get(i);
            if (value != null) {
                whisker(drawing, up, value, series.look(), places[i] + shift);
            }
        }
    }

    private static void whisker(Drawing drawing, Axis up, Series.IntervalValue value, SeriesStyle look, double x) {
        Double low = value.low();
        Double high = value.high();
        if (low != null && high != null) {
            drawing.line(x, up.at(low), x, up.at(high), look.ink(), 1.5);
            drawing.line(x - 3, up.at(low), x + 3, up.at(low), look.ink(), 1.5);
            drawing.line(x - 3, up.at(high), x + 3, up.at(high), look.ink(), 1.5);
        }
        drawing.mark(x, up.at(value.mean()), look);
    }
}
