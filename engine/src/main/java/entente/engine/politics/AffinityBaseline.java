package entente.engine.politics;

import entente.engine.description.Baseline;
import entente.engine.scenario.AffinityWeights;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Scenario;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The affinity of every two nations before anything happens: what the scenario gives, else the weighted sum of what they
 * have in common and what divides them, cut to -1..1.
 */
final class AffinityBaseline {

    private static final Map<Baseline, Relation> UNLISTED = unlisted();

    private AffinityBaseline() {}

    /** Affinity by nation and nation; 1 of a nation to itself. */
    static double[][] of(Scenario scenario, NationOrder order) {
        AffinityWeights weights = scenario.rules().diplomacy().weights();
        Relation unlisted = unlisted(scenario.baseline());
        int nations = order.size();
        double[][] affinity = new double[nations][nations];
        for (int i = 0; i < nations; i++) {
            for (int j = 0; j < nations; j++) {
                affinity[i][j] = i == j ? 1 : between(unlisted, weights, distance(order, i, j));
            }
        }
        for (Relation relation : scenario.relations()) {
            int first = order.number(relation.between().get(0));
            int second = order.number(relation.between().get(1));
            affinity[first][second] = between(relation, weights, distance(order, first, second));
            affinity[second][first] = affinity[first][second];
        }
        return affinity;
    }

    private static double between(Relation relation, AffinityWeights weights, double distance) {
        Double given = relation.affinity();
        return given != null ? given : Affinity.cut(weights.affinity(relation, distance));
    }

    private static double distance(NationOrder order, int nation, int other) {
        return Math.abs(order.nations().get(nation).politics().position()
                - order.nations().get(other).politics().position());
    }

    /** The relation of a pair that the scenario does not list; its names are placeholders. */
    static Relation unlisted(Baseline baseline) {
        return Objects.requireNonNull(UNLISTED.get(baseline));
    }

    private static Map<Baseline, Relation> unlisted() {
        Map<Baseline, Relation> relations = new EnumMap<>(Baseline.class);
        for (Baseline baseline : Baseline.values()) {
            relations.put(baseline, Defaults.of(Relation.class, baseline, Map.of("between", List.of("-", "="))));
        }
        return relations;
    }
}
