package entente.results.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of a sweep.
 *
 * @param measure the name of the measure that is looked into; null for the first one that was kept
 * @param arm the way of running points that is looked into, {@code asWritten} for instance
 * @param tolerance the difference that does not matter, in the measure's unit, 0 or more
 * @param goodEnough the value that satisfies; null if none is asked for
 * @param caseLimit points at this value or a worse one are cases of interest; null for the worst quarter of points
 * @param box the number of the box of scenario discovery that is looked into, from 1; null for the one that its rule chooses
 */
public record SweepQuestion(
        @Nullable String measure,
        String arm,
        double tolerance,
        @Nullable Double goodEnough,
        @Nullable Double caseLimit,
        @Nullable Integer box) {

    /** @throws IllegalArgumentException if the tolerance is below 0 */
    public SweepQuestion {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("tolerance is " + tolerance + ": it must be 0 or more");
        }
    }

    /** Without a box of one's own choice. */
    public SweepQuestion(
            @Nullable String measure,
            String arm,
            double tolerance,
            @Nullable Double goodEnough,
            @Nullable Double caseLimit) {
        this(measure, arm, tolerance, goodEnough, caseLimit, null);
    }
}
