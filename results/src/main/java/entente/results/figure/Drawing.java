package entente.results.figure;

import java.util.ArrayList;
import java.util.List;

/** A drawing: shapes, each on top of those before it. */
public final class Drawing {

    /** How wide drawings are unless they need to be narrower. */
    public static final int WIDTH = 720;

    /** The height of letters. */
    static final double LETTERS = 13;

    /** The height of small letters. */
    static final double SMALL = 12;

    /** How wide a letter is on average, in letter heights. */
    private static final double LETTER_WIDTH = 0.54;

    private final int width;
    private final int height;
    private final List<FigureElement> shapes = new ArrayList<>();

    /** An empty drawing of that size. */
    Drawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Its width. */
    public int width() {
        return width;
    }

    /** Its height. */
    public int height() {
        return height;
    }

    /** Its shapes, in the order in which they are drawn. */
    public List<FigureElement> shapes() {
        return List.copyOf(shapes);
    }

    /** About how wide words are. */
    static double width(String words, double size) {
        return words.codePointCount(0, words.length()) * size * LETTER_WIDTH;
    }

    void add(FigureElement shape) {
        shapes.add(shape);
    }

    void line(double x1, double y1, double x2, double y2, FigureColour ink, double width) {
        add(FigureElement.Line.of(x1, y1, x2, y2, ink, width));
    }

    void mark(double x, double y, SeriesStyle look) {
        add(new FigureElement.Mark(new FigureElement.Spot(x, y), look, 4.5));
    }

    void words(double x, double y, String text, FigureElement.Anchor anchor, FigureColour ink) {
        add(new FigureElement.Words(new FigureElement.Spot(x, y), text, anchor, ink, LETTERS, false));
    }

    void small(double x, double y, String text, FigureElement.Anchor anchor, FigureColour ink) {
        add(new FigureElement.Words(new FigureElement.Spot(x, y), text, anchor, ink, SMALL, false));
    }

    void bold(double x, double y, String text, FigureElement.Anchor anchor) {
        add(new FigureElement.Words(new FigureElement.Spot(x, y), text, anchor, FigureColour.TEXT, LETTERS, true));
    }
}
