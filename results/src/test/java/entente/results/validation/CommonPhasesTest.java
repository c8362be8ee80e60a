package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.random.Keys;
import org.junit.jupiter.api.Test;

class CommonPhasesTest {

    private static final double HORIZON = 1e6;

    /** Long enough for the mean length, and for half of the time to be active: within four standard errors. */
    @Test
    void phasesAreExponentialAndHalfOfThemActive() {
        CommonPhases phases = CommonPhases.of(Keys.of("test"), 100, HORIZON);
        double active = phases.active().stream()
                .mapToDouble(phase -> phase.to() - phase.from())
                .sum();
        int number = phases.active().size();

        assertThat(active / number).isCloseTo(100, within(4 * 100 / Math.sqrt(number)));
        assertThat(active / HORIZON).isCloseTo(0.5, within(4 * 0.5 / Math.sqrt(number)));
    }

    @Test
    void theyFollowEachOtherWithQuietOnesBetween() {
        CommonPhases phases = CommonPhases.of(Keys.of("test"), 400, 11_000);

        double end = -1;
        for (CommonPhases.Phase phase : phases.active()) {
            assertThat(phase.from()).isGreaterThan(end);
            assertThat(phase.to()).isGreaterThan(phase.from()).isLessThanOrEqualTo(11_000);
            end = phase.to();
        }
    }

    @Test
    void eitherComesFirstAsOften() {
        int active = 0;
        for (int key = 0; key < 400; key++) {
            CommonPhases phases = CommonPhases.of(Keys.of(Keys.of("first"), key), 100, 1000);
            active += !phases.active().isEmpty() && phases.active().get(0).from() == 0 ? 1 : 0;
        }

        assertThat(active).isBetween(160, 240);
    }

    /** Half of the time at each rate: their mean is 1, their ratio is what was asked for. */
    @Test
    void ratesKeepTheirMean() {
        double quiet = CommonPhases.quiet(5);
        double active = quiet + CommonPhases.added(5);

        assertThat((quiet + active) / 2).isCloseTo(1, within(1e-12));
        assertThat(active / quiet).isCloseTo(5, within(1e-12));
        assertThat(CommonPhases.added(1)).isZero();
    }
}
