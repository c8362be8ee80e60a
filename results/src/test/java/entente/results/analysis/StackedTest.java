package entente.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StackedTest {

    private static final int POINTS = 240;

    /** Cases where the second factor is high and the kind is "b": these two come first, and all cases are counted. */
    @Test
    void stacksTheFactorsThatMatterMost() {
        SplittableRandom random = new SplittableRandom(1);
        double[] idle = random.doubles(POINTS).toArray();
        double[] high = random.doubles(POINTS).toArray();
        double[] kinds = random.ints(POINTS, 0, 2).asDoubleStream().toArray();
        boolean[] marks = new boolean[POINTS];
        int cases = 0;
        for (int p = 0; p < POINTS; p++) {
            marks[p] = high[p] > 0.7 && kinds[p] == 1;
            cases += marks[p] ? 1 : 0;
        }

        Stacked stack = Stacked.of(
                List.of(
                        new FactorColumn(List.of(), idle),
                        new FactorColumn(List.of(), high),
                        new FactorColumn(List.of("a", "b"), kinds)),
                marks);

        assertThat(stack.factors()).containsExactlyInAnyOrder(0, 1, 2).endsWith(0);
        assertThat(stack.parts()).contains(List.of("a", "b"));
        assertThat(stack.cells()).isEqualTo(18);
        assertThat(stack.points().stream().mapToInt(Integer::intValue).sum()).isEqualTo(POINTS);
        assertThat(stack.cases().stream().mapToInt(Integer::intValue).sum()).isEqualTo(cases);
    }

    /** Seven values in three parts of two, two and three: cut half-way between the values on both sides. */
    @Test
    void numbersAreCutIntoPartsOfAsManyPoints() {
        FactorParts parts = FactorParts.of(new FactorColumn(List.of(), new double[] {7, 1, 2, 3, 4, 5, 6}), 5, 3);

        assertThat(parts.names()).containsExactly("to 2.5", "2.5–4.5", "from 4.5");
        assertThat(parts.numbers()).containsExactly(2, 0, 0, 1, 1, 2, 2);
    }
}
