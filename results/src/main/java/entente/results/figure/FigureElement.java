package entente.results.figure;

import java.util.List;

/** What drawings are made of. Lengths in pixels; x to the right, y down. */
public sealed interface FigureElement {

    /** The same elsewhere: so far to the right, and so far down. */
    FigureElement moved(double right, double down);

    /** A place. */
    record Spot(double x, double y) {

        Spot moved(double right, double down) {
            return new Spot(x + right, y + down);
        }

        static List<Spot> moved(List<Spot> spots, double right, double down) {
            return spots.stream().map(spot -> spot.moved(right, down)).toList();
        }
    }

    /**
     * A line through places.
     *
     * @param spots two or more
     * @param ink its colour
     * @param width its width
     * @param dashed whether it is dashed
     */
    record Line(List<Spot> spots, FigureColour ink, double width, boolean dashed) implements FigureElement {

        public Line {
            spots = List.copyOf(spots);
        }

        @Override
        public Line moved(double right, double down) {
            return new Line(Spot.moved(spots, right, down), ink, width, dashed);
        }

        static Line of(double x1, double y1, double x2, double y2, FigureColour ink, double width) {
            return new Line(List.of(new Spot(x1, y1), new Spot(x2, y2)), ink, width, false);
        }
    }

    /**
     * A filled area.
     *
     * @param spots its corners, three or more
     * @param ink its colour
     * @param opacity 0..1
     */
    record Area(List<Spot> spots, FigureColour ink, double opacity) implements FigureElement {

        public Area {
            spots = List.copyOf(spots);
        }

        @Override
        public Area moved(double right, double down) {
            return new Area(Spot.moved(spots, right, down), ink, opacity);
        }

        static Area box(double left, double top, double right, double bottom, FigureColour ink, double opacity) {
            return new Area(
                    List.of(new Spot(left, top), new Spot(right, top), new Spot(right, bottom), new Spot(left, bottom)),
                    ink,
                    opacity);
        }
    }

    /**
     * The mark of a value.
     *
     * @param spot its middle
     * @param look its symbol and colour
     * @param radius its size
     */
    record Mark(Spot spot, SeriesStyle look, double radius) implements FigureElement {

        @Override
        public Mark moved(double right, double down) {
            return new Mark(spot.moved(right, down), look, radius);
        }
    }

    /** Where words stand from their place. */
    enum Anchor {
        /** They begin there. */
        START,
        /** Their middle is there. */
        MIDDLE,
        /** They end there. */
        END
    }

    /**
     * Words on a line.
     *
     * @param spot where their baseline is anchored
     * @param text the words
     * @param anchor how
     * @param ink their colour
     * @param size the height of letters
     * @param bold whether they are heavy
     */
    record Words(Spot spot, String text, Anchor anchor, FigureColour ink, double size, boolean bold)
            implements FigureElement {

        @Override
        public Words moved(double right, double down) {
            return new Words(spot.moved(right, down), text, anchor, ink, size, bold);
        }
    }
}
