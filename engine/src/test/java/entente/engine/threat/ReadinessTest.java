package entente.engine.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadinessTest {

    @Test
    void whileNothingIsKnownANetworkIsTakenToBeginWhatItMeansTo() {
        assertThat(new Readiness().share()).isEqualTo(1);
    }

    @Test
    void itIsTheShareOfCandidatesOfLateThatBecamePlots() {
        Readiness readiness = new Readiness();
        readiness.note(false, 0);
        readiness.note(false, 0);
        assertThat(readiness.share()).isCloseTo(1 / 3.0, within(1e-12));
        // After a year the three count for 1.5, and what was begun for a half.
        readiness.note(true, 365.25);
        assertThat(readiness.share()).isCloseTo((0.5 + 1) / (1.5 + 1), within(1e-12));
    }
}
