package entente.results.analysis;

import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The measure at one point.
 *
 * @param point the number of the point
 * @param label its levels, as {@code trust 0.4, posture needToShare}
 * @param replications how many every arm has
 * @param arms the measure, by arm
 * @param gains by how much each arm exceeds the one that is looked into, by arm
 */
public record PointSummary(
        int point, String label, int replications, Map<String, Estimate> arms, Map<String, PairedEstimate> gains) {

    public PointSummary {
        arms = Collections.unmodifiableMap(new LinkedHashMap<>(arms));
        gains = Collections.unmodifiableMap(new LinkedHashMap<>(gains));
    }

    /** The measure of an arm. @throws IllegalArgumentException if there is no such arm */
    public Estimate of(String arm) {
        Estimate estimate = arms.get(arm);
        if (estimate == null) {
            throw new IllegalArgumentException("there is no arm " + arm);
        }
        return estimate;
    }
}
