package entente.results.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names beside their marks, none over another. */
class LegendTest {

    private static List<Series> series(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Series(names[i], SeriesStyle.of(i), List.of()))
                .toList();
    }

    private static List<FigureElement.Words> words(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(FigureElement.Words.class::isInstance)
                .map(FigureElement.Words.class::cast)
                .toList();
    }

    @Test
    void oneSeriesNeedsNoName() {
        Drawing drawing = new Drawing(400, 100);
        new Legend(series("alone", "")).draw(drawing, 0, 400, 0);

        assertThat(drawing.shapes()).isEmpty();
        assertThat(new Legend(series("alone", "")).height(0, 400)).isZero();
        assertThat(new Legend(List.of()).height(0, 400)).isZero();
    }

    @Test
    void namesThatHaveRoomStandInOneRow() {
        Legend legend = new Legend(series("as written", "isolation", "pooled"));
        Drawing drawing = new Drawing(600, 100);
        legend.draw(drawing, 0, 600, 0);

        assertThat(words(drawing))
                .extracting(FigureElement.Words::text)
                .containsExactly("as written", "isolation", "pooled");
        assertThat(words(drawing))
                .extracting(each -> each.spot().y())
                .hasSize(3)
                .containsOnly(14.5);
        assertThat(legend.height(0, 600)).isLessThan(legend.height(0, 100));
    }

    /** Names of random lengths in random widths: no name in another, none outside but where it is too long by itself. */
    @Test
    void namesNeverLieOverEachOther() {
        Random random = new Random(13);
        for (int trial = 0; trial < 300; trial++) {
            String[] names = new String[2 + random.nextInt(9)];
            for (int i = 0; i < names.length; i++) {
                names[i] = "n".repeat(1 + random.nextInt(30));
            }
            int right = 150 + random.nextInt(600);
            Legend legend = new Legend(series(names));
            Drawing drawing = new Drawing(right, 1000);
            legend.draw(drawing, 0, right, 0);

            List<FigureElement.Words> words = words(drawing);
            assertThat(words).hasSize(names.length);
            List<Double> rows = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                double left = words.get(i).spot().x();
                double end = left + Drawing.width(names[i], Drawing.LETTERS);
                boolean first = i == 0
                        || words.get(i - 1).spot().y() < words.get(i).spot().y();
                assertThat(first || end <= right)
                        .as("%s in %d", List.of(names), right)
                        .isTrue();
                if (!first) {
                    double before = words.get(i - 1).spot().x() + Drawing.width(names[i - 1], Drawing.LETTERS);
                    assertThat(left).isGreaterThan(before + 10);
                }
                rows.add(words.get(i).spot().y());
            }
            assertThat(rows).isSorted();
            assertThat((double) legend.height(0, right)).isGreaterThanOrEqualTo(rows.get(rows.size() - 1));
        }
    }
}
