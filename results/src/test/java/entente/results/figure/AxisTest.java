package entente.results.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void beginsAndEndsAtRoundValuesAroundWhatItHolds() {
        Axis axis = Axis.of(List.of(0.23, 0.71), 0, 100, 5, Ticks::plain);

        assertThat(axis.ticks()).hasSize(7).first().isEqualTo(0.2);
        assertThat(axis.label(axis.ticks().get(1))).isEqualTo("0.3");
        assertThat(axis.at(0.2)).isCloseTo(0, within(1e-9));
        assertThat(axis.at(0.5)).isCloseTo(50, within(1e-9));
        assertThat(axis.holds(0.8)).isTrue();
        assertThat(axis.holds(0.81)).isFalse();
    }

    @Test
    void makesRoomWhereNothingVaries() {
        Axis axis = Axis.of(List.of(4.0, 4.0), 0, 100, 5, Ticks::plain);

        assertThat(axis.at(4)).isBetween(1.0, 99.0);
        assertThat(Axis.of(List.of(0.0), 0, 10, 5, Ticks::plain).ticks()).contains(0.0);
    }

    @Test
    void setsFactorsOfTenEquallyFarApart() {
        Axis axis = Axis.logarithmic(List.of(1.0, 1000.0), 0, 300, Ticks::plain);

        assertThat(axis.ticks()).containsExactly(1.0, 10.0, 100.0, 1000.0);
        assertThat(axis.at(10)).isCloseTo(100, within(1e-9));
    }

    /** Of values of any size: ticks are even steps of 1, 2, 2.5 or 5 times a power of ten, and hold everything. */
    @Test
    void stepsAreRoundWhateverItHolds() {
        Random random = new Random(3);
        for (int trial = 0; trial < 2000; trial++) {
            double size = Math.pow(10, random.nextInt(13) - 4);
            List<Double> values =
                    random.doubles(1 + random.nextInt(5), -size, size).boxed().toList();
            int marks = 2 + random.nextInt(8);

            Axis axis = Axis.of(values, 10, 310, marks, Ticks::plain);

            List<Double> ticks = axis.ticks();
            double step = ticks.get(1) - ticks.get(0);
            // What lies between the first and the last value is cut into that many, and may reach over at both ends.
            assertThat(ticks).as("%s", values).hasSizeBetween(2, marks + 3);
            double digits = step / Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
            assertThat(List.of(1.0, 2.0, 2.5, 5.0))
                    .anySatisfy(round -> assertThat(digits).isCloseTo(round, within(1e-6)));
            for (int i = 0; i < ticks.size(); i++) {
                assertThat(ticks.get(i)).isCloseTo(ticks.get(0) + i * step, within(1e-9 * size));
                assertThat(axis.at(ticks.get(i))).isCloseTo(10 + 300.0 * i / (ticks.size() - 1), within(1e-6));
            }
            assertThat(values).allSatisfy(value -> {
                assertThat(axis.holds(value)).isTrue();
                assertThat(axis.at(value)).isBetween(10 - 1e-6, 310 + 1e-6);
            });
        }
    }

    /** Upwards, pixels fall where values rise. */
    @Test
    void runsBackwardsWhereItIsAskedTo() {
        Axis axis = Axis.of(List.of(0.0, 10.0), 200, 0, 5, Ticks::plain);

        assertThat(axis.at(0)).isEqualTo(200);
        assertThat(axis.at(2.5)).isEqualTo(150);
        assertThat(axis.at(10)).isZero();
    }

    @Test
    void hasNumbersWhereThereIsNothingToHold() {
        assertThat(Axis.of(List.of(), 0, 100, 5, Ticks::plain).ticks()).contains(0.0, 1.0);
        assertThat(Axis.logarithmic(List.of(), 0, 100, Ticks::plain).ticks()).contains(1.0, 10.0);
    }

    /** Within a factor of a hundred, 1, 2 and 5 are marked; beyond, powers of ten only. */
    @Test
    void marksFactorsOfTenAndWhatLiesBetweenWhereThereIsRoom() {
        assertThat(Axis.logarithmic(List.of(0.5, 30.0), 0, 1, Ticks::plain).ticks())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : Double.compare(one, other))
                .containsExactly(0.5, 1.0, 2.0, 5.0, 10.0, 20.0);
        assertThat(Axis.logarithmic(List.of(0.02, 30.0), 0, 1, Ticks::plain).ticks())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : Double.compare(one, other))
                .containsExactly(0.1, 1.0, 10.0);
    }
}
