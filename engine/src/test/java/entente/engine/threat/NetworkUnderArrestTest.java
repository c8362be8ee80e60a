package entente.engine.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.engine.description.Baseline;
import entente.engine.random.Seeds;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkUnderArrestTest {

    private final ThreatNetwork spec =
            Defaults.of(ThreatNetwork.class, Baseline.STANDARD, Map.of("id", "net", "footprint", Map.of("AAA", 1.0)));
    private final NetworkUnderArrest network = new NetworkUnderArrest(spec, Seeds.of(4));

    @Test
    void beginsLikeARun() {
        assertThat(network.ties()).containsExactlyInAnyOrderElementsOf(StartingTies.of(spec, Seeds.of(4)));
        assertThat(network.atLiberty()).hasSize(60);
        assertThat(network.strength()).isEqualTo(1);
    }

    @Test
    void arrestsTakeMembersAndTheirTiesAway() {
        network.arrest(7);

        assertThat(network.atLiberty()).hasSize(59).doesNotContain(7);
        assertThat(network.ties()).noneMatch(tie -> tie.contains(7));
        assertThat(network.strength()).isLessThan(1);
    }

    @Test
    void aRecruitHasAsManyTiesAsTheLostOneButFourAtMost() {
        int lost = 3;
        long degree = network.ties().stream().filter(tie -> tie.contains(lost)).count();
        network.arrest(lost);

        assertThat(network.replace(lost, RecoveryRule.PREFERENTIAL, 1)).isTrue();

        List<List<Integer>> ties =
                network.ties().stream().filter(tie -> tie.contains(60)).toList();
        assertThat(network.atLiberty()).contains(60);
        assertThat(ties).hasSize((int) Math.min(4, degree));
    }

    @Test
    void nobodyComesWhereNoneIsReplaced() {
        network.arrest(3);

        assertThat(network.replace(3, RecoveryRule.RANDOM, 0)).isFalse();
        assertThat(network.atLiberty()).hasSize(59);
        assertThatIllegalArgumentException().isThrownBy(() -> network.replace(3, RecoveryRule.NONE, 1));
    }
}
