package entente.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Baseline;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExerciseTimingTest {

    /** Two years in eight moves are a quarter of a year each. */
    @Test
    void whatIsLeftOutFillsTheHorizonWithMovesOfEqualLength() {
        ExerciseTiming timing = Defaults.of(ExerciseTiming.class, Baseline.STANDARD, Map.of());

        assertThat(timing.daysPerMove(730.5)).isEqualTo(91.3125);
        assertThat(timing.lastDay(730.5)).isEqualTo(730.5);
    }

    @Test
    void whatIsWrittenHoldsWhateverTheHorizon() {
        ExerciseTiming timing = new ExerciseTiming(10, 70.0);

        assertThat(timing.daysPerMove(730.5)).isEqualTo(70);
        assertThat(timing.lastDay(365)).isEqualTo(700);
    }
}
