package entente.results.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing with its title above it and its caption and source below: a figure that can stand by itself, in a slide or a
 * paper, and still says what it shows, how to read it and where it is from.
 */
public final class Plate {

    private static final double MARGIN = 16;
    private static final double TITLE_SIZE = 16;

    /** From one line to the next, in letter heights. */
    private static final double LEADING = 1.4;

    private Plate() {}

    /**
     * The drawing within its words.
     *
     * @param title what it shows
     * @param caption how to read it; empty for nothing
     * @param source where it is from
     */
    public static Drawing of(Drawing drawing, String title, String caption, String source) {
        List<String> heading = lines(title, drawing.width(), TITLE_SIZE);
        List<String> notes = new ArrayList<>(caption.isEmpty() ? List.of() : lines(caption, drawing.width()));
        List<String> origin = lines(source, drawing.width());
        double top = MARGIN + heading.size() * TITLE_SIZE * LEADING + MARGIN / 2;
        double foot = (notes.size() + origin.size()) * Drawing.SMALL * LEADING + MARGIN / 2;
        Drawing plate = new Drawing(
                (int) (drawing.width() + 2 * MARGIN), (int) Math.ceil(top + drawing.height() + foot + 2 * MARGIN));
        double below = top + drawing.height() + MARGIN;
        write(plate, heading, MARGIN, TITLE_SIZE, FigureColour.TEXT, true);
        drawing.shapes().forEach(shape -> plate.add(shape.moved(MARGIN, top)));
        below = write(plate, notes, below, Drawing.SMALL, FigureColour.TEXT, false);
        write(plate, origin, below + MARGIN / 2, Drawing.SMALL, FigureColour.QUIET, false);
        return plate;
    }

    private static double write(
            Drawing plate, List<String> lines, double top, double size, FigureColour ink, boolean bold) {
        double y = top;
        for (String line : lines) {
            plate.add(new FigureElement.Words(
                    new FigureElement.Spot(MARGIN, y + size), line, FigureElement.Anchor.START, ink, size, bold));
            y += size * LEADING;
        }
        return y;
    }

    private static List<String> lines(String text, double width) {
        return lines(text, width, Drawing.SMALL);
    }

    private static List<String> lines(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Drawing.width(longer, size) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
