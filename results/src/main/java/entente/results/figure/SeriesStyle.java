package entente.results.figure;

import java.util.List;

/**
 * How a series looks.
 *
 * @param ink its colour
 * @param symbol its mark
 */
public record SeriesStyle(FigureColour ink, Symbol symbol) {

    private static final List<SeriesStyle> SERIES = List.of(
            new SeriesStyle(FigureColour.BLUE, Symbol.DISC),
            new SeriesStyle(FigureColour.VERMILION, Symbol.SQUARE),
            new SeriesStyle(FigureColour.GREEN, Symbol.DIAMOND),
            new SeriesStyle(FigureColour.PURPLE, Symbol.TRIANGLE),
            new SeriesStyle(FigureColour.ORANGE, Symbol.RING));

    /** What others are compared with. */
    public static final SeriesStyle BOUND = new SeriesStyle(FigureColour.GREY, Symbol.RING);

    /** What others are compared with, at the other end. */
    public static final SeriesStyle OTHER_BOUND = new SeriesStyle(FigureColour.GREY, Symbol.DIAMOND);

    /** The look of a series by its number from 0; after the fifth they begin anew. */
    public static SeriesStyle of(int series) {
        return SERIES.get(series % SERIES.size());
    }

    /** The marks of values. */
    public enum Symbol {
        /** A disc. */
        DISC,
        /** A square. */
        SQUARE,
        /** A square on its corner. */
        DIAMOND,
        /** A triangle that points up. */
        TRIANGLE,
        /** A ring. */
        RING
    }
}
