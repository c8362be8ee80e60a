package entente.results.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure that stands by itself: what stands where. */
class PlateTest {

    private static final String LONG =
            "A caption of many words that does not fit on one line of the drawing, ".repeat(4);

    private static Drawing drawing() {
        Drawing drawing = new Drawing(400, 200);
        drawing.line(0, 10, 400, 10, FigureColour.BLUE, 2);
        drawing.mark(200, 100, SeriesStyle.of(0));
        return drawing;
    }

    private static List<FigureElement.Words> words(Drawing plate) {
        return plate.shapes().stream()
                .filter(FigureElement.Words.class::isInstance)
                .map(FigureElement.Words.class::cast)
                .toList();
    }

    @Test
    void titleStandsAboveCaptionAndSourceBelow() {
        Drawing plate = Plate.of(drawing(), "What it shows", "How to read it.", "Source: here.");

        FigureElement.Mark mark = (FigureElement.Mark) plate.shapes().stream()
                .filter(FigureElement.Mark.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(words(plate))
                .extracting(FigureElement.Words::text)
                .containsExactly("What it shows", "How to read it.", "Source: here.");
        assertThat(words(plate).get(0).spot().y()).isLessThan(mark.spot().y() - 100);
        assertThat(words(plate).get(1).spot().y()).isGreaterThan(mark.spot().y() + 100);
        assertThat(words(plate).get(2).spot().y())
                .isGreaterThan(words(plate).get(1).spot().y())
                .isLessThan(plate.height());
    }

    /** Lines are the drawing's 400 pixels wide at most, and no word is lost. */
    @Test
    void longWordsAreBroken() {
        Drawing plate = Plate.of(drawing(), "Title", LONG, "Source: here.");

        List<String> lines =
                words(plate).stream().map(FigureElement.Words::text).skip(1).toList();
        assertThat(lines)
                .hasSizeGreaterThan(4)
                .allSatisfy(
                        line -> assertThat(Drawing.width(line, Drawing.SMALL)).isLessThanOrEqualTo(400));
        assertThat(String.join(" ", lines)).isEqualTo(LONG.strip() + " Source: here.");
        assertThat(words(plate)).allSatisfy(each -> assertThat(each.spot().y()).isLessThan(plate.height()));
    }

    @Test
    void aMissingCaptionLeavesNoLine() {
        assertThat(words(Plate.of(drawing(), "Title", "", "Source."))).hasSize(2);
    }

    /** Every kind of shape moves with the drawing. */
    @Test
    void shapesMove() {
        Drawing drawing = drawing();
        drawing.add(FigureElement.Area.box(10, 10, 20, 20, FigureColour.BLUE, 1));
        drawing.small(5, 190, "0", FigureElement.Anchor.START, FigureColour.TEXT);

        List<FigureElement> moved =
                drawing.shapes().stream().map(shape -> shape.moved(3, 4)).toList();

        assertThat(((FigureElement.Line) moved.get(0)).spots().get(1)).isEqualTo(new FigureElement.Spot(403, 14));
        assertThat(((FigureElement.Mark) moved.get(1)).spot()).isEqualTo(new FigureElement.Spot(203, 104));
        assertThat(((FigureElement.Area) moved.get(2)).spots().get(0)).isEqualTo(new FigureElement.Spot(13, 14));
        assertThat(((FigureElement.Words) moved.get(3)).spot()).isEqualTo(new FigureElement.Spot(8, 194));
    }
}
