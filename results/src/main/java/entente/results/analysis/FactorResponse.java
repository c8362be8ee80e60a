package entente.results.analysis;

import entente.results.statistics.Estimate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the measure changes along one factor: its mean over all points at a level, or in a slice of the factor's range.
 *
 * @param factor the name of the factor
 * @param levels its levels, in order
 * @param sliced whether a level stands for a slice of the range
 * @param arms the measure at each level, by arm, in the order of the manifest
 * @param changes the measure of the arm that is looked into at each level after the first, less that at the first; paired
 * @param turn where the arm that is looked into turns; null unless there are three numbers or more
 */
public record FactorResponse(
        String factor,
        List<Level> levels,
        boolean sliced,
        Map<String, List<Estimate>> arms,
        List<Estimate> changes,
        @Nullable Turn turn) {

    public FactorResponse {
        levels = List.copyOf(levels);
        changes = List.copyOf(changes);
        arms = Collections.unmodifiableMap(new LinkedHashMap<>(arms));
    }

    /** The measure at the last level, less that at the first. */
    public Estimate change() {
        return changes.get(changes.size() - 1);
    }

    /** Whether all levels are numbers. */
    public boolean isNumeric() {
        return levels.stream().allMatch(level -> level.number() != null);
    }

    /**
     * A level.
     *
     * @param text as it is shown
     * @param number as a number, the middle of a slice; null if it is none
     * @param points how many points have it
     */
    public record Level(String text, @Nullable Double number, int points) {}

    /**
     * Whether the best level lies inside the range.
     *
     * @param best the number of the best level, from 0
     * @param overFirst by how much it is better than the first level, above 0 where it is; null if it is the first
     * @param overLast by how much it is better than the last level; null if it is the last
     */
    public record Turn(
            int best,
            @Nullable Estimate overFirst,
            @Nullable Estimate overLast) {

        /** Whether the best lies clearly inside: better than both ends, and no interval of these includes zero. */
        public boolean isClear() {
            return isAbove(overFirst) && isAbove(overLast);
        }

        private static boolean isAbove(@Nullable Estimate lead) {
            Double low = lead == null ? null : lead.low();
            return low != null && low > 0;
        }
    }
}
