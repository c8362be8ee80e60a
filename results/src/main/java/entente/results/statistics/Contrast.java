package entente.results.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A weighted sum of statistics whose weights sum to 0. It is a multiple of the difference of two weighted means: that of the
 * statistics with a positive weight, and that of those with a negative one.
 */
final class Contrast {

    /** How far weights may be off 0 together, as a part of their sizes. */
    private static final double ROUNDING = 1e-9;

    private final Combination whole;
    private final Statistic[] parts;
    private final double[] weights;

    Contrast(Combination whole, Statistic[] parts, double[] weights) {
        this.whole = whole;
        this.parts = parts.clone();
        this.weights = weights.clone();
    }

    @Nullable
    Limits limits(LeaveOneOut left) {
        double plus = Arrays.stream(weights).filter(weight -> weight > 0).sum();
        double minus = -Arrays.stream(weights).filter(weight -> weight < 0).sum();
        if (plus == 0 || Math.abs(plus - minus) > ROUNDING * plus) {
            return Jackknife.student(whole.degrees(), left);
        }
        Combination more = mean(1 / plus);
        Combination less = mean(-1 / minus);
        if (more.range() == Range.REAL || more.range() == Range.WEIGHTED || more.range() != less.range()) {
            return Jackknife.student(whole.degrees(), left);
        }
        return new DifferenceLimits(more, less, LeaveOneOut.of(more), LeaveOneOut.of(less)).of(left, plus);
    }

    /** The mean of the parts whose weight, multiplied, is positive. */
    private Combination mean(double multiple) {
        double[] positive = IntStream.range(0, weights.length)
                .mapToDouble(i -> Math.max(0, multiple * weights[i]))
                .toArray();
        return new Combination(List.of(parts), positive);
    }
}
