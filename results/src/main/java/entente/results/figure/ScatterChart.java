package entente.results.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Places of things in a plane of two values.
 *
 * @param clouds the things, by kind
 * @param across what the axis across shows
 * @param acrossFormat how its numbers are written
 * @param up what the axis upwards shows
 * @param upFormat how its numbers are written
 * @param box a part of the plane that is set off; null if there is none
 */
public record ScatterChart(
        List<Cloud> clouds,
        String across,
        DoubleFunction<String> acrossFormat,
        String up,
        DoubleFunction<String> upFormat,
        @Nullable Region box) {

    private static final int HEIGHT = 300;
    private static final int MARKS = 7;
    private static final double ROOM = 12;

    public ScatterChart {
        clouds = List.copyOf(clouds);
    }

    /**
     * Things of a kind.
     *
     * @param name what they are
     * @param look how they look
     * @param radius the size of their marks
     * @param joined whether a line joins them, in their order
     * @param spots where they are
     */
    public record Cloud(String name, SeriesStyle look, double radius, boolean joined, List<Spot> spots) {

        public Cloud {
            spots = List.copyOf(spots);
        }
    }

    /**
     * A thing.
     *
     * @param across its place across, with an interval if it has one
     * @param up its place upwards, with an interval if it has one
     * @param name its name, written beside it; empty for none
     */
    public record Spot(Series.IntervalValue across, Series.IntervalValue up, String name) {

        /** Without intervals and name. */
        public static Spot of(double across, double up) {
            return new Spot(new Series.IntervalValue(across, null, null), new Series.IntervalValue(up, null, null), "");
        }
    }

    /** A part of the plane; infinite where it has no end. */
    public record Region(double left, double right, double low, double high) {}

    /** The drawing. */
    public Drawing drawing() {
        Plane plane = new Plane(
                clouds.stream()
                        .filter(cloud -> !cloud.spots().isEmpty())
                        .map(cloud -> new Series(cloud.name(), cloud.look(), List.of()))
                        .toList(),
                HEIGHT);
        Axis upwards = plane.up(extremes(false), upFormat);
        Axis aside = Axis.of(extremes(true), Plane.LEFT + ROOM, Plane.RIGHT - ROOM, MARKS, acrossFormat);
        plane.drawUp(upwards, up);
        plane.drawAcross(aside, across);
        if (box != null) {
            region(plane, aside, upwards, box);
        }
        Labels labels = new Labels();
        for (Cloud cloud : clouds) {
            cloud(plane.drawing(), aside, upwards, cloud, labels);
        }
        labels.draw(plane.drawing(), Plane.RIGHT);
        return plane.drawing();
    }

    private List<Double> extremes(boolean aside) {
        List<Double> values = new ArrayList<>();
        for (Cloud cloud : clouds) {
            for (Spot spot : cloud.spots()) {
                Series.IntervalValue value = aside ? spot.across() : spot.up();
                values.add(value.mean());
                values.add(value.low() == null ? value.mean() : value.low());
                values.add(value.high() == null ? value.mean() : value.high());
            }
        }
        return values;
    }

    private static void region(Plane plane, Axis across, Axis up, Region region) {
        double left = within(Plane.LEFT, across.at(region.left()), Plane.RIGHT);
        double right = within(Plane.LEFT, across.at(region.right()), Plane.RIGHT);
        double bottom = within(plane.top(), up.at(region.low()), plane.bottom());
        double top = within(plane.top(), up.at(region.high()), plane.bottom());
        plane.drawing().add(FigureElement.Area.box(left, top, right, bottom, FigureColour.VERMILION, 0.12));
        List<FigureElement.Spot> corners = List.of(
                new FigureElement.Spot(left, top),
                new FigureElement.Spot(right, top),
                new FigureElement.Spot(right, bottom),
                new FigureElement.Spot(left, bottom),
                new FigureElement.Spot(left, top));
        plane.drawing().add(new FigureElement.Line(corners, FigureColour.VERMILION, 1.5, false));
    }

    /** A region that has no end, or ends beyond the chart, ends at its edge. */
    private static double within(double least, double pixel, double most) {
        return Math.max(least, Math.min(pixel, most));
    }

    private static void cloud(Drawing drawing, Axis across, Axis up, Cloud cloud, Labels labels) {
        FigureColour ink = cloud.look().ink();
        if (cloud.joined() && cloud.spots().size() > 1) {
            drawing.add(new FigureElement.Line(
                    cloud.spots().stream()
                            .map(spot -> new FigureElement.Spot(
                                    across.at(spot.across().mean()),
                                    up.at(spot.up().mean())))
                            .toList(),
                    ink,
                    1,
                    false));
        }
        for (Spot spot : cloud.spots()) {
            double x = across.at(spot.across().mean());
            double y = up.at(spot.up().mean());
            Double low = spot.up().low();
            Double high = spot.up().high();
            if (low != null && high != null) {
                drawing.line(x, up.at(low), x, up.at(high), ink, 1.2);
            }
            Double left = spot.across().low();
            Double right = spot.across().high();
            if (left != null && right != null) {
                drawing.line(across.at(left), y, across.at(right), y, ink, 1.2);
            }
            drawing.add(new FigureElement.Mark(new FigureElement.Spot(x, y), cloud.look(), cloud.radius()));
            labels.add(x, y, spot.name());
        }
    }
}
