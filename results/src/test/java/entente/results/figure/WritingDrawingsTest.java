package entente.results.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Shapes by hand, found again in the SVG and in the pixels of the PNG. */
class WritingDrawingsTest {

    private static final SeriesStyle DISC = new SeriesStyle(FigureColour.BLUE, SeriesStyle.Symbol.DISC);

    private static Document svg(Drawing drawing) throws Exception {
        String text = Svg.file(drawing, "title", "description");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Element only(Document document, String name) {
        assertThat(document.getElementsByTagName(name).getLength()).as(name).isEqualTo(1);
        return (Element) document.getElementsByTagName(name).item(0);
    }

    private static BufferedImage png(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(drawing, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    /** The colour of the pixel at a place of the drawing. */
    private static String colour(BufferedImage image, double x, double y) {
        return String.format(Locale.ROOT, "#%06x", image.getRGB((int) (2 * x), (int) (2 * y)) & 0xffffff);
    }

    @Test
    void aLineHasItsPlacesWidthAndColour() throws Exception {
        Drawing drawing = new Drawing(100, 60);
        drawing.line(10, 20.26, 90, 20.26, FigureColour.BLUE, 4);

        Element line = only(svg(drawing), "polyline");

        assertThat(line.getAttribute("points")).isEqualTo("10,20.3 90,20.3");
        assertThat(line.getAttribute("stroke-width")).isEqualTo("4");
        assertThat(line.getAttribute("class")).isEqualTo("s-blue");
        assertThat(line.hasAttribute("stroke-dasharray")).isFalse();
        BufferedImage image = png(drawing);
        assertThat(colour(image, 50, 20)).isEqualToIgnoringCase(FigureColour.BLUE.light());
        assertThat(colour(image, 50, 30)).isEqualToIgnoringCase(FigureColour.GROUND.light());
        assertThat(colour(image, 5, 20)).isEqualToIgnoringCase(FigureColour.GROUND.light());
    }

    @Test
    void dashesHaveGaps() throws Exception {
        Drawing drawing = new Drawing(100, 60);
        drawing.add(new FigureElement.Line(
                List.of(new FigureElement.Spot(0, 20.5), new FigureElement.Spot(100, 20.5)),
                FigureColour.BLUE,
                1,
                true));
        BufferedImage image = png(drawing);
        int inked = 0;
        for (int x = 0; x < 100; x++) {
            inked += colour(image, x + 0.5, 20.5).equalsIgnoreCase(FigureColour.GROUND.light()) ? 0 : 1;
        }

        assertThat(only(svg(drawing), "polyline").getAttribute("stroke-dasharray"))
                .isEqualTo("4 3");
        // Four of seven pixels; ends may be half covered.
        assertThat(inked).isBetween(50, 80);
    }

    @Test
    void anAreaLetsThroughWhatItSays() throws Exception {
        Drawing drawing = new Drawing(100, 60);
        drawing.add(FigureElement.Area.box(10, 10, 50, 50, FigureColour.BLUE, 0.5));
        drawing.add(FigureElement.Area.box(60, 10, 90, 50, FigureColour.BLUE, 1));
        Document document = svg(drawing);

        assertThat(document.getElementsByTagName("polygon").getLength()).isEqualTo(2);
        Element half = (Element) document.getElementsByTagName("polygon").item(0);
        assertThat(half.getAttribute("points")).isEqualTo("10,10 50,10 50,50 10,50");
        assertThat(half.getAttribute("fill-opacity")).isEqualTo("0.5");
        assertThat(((Element) document.getElementsByTagName("polygon").item(1)).hasAttribute("fill-opacity"))
                .isFalse();
        BufferedImage image = png(drawing);
        int ink = Integer.decode(FigureColour.BLUE.light());
        int ground = Integer.decode(FigureColour.GROUND.light());
        int mixed = image.getRGB(60, 60) & 0xff;
        assertThat(mixed).isBetween(((ink & 0xff) + (ground & 0xff)) / 2 - 1, ((ink & 0xff) + (ground & 0xff)) / 2 + 1);
        assertThat(colour(image, 75, 30)).isEqualToIgnoringCase(FigureColour.BLUE.light());
    }

    /** Marks are as large as each other to the eye, with their middle in their own colour unless they are rings. */
    @ParameterizedTest
    @EnumSource(SeriesStyle.Symbol.class)
    void aMarkIsAroundItsPlace(SeriesStyle.Symbol symbol) throws Exception {
        Drawing drawing = new Drawing(100, 60);
        drawing.mark(40, 30, new SeriesStyle(FigureColour.ORANGE, symbol));
        BufferedImage image = png(drawing);
        boolean ring = symbol == SeriesStyle.Symbol.RING;
        int inked = 0;
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 120; y++) {
                boolean ink = !colour(image, x / 2.0, y / 2.0).equalsIgnoreCase(FigureColour.GROUND.light());
                inked += ink ? 1 : 0;
                assertThat(ink && Math.hypot(x / 2.0 - 40, y / 2.0 - 30) > 8).isFalse();
            }
        }

        assertThat(colour(image, 40, 30))
                .isEqualToIgnoringCase((ring ? FigureColour.GROUND : FigureColour.ORANGE).light());
        // A disc of radius 4.5 has 63.6 square pixels, four times as many at twice the size.
        assertThat(inked).isBetween(100, 420);
        assertThat(Svg.element(drawing, "t", "d"))
                .contains(ring ? "class=\"f-ground s-orange\"" : "class=\"f-orange s-ground\"");
    }

    /** Names come from people: nothing in them is markup. */
    @Test
    void wordsAreWhatTheyAre() throws Exception {
        String text = "a < b & \"c\" ]]> é 東京 😀 -->";
        Drawing drawing = new Drawing(300, 60);
        drawing.words(150, 30, text, FigureElement.Anchor.MIDDLE, FigureColour.TEXT);

        Element words = only(svg(drawing), "text");

        assertThat(words.getTextContent()).isEqualTo(text);
        assertThat(words.getAttribute("text-anchor")).isEqualTo("middle");
        assertThat(words.getAttribute("x")).isEqualTo("150");
        assertThat(words.hasAttribute("font-weight")).isFalse();
    }

    /** Words end at their place, or begin there, or lie around it. */
    @ParameterizedTest
    @EnumSource(FigureElement.Anchor.class)
    void wordsStandAtTheirAnchor(FigureElement.Anchor anchor) throws IOException {
        Drawing drawing = new Drawing(200, 60);
        drawing.words(100, 30, "HHHH", anchor, FigureColour.TEXT);
        BufferedImage image = png(drawing);
        int left = 0;
        int right = 0;
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 120; y++) {
                if (!colour(image, x / 2.0, y / 2.0).equalsIgnoreCase(FigureColour.GROUND.light())) {
                    left += x < 200 ? 1 : 0;
                    right += x < 200 ? 0 : 1;
                }
            }
        }

        assertThat(left + right).isPositive();
        switch (anchor) {
            case START -> assertThat(left).isLessThan((left + right) / 20);
            case END -> assertThat(right).isLessThan((left + right) / 20);
            case MIDDLE -> assertThat(left).isBetween((left + right) * 4 / 10, (left + right) * 6 / 10);
        }
    }

    /** The same place for every shape of a response: what is missing leaves the line, not the place. */
    @Test
    void aMissingValueLeavesAGapInMarksOnly() {
        List<Series.IntervalValue> values = new ArrayList<>(List.of(
                new Series.IntervalValue(1, 0.5, 1.5),
                new Series.IntervalValue(2, 1.5, 2.5),
                new Series.IntervalValue(3, 2.5, 3.5)));
        values.set(1, null);
        Drawing drawing = new ResponseChart(
                        new ResponseChart.Numeric(List.of(0.0, 1.0, 2.0), false),
                        "factor",
                        List.of(new Series("", DISC, values)),
                        "measure",
                        Ticks::plain)
                .drawing();
        List<FigureElement.Mark> marks = drawing.shapes().stream()
                .filter(FigureElement.Mark.class::isInstance)
                .map(FigureElement.Mark.class::cast)
                .toList();

        assertThat(marks).hasSize(2);
        assertThat(drawing.shapes())
                .contains(new FigureElement.Line(
                        List.of(marks.get(0).spot(), marks.get(1).spot()), FigureColour.BLUE, 1.5, false));
        assertThat(marks.get(0).spot().y()).isGreaterThan(marks.get(1).spot().y());
    }
}
