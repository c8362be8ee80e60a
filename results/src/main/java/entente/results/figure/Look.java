package entente.results.figure;

import java.util.List;

/**
 * How a series looks.
 *
 * @param ink its colour
 * @param symbol its mark
 */
public record Look(Ink ink, Symbol symbol) {

    private static final List<Look> SERIES = List.of(
            new Look(Ink.BLUE, Symbol.DISC),
            new Look(Ink.VERMILION, Symbol.SQUARE),
            new Look(Ink.GREEN, Symbol.DIAMOND),
            new Look(Ink.PURPLE, Symbol.TRIANGLE),
            new Look(Ink.ORANGE, Symbol.RING));

    /** What others are compared with. */
    public static final Look BOUND = new Look(Ink.GREY, Symbol.RING);

    /** What others are compared with, at the other end. */
    public static final Look OTHER_BOUND = new Look(Ink.GREY, Symbol.DIAMOND);

    /** The look of a series by its number from 0; after the fifth they begin anew. */
    public static Look of(int series) {
        return SERIES.get(series % SERIES.size());
    }
}
