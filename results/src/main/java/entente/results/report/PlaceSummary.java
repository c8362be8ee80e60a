package entente.results.report;

import entente.engine.scenario.Obstacle;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every measure at one place, a nation, a region or overall, over all replications of one variant, and how much it exceeds
 * that of the variant it is compared with; immutable.
 */
public final class PlaceSummary {

    private final Map<Measure, Estimate> estimates;
    private final Map<Measure, PairedEstimate> differences;

    /** @param differences empty for what is compared with nothing */
    PlaceSummary(Map<Measure, Estimate> estimates, Map<Measure, PairedEstimate> differences) {
        this.estimates = new LinkedHashMap<>(estimates);
        this.differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
    }

    /** How much each measure exceeds that of the first variant here; empty for the first itself. */
    public Map<Measure, PairedEstimate> differences() {
        return differences;
    }

    /**
     * The estimate of a measure of the registry, or of the reports lost to an obstacle.
     *
     * @throws IllegalArgumentException if the measure has no value here, because it has none per nation
     */
    public Estimate of(Measure measure) {
        Estimate estimate = estimates.get(measure);
        if (estimate == null) {
            throw new IllegalArgumentException(measure.name() + " has no value per nation");
        }
        return estimate;
    }

    /** Whether the measure has a value here. */
    public boolean has(Measure measure) {
        return estimates.containsKey(measure);
    }

    /** How many reports were lost to an obstacle, per run. */
    double lostTo(Obstacle obstacle) {
        Double mean = of(Measures.of(obstacle)).mean();
        return mean == null ? 0 : mean;
    }
}
