package entente.results.regression;

import entente.results.statistics.TestedEstimate;
import entente.results.statistics.TwoWayError;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Two lines along a factor, up to a place and from it, that need not meet there, in place of its curve in a surface, all other
 * terms held (U. Simonsohn, Advances in Methods and Practices in Psychological Science 1, 2018, with the interrupted regression
 * given there).
 *
 * @param before the change along the first line, from the lowest place to where they meet
 * @param after the change along the second line, from there to the highest place
 */
public record TwoLines(TestedEstimate before, TestedEstimate after) {

    /** So many points lie along each line at least. */
    private static final int LEAST_POINTS = 8;

    /**
     * Two lines.
     *
     * @param surface what else is held
     * @param factor one of numbers
     * @param at where they meet, 0..1
     * @return null if too few points lie on a side, or a line cannot be told
     */
    public static @Nullable TwoLines of(Surface surface, int factor, double at) {
        double[] places = surface.factors().get(factor).values();
        long below = Arrays.stream(places).filter(place -> place < at).count();
        if (below < LEAST_POINTS || places.length - below < LEAST_POINTS) {
            return null;
        }
        double[][] lines = Arrays.stream(places)
                .mapToObj(place -> place < at ? new double[] {place - at, 0, 0} : new double[] {0, place - at, 1})
                .toArray(double[][]::new);
        LinearModel model = surface.with(factor, lines);
        int terms = model.terms();
        double[] first = new double[terms];
        double[] second = new double[terms];
        first[surface.start(factor)] = at - Arrays.stream(places).min().orElse(0);
        second[surface.start(factor) + 1] = Arrays.stream(places).max().orElse(1) - at;
        double[] before = model.weights(first);
        double[] after = model.weights(second);
        if (before == null || after == null) {
            return null;
        }
        TwoWayError errors = new TwoWayError(surface.responses(), model::missed, model.degrees());
        return new TwoLines(errors.of(before), errors.of(after));
    }
}
