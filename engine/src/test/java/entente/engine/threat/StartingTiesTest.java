package entente.engine.threat;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Baseline;
import entente.engine.random.Seeds;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartingTiesTest {

    @Test
    void eachTieStandsThereOnceInOrder() {
        ThreatNetwork spec =
                spec(Structure.LISTED, "ties", List.of(List.of(4, 0), List.of(2, 4), List.of(2, 0), List.of(4, 2)));

        assertThat(StartingTies.of(spec, Seeds.of(1))).containsExactly(List.of(0, 2), List.of(0, 4), List.of(2, 4));
    }

    @Test
    void generatedTiesFollowFromSeedAndKey() {
        ThreatNetwork spec = spec(Structure.CELLULAR, "operatives", 30);
        ThreatNetwork other = spec(Structure.CELLULAR, "key", "other");

        assertThat(StartingTies.of(spec, Seeds.of(1)))
                .isEqualTo(StartingTies.of(spec, Seeds.of(1)))
                .isNotEqualTo(StartingTies.of(spec, Seeds.of(2)));
        assertThat(StartingTies.of(other, Seeds.of(1)))
                .isNotEqualTo(StartingTies.of(spec(Structure.CELLULAR, "key", "net"), Seeds.of(1)));
    }

    @Test
    void noStructureHasNoTies() {
        assertThat(StartingTies.of(spec(Structure.NONE, "operatives", 30), Seeds.of(1)))
                .isEmpty();
    }

    private static ThreatNetwork spec(Structure structure, String field, Object value) {
        return Defaults.of(
                ThreatNetwork.class,
                Baseline.NEUTRAL,
                Map.of("id", "net", "footprint", Map.of("FRA", 1.0), "structure", structure, field, value));
    }
}
