package entente.results.analysis;

import entente.results.dependence.FactorScores;
import entente.results.measure.Measure;
import entente.results.regression.SurfaceFit;
import entente.results.selection.PolicySelection;
import entente.results.sensitivity.ElementaryEffect;
import entente.results.sensitivity.FactorEffects;
import entente.results.sensitivity.SobolIndices;
import entente.results.statistics.Estimate;
import entente.results.statistics.ResponseTable;
import entente.results.statistics.TestedEstimate;
import entente.results.store.Manifest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was found out about a sweep. What is null was not done; {@link #leftOut} says why.
 *
 * @param manifest what was run
 * @param question what was asked
 * @param measure the measure that was looked into
 * @param factors the names of the factors
 * @param summaries all measures of all arms, the one that was looked into first
 * @param points the measure at each point
 * @param influence what the factors do to the measure
 * @param discovery where the bad cases lie
 * @param choice which of the arms and points is best
 * @param pairing what common seeds have saved
 * @param overTime the measure month by month
 * @param leftOut what was not done, and why
 */
public record SweepAnalysis(
        Manifest manifest,
        SweepQuestion question,
        Measure measure,
        List<String> factors,
        List<MeasureSummary> summaries,
        List<PointSummary> points,
        Influence influence,
        @Nullable Discovery discovery,
        Best choice,
        Pairing pairing,
        @Nullable OverTime overTime,
        List<LeftOut> leftOut) {

    public SweepAnalysis {
        factors = List.copyOf(factors);
        summaries = List.copyOf(summaries);
        points = List.copyOf(points);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What the factors do to the measure.
     *
     * @param responses how it changes along each factor
     * @param effects main effects and interactions, of a factorial or by a fitted surface
     * @param fit how well the surface fits that was fitted to points that lie anywhere; null where none was. If it fits poorly,
     *     there are no effects
     * @param crossings how factors depend on each other, strongest first; empty if there are none
     * @param changes of one factor at a time: each point against the first one, in {@link PointSummary} order; empty
     *     otherwise
     * @param screening elementary effects, in the order of factors; empty if there are none
     * @param indices Sobol indices
     * @param scores how much the measure depends on each factor, whatever the design
     */
    public record Influence(
            List<FactorResponse> responses,
            @Nullable FactorEffects effects,
            @Nullable SurfaceFit fit,
            List<Crossing> crossings,
            List<FactorChange> changes,
            List<ElementaryEffect> screening,
            @Nullable SobolIndices indices,
            @Nullable FactorScores scores) {

        public Influence {
            responses = List.copyOf(responses);
            crossings = List.copyOf(crossings);
            changes = List.copyOf(changes);
            screening = List.copyOf(screening);
        }
    }

    /**
     * Which of the arms and points is best.
     *
     * @param robustness how arms do over points
     * @param arm the best of the arms, over all points
     * @param point the best of the points
     */
    public record Best(
            @Nullable RobustVariants robustness,
            @Nullable PolicyChoice arm,
            @Nullable PolicyChoice point) {}

    /**
     * Whether the measure differs between points. Where it does not, no factor can be said to matter and no point is better than
     * another.
     */
    public boolean varies() {
        return ResponseTable.of(points.stream()
                        .map(point -> point.of(question.arm()).mean())
                        .mapToDouble(mean -> mean == null ? Double.NaN : mean)
                        .toArray())
                .varies();
    }

    /** The summary of the measure that was looked into. */
    public MeasureSummary summary() {
        return summaries.get(0);
    }

    /**
     * What changing one factor alone does.
     *
     * @param factor its name
     * @param level the level that it was changed to
     * @param change the measure there, less that at the first point; corrected for all changes
     * @param varianceRatio its variance over that with seeds of their own; null if it cannot be told
     */
    public record FactorChange(
            String factor,
            String level,
            TestedEstimate change,
            @Nullable Double varianceRatio) {}

    /**
     * An analysis that was not done.
     *
     * @param analysis what it is
     * @param reason why not, and what it would take
     */
    public record LeftOut(String analysis, String reason) {}

    /**
     * What common seeds have saved.
     *
     * @param arms the variance of differences between arms over what seeds of their own would give, as the median over arms and
     *     points; null if it cannot be told
     * @param points the same of differences between points that follow each other; null if it cannot be told
     */
    public record Pairing(@Nullable Double arms, @Nullable Double points) {}

    /**
     * A choice among policies.
     *
     * @param policies their names
     * @param values the measure of each
     * @param replications how many, the same of all
     * @param selection which is chosen, and how sure that is
     */
    public record PolicyChoice(
            List<String> policies, List<Estimate> values, int replications, PolicySelection selection) {

        public PolicyChoice {
            policies = List.copyOf(policies);
            values = List.copyOf(values);
        }

        /** The name of the chosen one. */
        public String best() {
            return policies.get(selection.best());
        }
    }
}
