package entente.results.plan;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.plan.Sweep.SweepPoint.FactorLevel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places between 0 and 1, and the levels that are there. */
class FactorTest {

    private static Factor listed(int size) {
        return new Factor.Listed(
                "cost",
                List.of("a"),
                IntStream.range(0, size)
                        .mapToObj(i -> new FactorLevel("level " + i, null, List.of()))
                        .toList());
    }

    private static Factor ranged(double low, double high, boolean whole, int steps) {
        return new Factor.Ranged(
                "cost", List.of("a.b", "c"), new RangeEntry(low, high, FactorDistribution.UNIFORM, null, whole, steps));
    }

    /** Every level has the same part of the range, and lies in the middle of it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 49, 1000})
    void levelsShareTheRangeEvenly(int size) {
        Factor factor = listed(size);
        int[] counts = new int[size];
        for (int i = 0; i < 20 * size; i++) {
            String text = factor.at((i + 0.5) / (20 * size)).text();
            counts[Integer.parseInt(text.substring("level ".length()))]++;
        }

        assertThat(counts).containsOnly(20);
        assertThat(factor.at(0).text()).isEqualTo("level 0");
        assertThat(factor.at(1).text()).isEqualTo("level " + (size - 1));
        for (int level = 0; level < size; level++) {
            assertThat(factor.at(factor.place(level)).text()).isEqualTo("level " + level);
            assertThat(factor.find("level " + level)).hasValue(factor.place(level));
        }
        assertThat(factor.find("level " + size)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 5, 0 2.5 5 7.5 10", "-1, 1, 3, -1 0 1", "1, 2, 2, 1 2", "0, 1, 4, 0 0.333333 0.666667 1"})
    void stepsOfARangeAreEvenlyApartWithBothEnds(double low, double high, int steps, String expected) {
        Factor factor = ranged(low, high, false, steps);

        assertThat(IntStream.range(0, factor.levels())
                        .mapToObj(level -> factor.at(factor.place(level)).text()))
                .containsExactly(expected.split(" "));
    }

    @Test
    void aLevelSetsEveryPath() {
        FactorLevel level = ranged(0, 10, false, 5).at(0.123);

        assertThat(level.settings()).containsExactly("a.b=1.23", "c=1.23");
        assertThat(level.number()).isEqualTo(1.23);
    }

    /** From 3 to 7: halves are rounded, so that the ends have half of what lies between. */
    @Test
    void wholeNumbersAreRounded() {
        Factor factor = ranged(3, 7, true, 5);
        int[] counts = new int[8];
        for (int i = 0; i < 5000; i++) {
            FactorLevel level = factor.at((i + 0.5) / 5000);
            counts[Integer.parseInt(level.text())]++;
        }

        assertThat(counts).containsExactly(0, 0, 0, 625, 1250, 1250, 1250, 625);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1e12, 1000000000000",
        "-1e-12, -0.000000000001",
        "0.1, 0.1",
        "123456.5, 123457",
        "123456.4, 123456",
        "0.30000000000000004, 0.3",
        "1.0000004, 1",
        "99999.96, 100000"
    })
    void numbersHaveSixDigits(double value, String text) {
        assertThat(Factor.digits(value)).isEqualTo(text);
    }
}
