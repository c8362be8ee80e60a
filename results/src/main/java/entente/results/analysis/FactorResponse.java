package entente.results.analysis;

import entente.results.sensitivity.Turn;
import entente.results.statistics.Estimate;
import entente.results.statistics.TestedEstimate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the measure changes along one factor.
 *
 * @param factor the name of the factor
 * @param levels its levels, in order
 * @param means of what the values are
 * @param arms the measure at each level, by arm, in the order of the manifest
 * @param changes the measure of the arm that is looked into at each level after the first, less that at the first, all else
 *     being alike; corrected for all levels. Without values where the design cannot tell them
 * @param turn whether the arm that is looked into turns; null unless there are three numbers or more, and it can be tested
 */
public record FactorResponse(
        String factor,
        List<Level> levels,
        Means means,
        Map<String, List<Estimate>> arms,
        List<TestedEstimate> changes,
        @Nullable Turn turn) {

    public FactorResponse {
        levels = List.copyOf(levels);
        changes = List.copyOf(changes);
        arms = Collections.unmodifiableMap(new LinkedHashMap<>(arms));
    }

    /** Of what the values along a factor are. */
    public enum Means {
        /** Means over the points at a level; the other factors are alike at all levels. */
        BALANCED,
        /** Means over the points at a level; the other factors differ with it, so values may not be compared. */
        UNADJUSTED,
        /** Means over the points in a slice of the range; the other factors differ with it. */
        SLICED,
        /** What a fitted surface gives at these values, the other factors on average. */
        ADJUSTED
    }

    /** The measure at the last level, less that at the first. */
    public TestedEstimate change() {
        return changes.get(changes.size() - 1);
    }

    /** Whether all levels are numbers. */
    public boolean isNumeric() {
        return levels.stream().allMatch(level -> level.number() != null);
    }

    FactorResponse with(@Nullable Turn corrected) {
        return new FactorResponse(factor, levels, means, arms, changes, corrected);
    }

    /**
     * A level.
     *
     * @param text as it is shown
     * @param number as a number, the middle of a slice; null if it is none
     * @param points how many points have it
     */
    public record Level(String text, @Nullable Double number, int points) {}
}
