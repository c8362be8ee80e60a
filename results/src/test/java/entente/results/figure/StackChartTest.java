package entente.results.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackChartTest {

    private final Drawing drawing = new StackChart(
                    List.of(
                            new StackChart.Side("trust", List.of("low", "high")),
                            new StackChart.Side("speed", List.of("slow", "fast"))),
                    List.of(new StackChart.Side("size", List.of("small", "large"))),
                    List.of(Arrays.asList(0.0, null, 0.5, 1.0), List.of(0.1, 0.26, 0.51, 0.76)))
            .drawing();

    /** Shares are numbers, an empty cell a dash; inner levels come once for each outer one. */
    @Test
    void canBeReadWithoutColour() {
        List<String> words = drawing.shapes().stream()
                .filter(FigureElement.Words.class::isInstance)
                .map(shape -> ((FigureElement.Words) shape).text())
                .toList();

        assertThat(words)
                .contains("0 %", "–", "50 %", "100 %", "76 %", "low", "high", "small", "large")
                .contains("across: trust, within it speed; down: size");
        assertThat(words.stream().filter("slow"::equals)).hasSize(2);
    }

    /** No, two and four hatches above; one, two, three and four below. */
    @Test
    void isHatchedMoreWhereTheShareIsHigher() {
        long hatches = drawing.shapes().stream()
                .filter(FigureElement.Line.class::isInstance)
                .map(FigureElement.Line.class::cast)
                .filter(line ->
                        Math.abs(line.spots().get(1).x() - line.spots().get(0).x() - 8) < 1e-9)
                .count();

        assertThat(hatches).isEqualTo(2 + 4 + 1 + 2 + 3 + 4);
    }
}
