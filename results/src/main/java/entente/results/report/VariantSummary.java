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
 * @param regions the same by region: its nations together; empty where all lie in one or in none
 */
public record VariantSummary(
        Variant variant, PlaceSummary overall, Map<String, PlaceSummary> nations, Map<String, PlaceSummary> regions) {

    public VariantSummary {
        nations = Collections.unmodifiableMap(new LinkedHashMap<>(nations));
        regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
    }

    /** How much each measure exceeds that of the first variant, overall; empty for the first. */
    public Map<Measure, PairedEstimate> differences() {
        return overall.differences();
    }

    /** The variant's name. */
    public String name() {
        return variant.name();
    }
}
