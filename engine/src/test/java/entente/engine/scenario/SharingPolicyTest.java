package entente.engine.scenario;

import static entente.engine.TestWorlds.exception;
import static entente.engine.TestWorlds.nation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.TestWorlds;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How exceptions change a policy, and rules that bind one field of a record to another. */
class SharingPolicyTest {

    private static final SharingPolicy POLICY = nation("AAA").sharing();

    @Test
    void anExceptionConcernsWhomAndWhatItNames() {
        SharingPolicy policy = POLICY.withExceptions(List.of(
                exception("to", "BBB", "delayDays", 5),
                exception("kind", InformationKind.IDENTITY, "minimumTrust", 0.5),
                exception("to", "BBB", "kind", InformationKind.IDENTITY, "delayDays", 9)));
        assertThat(policy.towards("BBB", InformationKind.ALERT).delayDays()).isEqualTo(5);
        assertThat(policy.towards("BBB", InformationKind.ALERT).minimumTrust()).isEqualTo(0);
        assertThat(policy.towards("BBB", InformationKind.IDENTITY).delayDays())
                .as("the later prevails")
                .isEqualTo(9);
        assertThat(policy.towards("CCC", InformationKind.IDENTITY).minimumTrust())
                .isEqualTo(0.5);
        assertThat(policy.towards("CCC", InformationKind.ALERT)).isEqualTo(policy);
    }

    @Test
    void aChangeForAllChangesTheGeneralRuleAndOneForSomeIsAdded() {
        SharingPolicy general = POLICY.with(exception("marking", Marking.AMBER));
        assertThat(general.marking()).isEqualTo(Marking.AMBER);
        assertThat(general.exceptions()).isEmpty();
        SharingPolicy special = POLICY.with(exception("to", "BBB", "marking", Marking.AMBER));
        assertThat(special.marking()).isEqualTo(Marking.CLEAR);
        assertThat(special.exceptions()).hasSize(1);
    }

    @Test
    void rulesThatBindOneFieldToAnother() {
        assertThatThrownBy(() -> TestWorlds.agreement("AAA", "BBB", "startDay", 10, "endDay", 10.0))
                .hasMessage("endDay is 10.0: invalid.after[startDay, 10]");
        assertThatThrownBy(() -> TestWorlds.agreement(List.of("AAA"))).hasMessage("parties is [AAA]: invalid.parties");
        assertThatThrownBy(() -> TestWorlds.relation("AAA", "AAA"))
                .hasMessage("between is [AAA, AAA]: invalid.between.different");
        assertThatThrownBy(() -> TestWorlds.network("net", Map.of("AAA", 0.0)))
                .hasMessage("footprint is {AAA=0.0}: invalid.footprint");
        assertThatThrownBy(() -> TestWorlds.network("net", Map.of("AAA", 1.0), "teamSize", 2, "minimumTeam", 3))
                .hasMessage("minimumTeam is 3: invalid.atMost[teamSize, 2]");
        assertThatThrownBy(() -> TestWorlds.network("net", Map.of("AAA", 1.0), "structure", Structure.LISTED))
                .hasMessageContaining("invalid.structure[ties]");
        assertThatThrownBy(() -> TestWorlds.network("net", Map.of("AAA", 1.0), "ties", List.of(List.of(0, 1))))
                .hasMessageContaining("invalid.ties.structure[structure]");
        assertThatThrownBy(() -> TestWorlds.rules("reliabilityWeights", List.of(1.0, 1.0)))
                .hasMessage("reliabilityWeights is 2: invalid.six");
        assertThatThrownBy(() -> TestWorlds.rules("credibilityShares", List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)))
                .hasMessageContaining("invalid.shares");
        assertThatThrownBy(() -> TestWorlds.scenario(100)).hasMessage("nations is 0: invalid.nations[400]");
    }
}
