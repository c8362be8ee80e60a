package entente.web.exercise.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.scenarios.format.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    @Test
    void movesFollowEachOtherWithoutAGap() {
        Timing timing = new Timing(4, 30.5, 0, false);

        assertThat(timing.dayOf(1)).isZero();
        for (int move = 1; move < 4; move++) {
            assertThat(timing.dayOf(move + 1)).isEqualTo(timing.dayOf(move) + 30.5);
        }
        assertThat(timing.lastDay()).isEqualTo(timing.dayOf(4) + 30.5);
    }

    @Test
    void aScenarioProposesOne() {
        Timing written = Timing.proposed(Scenarios.load("twin-valleys", List.of("exercise.moves=5")), 15);
        Timing derived = Timing.proposed(Scenarios.load("twin-valleys", List.of("exercise={moves: 10}")), 0);

        assertThat(written).isEqualTo(new Timing(5, 121.75, 15, true));
        assertThat(derived).isEqualTo(new Timing(10, 73.05, 0, true));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.001, 0", "1000, 3652.5, 86400"})
    void theBoundsThemselvesAreValid(int moves, double days, int seconds) {
        assertThatCode(() -> new Timing(moves, days, seconds, true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 30, 0, moves is 0",
        "1001, 30, 0, moves is 1001",
        "6, 0, 0, daysPerMove is 0.0",
        "6, 3652.6, 0, daysPerMove is 3652.6",
        "6, NaN, 0, daysPerMove is NaN",
        "6, -1, 0, daysPerMove is -1.0",
        "6, 30, -1, deliberationSeconds is -1",
        "6, 30, 86401, deliberationSeconds is 86401"
    })
    void whatLiesOutsideIsRefusedWithItsNameAndValue(int moves, double days, int seconds, String told) {
        assertThatThrownBy(() -> new Timing(moves, days, seconds, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(told)
                .hasMessageContaining("it must be");
    }
}
