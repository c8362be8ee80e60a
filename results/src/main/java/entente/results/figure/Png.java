package entente.results.figure;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes drawings as PNG on light ground, two pixels for each of the drawing, with the fonts of the machine. */
public final class Png {

    private static final int SCALE = 2;

    private final Graphics2D graphics;

    private Png(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** Writes a drawing. */
    public static void write(Drawing drawing, OutputStream out) throws IOException {
        // Otherwise Java looks for a screen.
        System.setProperty("java.awt.headless", "true");
        BufferedImage image =
                new BufferedImage(SCALE * drawing.width(), SCALE * drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(colour(FigureColour.GROUND));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        Png png = new Png(graphics);
        drawing.shapes().forEach(png::shape);
        graphics.dispose();
        ImageIO.write(image, "png", out);
    }

    private void shape(FigureElement shape) {
        if (shape instanceof FigureElement.Line line) {
            graphics.setColor(colour(line.ink()));
            graphics.setStroke(stroke(line));
            graphics.draw(path(line.spots(), false));
        } else if (shape instanceof FigureElement.Area area) {
            graphics.setColor(colour(area.ink()));
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) area.opacity()));
            graphics.fill(path(area.spots(), true));
            graphics.setComposite(AlphaComposite.SrcOver);
        } else if (shape instanceof FigureElement.Mark mark) {
            mark(mark);
        } else if (shape instanceof FigureElement.Words words) {
            words(words);
        }
    }

    private void mark(FigureElement.Mark mark) {
        List<FigureElement.Spot> corners = Outline.corners(mark);
        double r = mark.radius();
        java.awt.Shape outline = corners.isEmpty()
                ? new Ellipse2D.Double(mark.spot().x() - r, mark.spot().y() - r, 2 * r, 2 * r)
                : path(corners, true);
        boolean ring = mark.look().symbol() == SeriesStyle.Symbol.RING;
        Color own = colour(mark.look().ink());
        graphics.setColor(ring ? colour(FigureColour.GROUND) : own);
        graphics.fill(outline);
        graphics.setColor(ring ? own : colour(FigureColour.GROUND));
        graphics.setStroke(new BasicStroke(ring ? 2 : 1));
        graphics.draw(outline);
    }

    private void words(FigureElement.Words words) {
        graphics.setFont(
                new Font(Font.SANS_SERIF, words.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) words.size()));
        graphics.setColor(colour(words.ink()));
        double width = graphics.getFontMetrics()
                .getStringBounds(words.text(), graphics)
                .getWidth();
        double left = switch (words.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        graphics.drawString(words.text(), (float) (words.spot().x() - left), (float)
                words.spot().y());
    }

    private static BasicStroke stroke(FigureElement.Line line) {
        return line.dashed()
                ? new BasicStroke(
                        (float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0)
                : new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static Path2D path(List<FigureElement.Spot> spots, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(spots.get(0).x(), spots.get(0).y());
        spots.stream().skip(1).forEach(spot -> path.lineTo(spot.x(), spot.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static Color colour(FigureColour ink) {
        return Color.decode(ink.light());
    }
}
