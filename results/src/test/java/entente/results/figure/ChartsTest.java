package entente.results.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Every kind of chart, as SVG and PNG. */
class ChartsTest {

    private static final List<Series.IntervalValue> VALUES =
            Arrays.asList(new Series.IntervalValue(0.4, 0.3, 0.5), null, new Series.IntervalValue(0.7, null, null));

    private static final Series SERIES = new Series("a <b> & c", SeriesStyle.of(0), VALUES);
    private static final Series OTHER = new Series("other", SeriesStyle.of(1), VALUES);

    static List<Drawing> drawings() {
        return List.of(
                new IntervalChart(
                                List.of(
                                        IntervalChart.Row.of("one"),
                                        new IntervalChart.Row("several", true, null),
                                        IntervalChart.Row.of("two", SeriesStyle.BOUND)),
                                List.of(SERIES, OTHER),
                                "share",
                                Ticks::plain,
                                0.0)
                        .drawing(),
                new ResponseChart(
                                new ResponseChart.Numeric(List.of(1.0, 20.0, 400.0), true),
                                "factor",
                                List.of(SERIES),
                                "share",
                                Ticks::plain)
                        .drawing(),
                new ResponseChart(
                                new ResponseChart.Named(List.of("a", "b", "c")),
                                "factor",
                                List.of(SERIES, OTHER),
                                "share",
                                Ticks::plain)
                        .drawing(),
                new CourseChart(
                                List.of(1.0, 2.0, 3.0),
                                "month",
                                List.of(SERIES, OTHER),
                                Arrays.asList(
                                        new CourseChart.Edges(List.of(0.1, 0.2, 0.3), List.of(0.5, 0.6, 0.7)), null),
                                "share",
                                Ticks::plain)
                        .drawing(),
                new ScatterChart(
                                List.of(new ScatterChart.Cloud(
                                        "cloud",
                                        SeriesStyle.of(2),
                                        4,
                                        true,
                                        List.of(
                                                ScatterChart.Spot.of(1, 2),
                                                new ScatterChart.Spot(
                                                        new Series.IntervalValue(2, 1.0, 3.0),
                                                        new Series.IntervalValue(3, 2.0, 4.0),
                                                        "named")))),
                                "across",
                                Ticks::plain,
                                "up",
                                Ticks::plain,
                                new ScatterChart.Region(Double.NEGATIVE_INFINITY, 2, 1, Double.POSITIVE_INFINITY))
                        .drawing());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void isXmlWhoseShapesLieOnTheDrawing(Drawing drawing) throws Exception {
        String text = Svg.element(drawing, "A <title>", "What is seen & said");

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("A <title>");
        assertThat(document.getElementsByTagName("style").getLength()).isZero();
        assertThat(text)
                .doesNotContain("style=", "NaN", "Infinity")
                .isEqualTo(Svg.element(drawing, "A <title>", "What is seen & said"));
        for (FigureElement shape : drawing.shapes()) {
            if (shape instanceof FigureElement.Line line) {
                assertThat(line.spots()).allSatisfy(spot -> {
                    assertThat(spot.x()).isBetween(0.0, (double) drawing.width());
                    assertThat(spot.y()).isBetween(0.0, (double) drawing.height());
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void isAPictureTwiceAsLarge(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Png.write(drawing, out);

        var image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(image.getWidth()).isEqualTo(2 * drawing.width());
        assertThat(image.getHeight()).isEqualTo(2 * drawing.height());
    }

    /** The interval of 0.3 to 0.5 around 0.4: its line is as long on either side of its mark. */
    @Test
    void intervalsAreDrawnToScale() {
        Drawing drawing = new IntervalChart(
                        List.of(IntervalChart.Row.of("one")),
                        List.of(new Series("", SeriesStyle.of(0), List.of(new Series.IntervalValue(0.4, 0.3, 0.5)))),
                        "share",
                        Ticks::plain,
                        null)
                .drawing();

        FigureElement.Mark mark = drawing.shapes().stream()
                .filter(FigureElement.Mark.class::isInstance)
                .map(FigureElement.Mark.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(drawing.shapes()).anySatisfy(shape -> {
            assertThat(shape).isInstanceOf(FigureElement.Line.class);
            FigureElement.Line line = (FigureElement.Line) shape;
            assertThat(line.ink()).isEqualTo(FigureColour.BLUE);
            assertThat(line.spots().get(0).x() + line.spots().get(1).x())
                    .isCloseTo(2 * mark.spot().x(), within(1e-6));
            assertThat(line.spots().get(1).x() - line.spots().get(0).x()).isGreaterThan(100);
        });
    }

    @Test
    void aFileOfItsOwnBringsItsStyles() {
        assertThat(Svg.file(drawings().get(0), "t", "d")).contains("<style>", "prefers-color-scheme:dark", ".f-blue");
    }
}
