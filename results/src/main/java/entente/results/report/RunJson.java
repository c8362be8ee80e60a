package entente.results.report;

import entente.engine.scenario.Obstacle;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.statistics.Estimate;
import entente.results.text.JsonFields;
import entente.results.version.EngineVersion;
import java.util.stream.IntStream;

/** Results as JSON, as {@code docs/schema/results.schema.json} describes them. */
final class RunJson {

    private static final String FORMAT_VERSION = "1.0";

    private RunJson() {}

    static JsonFields of(ExperimentSummary summary) {
        return new JsonFields()
                .put("formatVersion", FORMAT_VERSION)
                .put("scenario", summary.scenario().id())
                .put("seed", summary.seed())
                .put("replications", summary.replications())
                .put("engineVersion", EngineVersion.current())
                .put(
                        "variants",
                        IntStream.range(0, summary.variants().size())
                                .mapToObj(i -> variant(summary.variants().get(i), i > 0))
                                .toList());
    }

    private static JsonFields variant(VariantSummary variant, boolean compared) {
        JsonFields nations = new JsonFields();
        JsonFields obstaclesByNation = new JsonFields();
        variant.nations().forEach((nation, place) -> {
            nations.put(nation, measures(place));
            obstaclesByNation.put(nation, obstacles(place));
        });
        JsonFields fields = new JsonFields()
                .put("name", variant.name())
                .put("settings", variant.variant().settings())
                .put("measures", measures(variant.overall()))
                .put("obstacles", obstacles(variant.overall()))
                .put("nations", nations)
                .put("obstaclesByNation", obstaclesByNation);
        if (compared) {
            JsonFields differences = new JsonFields();
            variant.differences()
                    .forEach((measure, difference) -> differences.put(
                            measure.name(),
                            estimate(measure, difference.estimate()).put("varianceRatio", difference.varianceRatio())));
            fields.put("differences", differences);
        }
        return fields;
    }

    private static JsonFields measures(PlaceSummary place) {
        JsonFields fields = new JsonFields();
        Measures.ALL.stream()
                .filter(place::has)
                .forEach(measure -> fields.put(measure.name(), estimate(measure, place.of(measure))));
        return fields;
    }

    private static JsonFields obstacles(PlaceSummary place) {
        JsonFields fields = new JsonFields();
        for (Obstacle obstacle : Obstacle.values()) {
            Measure measure = Measures.of(obstacle);
            fields.put(obstacle.word(), estimate(measure, place.of(measure)));
        }
        return fields;
    }

    private static JsonFields estimate(Measure measure, Estimate estimate) {
        return JsonFields.interval(estimate).put("unit", measure.unit()).put("n", estimate.n());
    }
}
