package entente.results.sensitivity;

import entente.results.sensitivity.FactorEffects.Effect;
import entente.results.statistics.Jackknife;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.ResponseTable;
import entente.results.statistics.TestedEstimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Effects from {@link MatchedPoints}: a factor that does nothing has an effect of exactly nothing, whatever constraints have
 * left out and whatever the other factors do together. Since points have the same seeds, the error of an effect comes from the
 * same sum in each replication.
 */
final class MatchedEffects {

    private static final double SAME = 1e-9;

    private final int[][] levels;
    private final List<RatioOfTotals> outputs;
    private final int[] last;

    MatchedEffects(int[][] levels, ResponseTable responses) {
        FactorEffects.requireRows(levels, responses);
        this.levels = levels;
        this.outputs = responses.all();
        this.last = IntStream.range(0, levels[0].length)
                .map(f ->
                        Arrays.stream(levels).mapToInt(point -> point[f]).max().orElse(0))
                .toArray();
    }

    FactorEffects all() {
        List<Effect> main = new ArrayList<>();
        List<double[]> contrasts = new ArrayList<>();
        for (int f = 0; f < last.length; f++) {
            if (last[f] < 1) {
                throw new IllegalArgumentException("factor " + f + " has one level: it must have two or more");
            }
            double[] weights = new MatchedPoints(levels, f).change(0, last[f]);
            main.add(effect(List.of(f), weights));
            if (weights != null) {
                contrasts.add(weights);
            }
        }
        double[] ends = ends();
        return FactorEffects.corrected(
                main,
                interactions(),
                ends == null ? null : Jackknife.contrast(outputs, ends),
                ends == null ? null : beyond(ends, contrasts),
                List.of());
    }

    /** Only those whose four corners are all in a stratum. */
    private List<Effect> interactions() {
        List<Effect> interactions = new ArrayList<>();
        for (int f = 0; f < last.length; f++) {
            for (int g = f + 1; g < last.length; g++) {
                double[] weights = new MatchedPoints(levels, f, g).interaction(0, last[f], 0, last[g]);
                if (weights != null) {
                    interactions.add(effect(List.of(f, g), weights));
                }
            }
        }
        return interactions;
    }

    private Effect effect(List<Integer> factors, double @Nullable [] weights) {
        if (weights == null) {
            return new Effect(factors, TestedEstimate.none(), null, 0, List.of());
        }
        PairedEstimate change = Jackknife.contrast(outputs, weights);
        int used = (int) Arrays.stream(weights).filter(weight -> weight != 0).count();
        return new Effect(
                factors,
                TestedEstimate.of(change),
                change.varianceRatio(),
                Math.max(1, used / (1 << factors.size())),
                List.of());
    }

    /** All factors at their last level, less all at their first; null unless all combinations are there. */
    private double @Nullable [] ends() {
        long combinations = IntStream.of(last).mapToLong(most -> most + 1L).reduce(1, (a, b) -> a * b);
        if (combinations != levels.length) {
            return null;
        }
        return Arrays.stream(levels)
                .mapToDouble(point ->
                        Arrays.equals(point, last) ? 1 : Arrays.stream(point).allMatch(level -> level == 0) ? -1 : 0)
                .toArray();
    }

    /** Null where a design has no more points than main effects: they add up by construction. */
    private @Nullable TestedEstimate beyond(double[] ends, List<double[]> main) {
        double[] rest = ends.clone();
        main.forEach(weights -> Arrays.setAll(rest, p -> rest[p] - weights[p]));
        return Arrays.stream(rest).allMatch(weight -> Math.abs(weight) < SAME)
                ? null
                : TestedEstimate.of(Jackknife.contrast(outputs, rest));
    }
}
