package entente.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.description.Baseline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Affinity is the sum of what its parts add; expected values are worked out by hand from the standard weights. */
class AffinityWeightsTest {

    private static final AffinityWeights WEIGHTS = Defaults.of(AffinityWeights.class, Baseline.STANDARD, Map.of());

    private static Relation relation(Map<String, ?> given) {
        Map<String, Object> all = new HashMap<>(given);
        all.put("between", List.of("AAA", "BBB"));
        return Defaults.of(Relation.class, Baseline.STANDARD, all);
    }

    @Test
    void whereNothingIsKnownItIsTheIntercept() {
        assertThat(WEIGHTS.affinity(relation(Map.of()), 0)).isEqualTo(0.2);
    }

    @Test
    void everyPartAddsItsTerm() {
        Relation relation = relation(Map.of(
                "alliance", true,
                "pact", 0.5,
                "rivalry", 0.5,
                "commonMemberships", 0.6,
                "economicTies", 0.9,
                "contiguous", true));

        AffinityWeights.Terms terms = WEIGHTS.terms(relation, 2);

        assertThat(terms)
                .usingRecursiveComparison()
                .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
                .isEqualTo(new AffinityWeights.Terms(0.2, 0.35, 0.05, -0.45, -0.3, 0.24, 0.12, -0.2));
        assertThat(WEIGHTS.affinity(relation, 2)).isCloseTo(0.01, within(1e-12));
    }

    @Test
    void economicTiesCountBothWaysOrNotAtAll() {
        double without = WEIGHTS.affinity(relation(Map.of()), 0);

        assertThat(WEIGHTS.affinity(relation(Map.of("economicTies", 0.5)), 0)).isEqualTo(without);
        assertThat(WEIGHTS.affinity(relation(Map.of("economicTies", 1.0)), 0)).isCloseTo(without + 0.15, within(1e-12));
        assertThat(WEIGHTS.affinity(relation(Map.of("economicTies", 0.0)), 0)).isCloseTo(without - 0.15, within(1e-12));
    }

    @Test
    void itIsCutToItsRange() {
        assertThat(WEIGHTS.affinity(relation(Map.of("rivalry", 1.0)), 9)).isEqualTo(-1);
        assertThat(WEIGHTS.affinity(
                        relation(Map.of("alliance", true, "pact", 1.0, "commonMemberships", 1.0, "economicTies", 1.0)),
                        0))
                .isEqualTo(1);
    }
}
