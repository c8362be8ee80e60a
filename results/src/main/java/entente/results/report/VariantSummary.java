package entente.results.report;

import entente.results.experiment.Variant;
import entente.results.measure.Measure;
import entente.results.statistics.PairedEstimate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one variant came to.
 *
 * @param variant the variant
 * @param overall all measures overall
 * @param nations those that have a value per nation, by nation, in the scenario's order
 * @param differences how much each measure exceeds that of the first variant, overall; empty for the first
 */
public record VariantSummary(
        Variant variant,
        PlaceSummary overall,
        Map<String, PlaceSummary> nations,
        Map<Measure, PairedEstimate> differences) {

    public VariantSummary {
        nations = Collections.unmodifiableMap(new LinkedHashMap<>(nations));
        differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
    }

    /** The variant's name. */
    public String name() {
        return variant.name();
    }
}
