package entente.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenarios.format.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlausibleSettingsTest {

    /** Every draw sets every assumption, is a scenario, and is the same for the same seed. */
    @Test
    void drawsAreScenariosThatTheSeedDecides() {
        AssumedParameters assumed = AssumedParameters.of("twin-valleys");
        List<List<String>> draws = PlausibleSettings.draw(assumed, 5, 3);

        assertThat(draws).hasSize(5).doesNotHaveDuplicates().allSatisfy(settings -> {
            assertThat(settings).hasSizeGreaterThanOrEqualTo(assumed.varied().size());
            assertThat(Scenarios.load("twin-valleys", settings).nations()).hasSize(2);
        });
        assertThat(PlausibleSettings.draw(assumed, 5, 3)).isEqualTo(draws);
        assertThat(PlausibleSettings.draw(assumed, 5, 4)).isNotEqualTo(draws);
    }
}
