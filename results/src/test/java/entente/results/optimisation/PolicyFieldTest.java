package entente.results.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import entente.scenarios.format.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyFieldTest {

    @Test
    void numbersGoInTwentiethsAndWordsInEqualParts() {
        PolicyField trust = PolicyField.find("minimumTrust").orElseThrow();
        PolicyField posture = PolicyField.find("posture").orElseThrow();

        assertThat(trust.at(0)).isEqualTo("0");
        assertThat(trust.at(0.52)).isEqualTo("0.5");
        assertThat(trust.at(1)).isEqualTo("1");
        assertThat(PolicyField.find("minimumAffinity").orElseThrow().at(0.5)).isEqualTo("0");
        assertThat(posture.at(0)).isEqualTo("needToKnow");
        assertThat(posture.at(1)).isEqualTo("needToShare");
        assertThat(PolicyField.find("trust")).isEmpty();
    }

    /** Every field at both ends and in the middle is a value that scenarios take. */
    @Test
    void everyValueIsOneThatScenariosTake() {
        for (PolicyField field : PolicyField.ALL) {
            for (double place : new double[] {0, 0.5, 1}) {
                assertThatNoException()
                        .as(field.name())
                        .isThrownBy(() -> Scenarios.load(
                                "twin-valleys", List.of("nations[*].sharing." + field.name() + "=" + field.at(place))));
            }
        }
    }
}
