package entente.results.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.scenario.Obstacle;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.results.text.JsonText;
import entente.results.version.EngineVersion;

/** Results as JSON, as {@code docs/schema/results.schema.json} describes them. */
final class JsonReport {

    /** The version of this form. */
    static final String FORMAT_VERSION = "1.0";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonReport() {}

    static String text(ExperimentSummary summary) {
        return JsonText.of(document(summary));
    }

    private static ObjectNode document(ExperimentSummary summary) {
        ObjectNode document = NODES.objectNode();
        document.put("formatVersion", FORMAT_VERSION);
        document.put("scenario", summary.scenario().id());
        document.put("seed", summary.seed());
        document.put("replications", summary.replications());
        document.put("engineVersion", EngineVersion.current());
        ArrayNode variants = document.putArray("variants");
        for (int i = 0; i < summary.variants().size(); i++) {
            variants.add(variant(summary.variants().get(i), i > 0));
        }
        return document;
    }

    private static ObjectNode variant(VariantSummary variant, boolean compared) {
        ObjectNode node = NODES.objectNode();
        node.put("name", variant.name());
        ArrayNode settings = node.putArray("settings");
        variant.variant().settings().forEach(settings::add);
        node.set("measures", measures(variant.overall()));
        node.set("obstacles", obstacles(variant.overall()));
        ObjectNode nations = node.putObject("nations");
        ObjectNode obstaclesByNation = node.putObject("obstaclesByNation");
        variant.nations().forEach((nation, place) -> {
            nations.set(nation, measures(place));
            obstaclesByNation.set(nation, obstacles(place));
        });
        if (compared) {
            ObjectNode differences = node.putObject("differences");
            variant.differences()
                    .forEach((measure, difference) -> differences.set(measure.name(), difference(measure, difference)));
        }
        return node;
    }

    private static ObjectNode measures(PlaceSummary place) {
        ObjectNode node = NODES.objectNode();
        Measures.ALL.stream()
                .filter(place::has)
                .forEach(measure -> node.set(measure.name(), estimate(measure, place.of(measure))));
        return node;
    }

    private static ObjectNode obstacles(PlaceSummary place) {
        ObjectNode node = NODES.objectNode();
        for (Obstacle obstacle : Obstacle.values()) {
            Measure measure = Measures.of(obstacle);
            node.set(obstacle.word(), estimate(measure, place.of(measure)));
        }
        return node;
    }

    private static ObjectNode estimate(Measure measure, Estimate estimate) {
        ObjectNode node = NODES.objectNode();
        JsonText.putInterval(node, estimate);
        node.put("unit", measure.unit());
        node.put("n", estimate.n());
        return node;
    }

    private static ObjectNode difference(Measure measure, PairedEstimate difference) {
        ObjectNode node = estimate(measure, difference.estimate());
        node.put("varianceRatio", difference.varianceRatio());
        return node;
    }
}
