package entente.results.report.sweep;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.analysis.Discovery;
import entente.results.analysis.FactorResponse;
import entente.results.analysis.MeasureSummary;
import entente.results.analysis.PointSummary;
import entente.results.analysis.PolicyChoice;
import entente.results.analysis.RobustVariants;
import entente.results.analysis.SweepAnalysis;
import entente.results.sensitivity.ElementaryEffect;
import entente.results.sensitivity.FactorialEffects;
import entente.results.sensitivity.SobolIndices;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.results.text.JsonText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An analysis as JSON, as {@code docs/schema/analysis.schema.json} describes it. What was not done is left out. */
public final class SweepJson {

    /** The version of this form. */
    static final String FORMAT_VERSION = "1.0";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SweepAnalysis analysis;

    private SweepJson(SweepAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The text, ending with a line break. */
    public static String text(SweepAnalysis analysis) {
        return JsonText.of(new SweepJson(analysis).document());
    }

    private ObjectNode document() {
        ObjectNode node = NODES.objectNode();
        node.put("formatVersion", FORMAT_VERSION);
        node.put("experiment", analysis.manifest().subject().experiment());
        node.put("digest", analysis.manifest().progress().digest());
        node.put("engineVersion", analysis.manifest().origin().engineVersion());
        node.put("measure", analysis.measure().name());
        node.put("arm", analysis.question().arm());
        ArrayNode measures = node.putArray("measures");
        analysis.summaries().forEach(summary -> measures.add(summary(summary)));
        ArrayNode points = node.putArray("points");
        analysis.points().forEach(point -> points.add(point(point)));
        ArrayNode responses = node.putArray("responses");
        analysis.influence().responses().forEach(response -> responses.add(response(response)));
        sensitivities(node);
        if (!analysis.influence().crossings().isEmpty()) {
            node.set("crossings", CrossingJson.of(analysis.influence().crossings()));
        }
        Discovery discovery = analysis.discovery();
        if (discovery != null) {
            node.set("discovery", DiscoveryJson.of(discovery));
        }
        RobustVariants robustness = analysis.choice().robustness();
        if (robustness != null) {
            node.set("robustness", ChoiceJson.of(robustness));
        }
        choice(node, "armChoice", analysis.choice().arm());
        choice(node, "pointChoice", analysis.choice().point());
        node.putObject("varianceLeftByPairing")
                .put("arms", analysis.pairing().arms())
                .put("points", analysis.pairing().points());
        ArrayNode left = node.putArray("notDone");
        analysis.leftOut()
                .forEach(each ->
                        left.addObject().put("analysis", each.analysis()).put("reason", each.reason()));
        return node;
    }

    private void sensitivities(ObjectNode node) {
        FactorialEffects effects = analysis.influence().effects();
        if (effects != null) {
            node.set("effects", effects(effects));
        }
        if (!analysis.influence().changes().isEmpty()) {
            ArrayNode changes = node.putArray("changes");
            analysis.influence()
                    .changes()
                    .forEach(change -> changes.add(difference(change.difference())
                            .put("factor", change.factor())
                            .put("level", change.level())));
        }
        if (!analysis.influence().screening().isEmpty()) {
            ArrayNode screening = node.putArray("screening");
            for (int f = 0; f < analysis.influence().screening().size(); f++) {
                ElementaryEffect effect = analysis.influence().screening().get(f);
                ObjectNode each =
                        screening.addObject().put("factor", analysis.factors().get(f));
                each.set("meanSize", estimate(effect.absolute()));
                each.set("mean", estimate(effect.mean()));
                each.put("deviation", effect.deviation());
            }
        }
        SobolIndices indices = analysis.influence().indices();
        if (indices != null) {
            node.set("sobol", indices(indices));
        }
    }

    private static ObjectNode summary(MeasureSummary summary) {
        ObjectNode node = NODES.objectNode();
        node.put("measure", summary.measure().name());
        node.put("points", summary.points());
        ArrayNode arms = node.putArray("arms");
        summary.arms().forEach(arm -> {
            ObjectNode each = arms.addObject().put("arm", arm.arm());
            each.set("mean", estimate(arm.mean()));
            PairedEstimate gain = arm.gain();
            if (gain != null) {
                each.set("againstIsolation", difference(gain));
            }
        });
        return node;
    }

    private static ObjectNode point(PointSummary point) {
        ObjectNode node = NODES.objectNode();
        node.put("point", point.point());
        node.put("label", point.label());
        node.put("replications", point.replications());
        ObjectNode arms = node.putObject("arms");
        point.arms().forEach((arm, value) -> arms.set(arm, estimate(value)));
        ObjectNode differences = node.putObject("differences");
        point.gains().forEach((arm, value) -> differences.set(arm, difference(value)));
        return node;
    }

    private static ObjectNode response(FactorResponse response) {
        ObjectNode node = NODES.objectNode();
        node.put("factor", response.factor());
        node.put("slices", response.sliced());
        ArrayNode levels = node.putArray("levels");
        for (int i = 0; i < response.levels().size(); i++) {
            FactorResponse.Level level = response.levels().get(i);
            ObjectNode each = levels.addObject()
                    .put("level", level.text())
                    .put("number", level.number())
                    .put("points", level.points());
            ObjectNode arms = each.putObject("arms");
            int number = i;
            response.arms().forEach((arm, values) -> arms.set(arm, estimate(values.get(number))));
            if (i > 0) {
                each.set("change", estimate(response.changes().get(i - 1)));
            }
        }
        return node;
    }

    private ObjectNode effects(FactorialEffects effects) {
        ObjectNode node = NODES.objectNode();
        ArrayNode main = node.putArray("main");
        effects.main()
                .forEach(each -> main.add(difference(each.change())
                        .put("factor", analysis.factors().get(each.factor()))));
        ArrayNode interactions = node.putArray("interactions");
        effects.interactions().forEach(each -> {
            ObjectNode pair = difference(each.effect());
            pair.set("factors", names(List.of(each.one(), each.other())));
            interactions.add(pair);
        });
        together(node, "together", effects.together());
        together(node, "beyondTheSum", effects.beyond());
        ArrayNode aliases = node.putArray("aliases");
        effects.aliases().forEach(alias -> {
            ObjectNode each = aliases.addObject();
            each.set("one", names(alias.one()));
            each.set("other", names(alias.other()));
            each.put("correlation", alias.correlation());
        });
        return node;
    }

    private static void together(ObjectNode node, String name, @Nullable PairedEstimate difference) {
        if (difference != null) {
            node.set(name, difference(difference));
        }
    }

    private ObjectNode indices(SobolIndices indices) {
        ObjectNode node = NODES.objectNode();
        ArrayNode factors = node.putArray("factors");
        for (int f = 0; f < indices.first().size(); f++) {
            ObjectNode each =
                    factors.addObject().put("factor", analysis.factors().get(f));
            each.set("first", estimate(indices.first().get(f)));
            each.set("total", estimate(indices.total().get(f)));
        }
        ArrayNode pairs = node.putArray("pairs");
        indices.second().forEach(pair -> {
            ObjectNode each = pairs.addObject();
            each.set("factors", names(List.of(pair.one(), pair.other())));
            each.set("second", estimate(pair.index()));
        });
        node.put("noiseShare", Double.isNaN(indices.noiseShare()) ? null : Double.valueOf(indices.noiseShare()));
        return node;
    }

    private ArrayNode names(List<Integer> factors) {
        ArrayNode names = NODES.arrayNode();
        factors.forEach(f -> names.add(analysis.factors().get(f)));
        return names;
    }

    private static void choice(ObjectNode node, String name, @Nullable PolicyChoice choice) {
        if (choice != null) {
            node.set(name, ChoiceJson.of(choice));
        }
    }

    static ObjectNode difference(PairedEstimate difference) {
        ObjectNode node = estimate(difference.estimate());
        return node.put("varianceRatio", difference.varianceRatio());
    }

    static ObjectNode estimate(Estimate estimate) {
        ObjectNode node = NODES.objectNode();
        JsonText.putInterval(node, estimate);
        return node.put("n", estimate.n());
    }
}
