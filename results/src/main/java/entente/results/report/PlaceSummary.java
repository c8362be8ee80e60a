package entente.results.report;

import entente.engine.scenario.Obstacle;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.statistics.Estimate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every measure at one place, a nation or overall, over all replications of one variant; immutable. */
public final class PlaceSummary {

    private final Map<Measure, Estimate> estimates;

    PlaceSummary(Map<Measure, Estimate> estimates) {
        this.estimates = new LinkedHashMap<>(estimates);
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
