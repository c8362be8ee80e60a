package entente.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.decision.Inject.DiplomaticCrisis;
import entente.engine.decision.Inject.SetAutopilot;
import entente.engine.decision.Inject.SurgeOfPlots;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.description.DescribedRecords;
import entente.engine.description.InvalidField;
import entente.engine.description.RecordType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What decisions are called, and what their records hold to beside their ranges. */
class DecisionTypesTest {

    @Test
    void everyKindHasAWordOfItsOwn() {
        assertThat(new SetAutopilot(1, "AAA", true).type()).isEqualTo("setAutopilot");
        assertThat(new SurgeOfPlots(1, "net", 1, 1).type()).isEqualTo("surgeOfPlots");
        assertThat(DescribedRecords.decisions())
                .hasSizeGreaterThan(20)
                .extracting(Decision::type)
                .doesNotHaveDuplicates();
    }

    private static List<String> check(Record decision) {
        return RecordType.check(decision).stream().map(InvalidField::toString).toList();
    }

    @Test
    void effortNeedsAWeightAboveZero() {
        assertThat(check(new MoveEffort(1, "AAA", Map.of("iron", 0.0))))
                .containsExactly("weights is {iron=0.0}: invalid.weights");
        assertThat(check(new MoveEffort(1, "AAA", Map.of()))).containsExactly("weights is {}: invalid.weights");
        assertThat(check(new MoveEffort(1, "AAA", Map.of("iron", 0.0, "coal", 0.1))))
                .isEmpty();
    }

    @Test
    void aCrisisIsBetweenTwo() {
        assertThat(check(new DiplomaticCrisis(1, List.of("AAA"), 0.5, 0.5)))
                .containsExactly("between is [AAA]: invalid.between.two");
        assertThat(check(new DiplomaticCrisis(1, List.of("AAA", "BBB", "CCC"), 0.5, 0.5)))
                .containsExactly("between is [AAA, BBB, CCC]: invalid.between.two");
    }

    @Test
    void whatIsGivenIsCopied() {
        Map<String, Double> weights = new HashMap<>(Map.of("iron", 1.0));
        MoveEffort decision = new MoveEffort(1, "AAA", weights);
        weights.put("iron", 9.0);
        assertThat(decision.weights()).containsEntry("iron", 1.0);
        assertThatThrownBy(() -> decision.weights().put("iron", 2.0)).isInstanceOf(UnsupportedOperationException.class);
    }
}
