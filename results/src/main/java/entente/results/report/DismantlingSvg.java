package entente.results.report;

import entente.results.network.NetworkStudy;
import entente.results.text.Numbers;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A plot of dismantling in vectors. Its words are text, which can be searched, translated and read aloud; plotting
 * libraries write the outlines of letters in the machine's font instead.
 */
final class DismantlingSvg {

    private static final int LEFT = 70;
    private static final int RIGHT = DismantlingPlot.WIDTH - 20;
    private static final int TOP = 40;
    private static final int BOTTOM = DismantlingPlot.HEIGHT - 85;
    private static final int LINES = 5;
    private static final int MOST_LABELS = 12;
    private static final int LEGEND_STEP = 220;

    private final NetworkStudy study;
    private final int removals;
    private final StringWriter text = new StringWriter();

    DismantlingSvg(NetworkStudy study) {
        this.study = study;
        removals = study.dismantling().removals();
    }

    /** The document. */
    String text() {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            draw(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void draw(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes(xml, "role", "img", "font-family", "sans-serif", "font-size", "13");
        attributes(xml, "viewBox", "0 0 " + DismantlingPlot.WIDTH + " " + DismantlingPlot.HEIGHT);
        xml.writeStartElement("title");
        xml.writeCharacters(DismantlingPlot.title(study));
        xml.writeEndElement();
        line(xml);
        xml.writeEmptyElement("rect");
        attributes(xml, "width", "100%", "height", "100%", "fill", "#ffffff");
        words(xml, (LEFT + RIGHT) / 2, TOP - 15, "middle", DismantlingPlot.title(study));
        words(xml, (LEFT + RIGHT) / 2, BOTTOM + 42, "middle", DismantlingPlot.ACROSS);
        words(xml, LEFT - 50, TOP - 15, "start", DismantlingPlot.UP);
        grid(xml);
        List<DismantlingCurve> curves = DismantlingCurve.of(study.dismantling());
        for (int i = 0; i < curves.size(); i++) {
            curve(xml, curves.get(i), LEFT + i * LEGEND_STEP);
        }
        xml.writeEndElement();
        line(xml);
    }

    private void grid(XMLStreamWriter xml) throws XMLStreamException {
        for (int i = 0; i <= LINES; i++) {
            double share = (double) i / LINES;
            xml.writeEmptyElement("line");
            attributes(xml, "x1", pixels(LEFT), "x2", pixels(RIGHT), "y1", y(share), "y2", y(share));
            attributes(xml, "stroke", i == 0 ? "#000000" : "#cccccc");
            words(xml, LEFT - 8, BOTTOM - share * (BOTTOM - TOP) + 4, "end", 100 * i / LINES + " %");
        }
        int step = (removals + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = 0; i <= removals; i += step) {
            words(xml, across(i), BOTTOM + 20, "middle", String.valueOf(i));
        }
    }

    private void curve(XMLStreamWriter xml, DismantlingCurve curve, int legend) throws XMLStreamException {
        stroke(
                xml,
                curve,
                IntStream.rangeClosed(0, removals)
                        .mapToObj(
                                i -> pixels(across(i)) + "," + y(curve.shares().get(i)))
                        .collect(Collectors.joining(" ")));
        int baseline = DismantlingPlot.HEIGHT - 15;
        stroke(xml, curve, legend + "," + (baseline - 4) + " " + (legend + 30) + "," + (baseline - 4));
        words(xml, legend + 38, baseline, "start", curve.name());
    }

    private void stroke(XMLStreamWriter xml, DismantlingCurve curve, String points) throws XMLStreamException {
        xml.writeEmptyElement("polyline");
        attributes(xml, "fill", "none", "stroke", curve.colour(), "stroke-width", "2", "points", points);
        if (!curve.dashes().isEmpty()) {
            attributes(
                    xml,
                    "stroke-dasharray",
                    curve.dashes().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
        line(xml);
    }

    private void words(XMLStreamWriter xml, double x, double y, String anchor, String words) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes(xml, "x", pixels(x), "y", pixels(y), "text-anchor", anchor);
        xml.writeCharacters(words);
        xml.writeEndElement();
        line(xml);
    }

    private double across(int removed) {
        return LEFT + (double) (RIGHT - LEFT) * removed / removals;
    }

    private static String y(double share) {
        return pixels(BOTTOM - share * (BOTTOM - TOP));
    }

    private static String pixels(double value) {
        return Numbers.fixed(value, 1);
    }

    private static void attributes(XMLStreamWriter xml, String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
