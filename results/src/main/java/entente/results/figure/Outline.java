package entente.results.figure;

import java.util.List;

/** The corners of marks. */
final class Outline {

    private static final double SQUARE = 0.88;
    private static final double DIAMOND = 1.3;

    private Outline() {}

    /** The corners of a mark; none for what is round. */
    static List<FigureElement.Spot> corners(FigureElement.Mark mark) {
        double x = mark.spot().x();
        double y = mark.spot().y();
        double r = mark.radius();
        double s = SQUARE * r;
        double d = DIAMOND * r;
        return switch (mark.look().symbol()) {
            case DISC, RING -> List.of();
            case SQUARE -> List.of(spot(x - s, y - s), spot(x + s, y - s), spot(x + s, y + s), spot(x - s, y + s));
            case DIAMOND -> List.of(spot(x, y - d), spot(x + d, y), spot(x, y + d), spot(x - d, y));
            case TRIANGLE -> List.of(spot(x, y - d), spot(x + 1.1 * r, y + r), spot(x - 1.1 * r, y + r));
        };
    }

    private static FigureElement.Spot spot(double x, double y) {
        return new FigureElement.Spot(x, y);
    }
}
