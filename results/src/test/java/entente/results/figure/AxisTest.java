package entente.results.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
}
