package entente.results.report.sweep;

import entente.results.analysis.RobustVariants;
import entente.results.analysis.SweepAnalysis.PolicyChoice;
import entente.results.selection.PolicySelection;
import entente.results.selection.Robustness;
import entente.results.text.JsonFields;
import java.util.stream.IntStream;

/** Choices and robustness as JSON. */
final class ChoiceJson {

    private ChoiceJson() {}

    static JsonFields of(PolicyChoice choice) {
        PolicySelection selection = choice.selection();
        return new JsonFields()
                .put("best", choice.best())
                .put("isBest", selection.isBest())
                .put("probability", PolicySelection.CONFIDENCE)
                .put("bestIsBetterByAtMost", selection.loss())
                .put("tolerance", selection.tolerance())
                .put("replicationsNeeded", selection.needed())
                .put("replications", choice.replications())
                .put(
                        "policies",
                        IntStream.range(0, choice.policies().size())
                                .mapToObj(p -> new JsonFields()
                                        .put("policy", choice.policies().get(p))
                                        .put("mean", choice.values().get(p))
                                        .put("bestIsBetterBy", selection.leads().get(p))
                                        .put(
                                                "equalsBest",
                                                p == selection.best()
                                                        || selection.equals().contains(p))
                                        .put(
                                                "mayBeBest",
                                                selection.inContention().contains(p)))
                                .toList());
    }

    static JsonFields of(RobustVariants robust) {
        return new JsonFields()
                .put("scenarios", robust.robustness().scenarios())
                .put("leastRegret", robust.arms().get(robust.robustness().leastRegret()))
                .put(
                        "leastRegretShare",
                        robust.robustness()
                                .policies()
                                .get(robust.robustness().leastRegret())
                                .leastRegretShare())
                .put(
                        "policies",
                        IntStream.range(0, robust.arms().size())
                                .mapToObj(arm -> policy(
                                        robust,
                                        arm,
                                        robust.robustness().policies().get(arm)))
                                .toList());
    }

    private static JsonFields policy(RobustVariants robust, int arm, Robustness.Policy policy) {
        return new JsonFields()
                .put("policy", robust.arms().get(arm))
                .put("mean", policy.mean())
                .put("spread", policy.spread())
                .put("worst", policy.worst())
                .put("maxRegret", policy.maxRegret())
                .put("worstPoint", robust.points().get(policy.worstScenario()))
                .put("meanRegret", policy.meanRegret())
                .putIfPresent("goodEnough", policy.satisfied())
                .put("leastRegretShare", policy.leastRegretShare());
    }
}
