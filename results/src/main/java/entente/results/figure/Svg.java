package entente.results.figure;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes drawings as SVG, the same bytes everywhere. Words are text. Colours are classes, {@code f-blue} to fill and {@code
 * s-blue} to stroke, so that a page decides on light or dark ground; a file of its own brings its styles along.
 */
public final class Svg {

    private static final String SPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 1;

    private final XMLStreamWriter xml;

    private Svg(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** An element for a page that has {@link #styles}. */
    public static String element(Drawing drawing, String title, String description) {
        return text(drawing, title, description, false);
    }

    /** A file of its own. */
    public static String file(Drawing drawing, String title, String description) {
        return text(drawing, title, description, true);
    }

    /** The styles that elements need, for light and for dark ground. */
    public static String styles() {
        StringBuilder css = new StringBuilder();
        for (FigureColour ink : FigureColour.values()) {
            css.append(".f-" + ink.word() + "{fill:" + ink.light() + "}.s-" + ink.word() + "{stroke:" + ink.light()
                    + "}\n");
        }
        css.append("@media(prefers-color-scheme:dark){\n");
        for (FigureColour ink : FigureColour.values()) {
            css.append(
                    ".f-" + ink.word() + "{fill:" + ink.dark() + "}.s-" + ink.word() + "{stroke:" + ink.dark() + "}\n");
        }
        return css.append("}\n").toString();
    }

    private static String text(Drawing drawing, String title, String description, boolean alone) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Svg(xml).draw(drawing, title, description, alone);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void draw(Drawing drawing, String title, String description, boolean alone) throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SPACE);
        attributes("viewBox", "0 0 " + drawing.width() + " " + drawing.height(), "role", "img");
        attributes("font-family", "system-ui, sans-serif", "class", "figure");
        element("title", title);
        element("desc", description);
        if (alone) {
            element("style", styles());
            xml.writeEmptyElement("rect");
            attributes("width", "100%", "height", "100%", "class", "f-ground");
        }
        for (FigureElement shape : drawing.shapes()) {
            xml.writeCharacters("\n");
            shape(shape);
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void shape(FigureElement shape) throws XMLStreamException {
        if (shape instanceof FigureElement.Line line) {
            line(line);
        } else if (shape instanceof FigureElement.Area area) {
            xml.writeEmptyElement("polygon");
            attributes(
                    "points", points(area.spots()), "class", "f-" + area.ink().word());
            if (area.opacity() < 1) {
                attributes("fill-opacity", number(area.opacity(), 2));
            }
        } else if (shape instanceof FigureElement.Mark mark) {
            mark(mark);
        } else if (shape instanceof FigureElement.Words words) {
            words(words);
        }
    }

    private void line(FigureElement.Line line) throws XMLStreamException {
        xml.writeEmptyElement("polyline");
        attributes(
                "points",
                points(line.spots()),
                "fill",
                "none",
                "class",
                "s-" + line.ink().word());
        attributes("stroke-width", number(line.width(), DECIMALS));
        if (line.dashed()) {
            attributes("stroke-dasharray", "4 3");
        }
    }

    private void mark(FigureElement.Mark mark) throws XMLStreamException {
        List<FigureElement.Spot> corners = Outline.corners(mark);
        if (corners.isEmpty()) {
            xml.writeEmptyElement("circle");
            attributes(
                    "cx",
                    number(mark.spot().x(), DECIMALS),
                    "cy",
                    number(mark.spot().y(), DECIMALS));
            attributes("r", number(mark.radius(), DECIMALS));
        } else {
            xml.writeEmptyElement("polygon");
            attributes("points", points(corners));
        }
        boolean ring = mark.look().symbol() == SeriesStyle.Symbol.RING;
        String word = mark.look().ink().word();
        attributes("class", ring ? "f-ground s-" + word : "f-" + word + " s-ground");
        attributes("stroke-width", ring ? "2" : "1");
    }

    private void words(FigureElement.Words words) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes(
                "x",
                number(words.spot().x(), DECIMALS),
                "y",
                number(words.spot().y(), DECIMALS));
        attributes(
                "font-size",
                number(words.size(), 0),
                "class",
                "f-" + words.ink().word());
        if (words.anchor() != FigureElement.Anchor.START) {
            attributes("text-anchor", words.anchor() == FigureElement.Anchor.END ? "end" : "middle");
        }
        if (words.bold()) {
            attributes("font-weight", "600");
        }
        xml.writeCharacters(words.text());
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private static String points(List<FigureElement.Spot> spots) {
        return spots.stream()
                .map(spot -> number(spot.x(), DECIMALS) + "," + number(spot.y(), DECIMALS))
                .collect(Collectors.joining(" "));
    }

    private static String number(double value, int decimals) {
        BigDecimal rounded =
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
