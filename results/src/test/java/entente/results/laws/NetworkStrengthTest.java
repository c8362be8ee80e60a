package entente.results.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.NetworkEvent.NetworkChanged;
import org.junit.jupiter.api.Test;

class NetworkStrengthTest {

    private final NetworkStrength strength = new NetworkStrength(400);

    /** From day 200 to 400: 1.0 for 50 days, 0.4 for 100, 0.6 for 50: (50 + 40 + 30) / 200 = 0.6. */
    @Test
    void averagesOverTheSecondHalf() {
        change(0, 1.0);
        change(250, 0.4);
        change(350, 0.6);
        strength.end(new RunOutcome(400, 3, 0, 0));

        assertThat(strength.means()).containsOnlyKeys("granite");
        assertThat(strength.means().get("granite")).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void theFirstHalfDoesNotCount() {
        change(0, 1.0);
        change(100, 0.2);
        strength.end(new RunOutcome(400, 2, 0, 0));

        assertThat(strength.means().get("granite")).isCloseTo(0.2, within(1e-12));
    }

    private void change(double day, double share) {
        strength.on(new NetworkChanged(day, "granite", 10, 10, share, 0.5));
    }
}
