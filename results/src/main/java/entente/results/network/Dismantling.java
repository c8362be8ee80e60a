package entente.results.network;

import entente.results.statistics.Estimate;
import java.util.List;

/**
 * How a network falls apart under removals.
 *
 * @param targeted a curve for each {@link Target}, in their order
 * @param random mean size of the largest component after 0, 1, 2 … removals in random order, with intervals
 * @param orders how many random orders the mean is taken over
 */
public record Dismantling(List<TargetedCurve> targeted, List<Estimate> random, int orders) {

    /** How many are removed. */
    public int removals() {
        return random.size() - 1;
    }

    /** The size of the largest component before anybody is removed. */
    public int initial() {
        return targeted.get(0).largest().get(0);
    }
}
