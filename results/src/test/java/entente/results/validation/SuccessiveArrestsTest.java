package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Baseline;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuccessiveArrestsTest {

    /** Two stars of five whose centres, 0 and 5, are tied to each other. */
    private final ThreatNetwork stars = Defaults.of(
            ThreatNetwork.class,
            Baseline.STANDARD,
            Map.of(
                    "id",
                    "stars",
                    "structure",
                    Structure.LISTED,
                    "ties",
                    List.of(
                            List.of(0, 1),
                            List.of(0, 2),
                            List.of(0, 3),
                            List.of(0, 4),
                            List.of(0, 5),
                            List.of(5, 6),
                            List.of(5, 7),
                            List.of(5, 8),
                            List.of(5, 9)),
                    "footprint",
                    Map.of("AAA", 1.0)));

    @Test
    void theCentresGoFirst() {
        // Of ten, a star of five is left, then single operatives.
        assertThat(new SuccessiveArrests(stars, 3, 2).strength(RecoveryRule.NONE, true))
                .isEqualTo((0.5 + 0.1) / 2);
    }

    @Test
    void drawnArrestsDependOnTheSeedAlone() {
        double first = new SuccessiveArrests(stars, 3, 2).strength(RecoveryRule.NONE, false);

        assertThat(new SuccessiveArrests(stars, 3, 2).strength(RecoveryRule.NONE, false))
                .isEqualTo(first);
        assertThat(first).isGreaterThanOrEqualTo(0.3);
    }

    @Test
    void recruitsComeAfterThreeMoreArrests() {
        double without = new SuccessiveArrests(stars, 3, 3).strength(RecoveryRule.NONE, true);

        assertThat(new SuccessiveArrests(stars, 3, 3).strength(RecoveryRule.RANDOM, true))
                .isEqualTo(without);
        assertThat(new SuccessiveArrests(stars, 3, 8).strength(RecoveryRule.RANDOM, true))
                .isGreaterThan(new SuccessiveArrests(stars, 3, 8).strength(RecoveryRule.NONE, true));
    }
}
