package entente.results.report.sweep;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.analysis.PolicyChoice;
import entente.results.analysis.RobustVariants;
import entente.results.selection.PolicySelection;
import entente.results.selection.Robustness;
import entente.results.statistics.Estimate;

/** Choices and robustness as JSON. */
final class ChoiceJson {

    private ChoiceJson() {}

    static ObjectNode of(PolicyChoice choice) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("best", choice.best());
        node.put("probability", PolicySelection.CONFIDENCE);
        node.put("bestIsBetterByAtMost", choice.selection().loss());
        node.put("tolerance", choice.selection().tolerance());
        node.put("replicationsNeeded", choice.selection().needed());
        node.put("replications", choice.replications());
        ArrayNode policies = node.putArray("policies");
        for (int p = 0; p < choice.policies().size(); p++) {
            ObjectNode each =
                    policies.addObject().put("policy", choice.policies().get(p));
            each.set("mean", SweepJson.estimate(choice.values().get(p)));
            each.set(
                    "bestIsBetterBy",
                    SweepJson.estimate(choice.selection().leads().get(p)));
            each.put("mayBeBest", choice.selection().inContention().contains(p));
        }
        return node;
    }

    static ObjectNode of(RobustVariants robust) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("scenarios", robust.robustness().scenarios());
        node.put("leastRegret", robust.arms().get(robust.robustness().leastRegret()));
        ArrayNode policies = node.putArray("policies");
        for (int arm = 0; arm < robust.arms().size(); arm++) {
            Robustness.Policy policy = robust.robustness().policies().get(arm);
            ObjectNode each = policies.addObject().put("policy", robust.arms().get(arm));
            each.set("mean", SweepJson.estimate(policy.mean()));
            each.set("spread", SweepJson.estimate(policy.spread()));
            each.set("worst", SweepJson.estimate(policy.worst()));
            each.set("maxRegret", SweepJson.estimate(policy.maxRegret()));
            each.put("worstPoint", robust.points().get(policy.worstScenario()));
            each.set("meanRegret", SweepJson.estimate(policy.meanRegret()));
            Estimate satisfied = policy.satisfied();
            if (satisfied != null) {
                each.set("goodEnough", SweepJson.estimate(satisfied));
            }
            each.put("leastRegretShare", policy.leastRegretShare());
        }
        return node;
    }
}
