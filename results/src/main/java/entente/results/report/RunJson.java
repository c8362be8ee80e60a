package entente.results.report;

import entente.engine.scenario.Obstacle;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.statistics.Estimate;
import entente.results.statistics.Evidence;
import entente.results.statistics.PairedEstimate;
import entente.results.text.JsonFields;
import entente.results.version.EngineVersion;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Results as JSON, as {@code docs/schema/results.schema.json} describes them. */
final class RunJson {

    private static final String FORMAT_VERSION = "1.3";

    private RunJson() {}

    static JsonFields of(ExperimentSummary summary) {
        JsonFields split = new JsonFields();
        summary.split().steps().forEach(step -> split.put(step.part().word(), step(step)));
        JsonFields price = new JsonFields();
        summary.prices().forEach(each -> price.put(each.arm(), price(each)));
        return new JsonFields()
                .put("formatVersion", FORMAT_VERSION)
                .put("scenario", summary.scenario().id())
                .put("seed", summary.seed())
                .put("replications", summary.replications())
                .put("engineVersion", EngineVersion.current())
                .put("arm", summary.first().name())
                .put("decided", summary.arms().decided())
                .put("split", split)
                .put("price", price)
                .put(
                        "variants",
                        IntStream.range(0, summary.variants().size())
                                .mapToObj(i -> variant(summary.variants().get(i), i > 0))
                                .toList());
    }

    private static JsonFields variant(VariantSummary variant, boolean compared) {
        JsonFields fields = new JsonFields()
                .put("name", variant.name())
                .put("settings", variant.variant().settings())
                .put("measures", measures(variant.overall()))
                .put("obstacles", obstacles(variant.overall()))
                .put("nations", byPlace(variant.nations(), RunJson::measures))
                .put("obstaclesByNation", byPlace(variant.nations(), RunJson::obstacles));
        if (!variant.regions().isEmpty()) {
            fields.put("regions", byPlace(variant.regions(), RunJson::measures))
                    .put("obstaclesByRegion", byPlace(variant.regions(), RunJson::obstacles));
        }
        if (compared) {
            fields.put("differences", differences(variant.differences()))
                    .put("differencesByNation", byPlace(variant.nations(), place -> differences(place.differences())))
                    .put("differencesByRegion", byPlace(variant.regions(), place -> differences(place.differences())));
        }
        return fields;
    }

    /** A part of the way from isolation to the pool. */
    private static JsonFields step(ArmSplit.Step step) {
        return new JsonFields()
                .put("from", step.from())
                .put("to", step.to())
                .put("overall", differences(step.overall()))
                .put("nations", byPlace(step.nations(), RunJson::differences))
                .put("regions", byPlace(step.regions(), RunJson::differences));
    }

    private static JsonFields price(ArmPrice price) {
        return new JsonFields()
                .put("overall", differences(price.overall()))
                .put("nations", byPlace(price.nations(), RunJson::differences))
                .put("regions", byPlace(price.regions(), RunJson::differences));
    }

    private static <T> JsonFields byPlace(Map<String, T> places, Function<T, JsonFields> value) {
        JsonFields fields = new JsonFields();
        places.forEach((place, each) -> fields.put(place, value.apply(each)));
        return fields;
    }

    private static JsonFields differences(Map<Measure, PairedEstimate> differences) {
        JsonFields fields = new JsonFields();
        differences.forEach((measure, difference) -> fields.put(
                measure.name(),
                estimate(measure, difference.estimate())
                        .put("varianceRatio", difference.varianceRatio())
                        .putAll(evidence(difference))));
        return fields;
    }

    private static JsonFields evidence(PairedEstimate difference) {
        Evidence evidence = difference.evidence();
        Double mean = difference.estimate().mean();
        return evidence == null || mean == null
                ? new JsonFields()
                : new JsonFields()
                        .put("cases", evidence.cases())
                        .put("replicationsToTell", evidence.replicationsToTell(Evidence.worthTelling(mean)));
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
