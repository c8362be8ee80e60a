package entente.results.selection;

import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.Statistic;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * By how much one policy is better than another, and how far the truth may lie from that.
 *
 * <p>Where they differ in a few replications only, Student's interval is too narrow, and of width 0 where these differ by the
 * same. So it is told only if so many replications differ that they would hardly all speak for the same policy by chance: one
 * half to the power of their number is at most the risk (the sign test; assumption: that many are enough). Where all
 * replications differ, each by another amount, Student's t holds from two on.
 *
 * @param estimate the lead with its 95 % interval
 * @param reach how far below the truth may lie but for the risk that was asked for, 0 or more; null if it cannot be told
 * @param isEqual whether both have the same in every replication
 */
record Lead(Estimate estimate, @Nullable Double reach, boolean isEqual) {

    /** Smaller parts of the largest difference come from rounding. */
    private static final double ROUNDING = 1e-9;

    /** Policies that are compared, with the risk of one side. */
    static final class Comparisons {

        private final double risk;
        private final Map<Integer, Double> quantiles = new HashMap<>();

        Comparisons(double risk) {
            this.risk = risk;
        }

        private double quantile(int degrees) {
            return quantiles.computeIfAbsent(
                    degrees, each -> new TDistribution(null, each).inverseCumulativeProbability(1 - risk));
        }
    }

    /** The lead of one policy over another. */
    static Lead of(Statistic one, Statistic other, Comparisons comparisons) {
        Estimate estimate = Jackknife.difference(one, other).estimate();
        int n = one.replications();
        double[] shares = new double[n];
        double largest = Math.max(Math.abs(one.ofAll()), Math.abs(other.ofAll()));
        int differing = 0;
        for (int k = 0; n > 1 && k < n; k++) {
            shares[k] = n * (one.ofAll() - other.ofAll()) - (n - 1) * (one.without(k) - other.without(k));
            differing += Math.abs(shares[k]) > ROUNDING * largest ? 1 : 0;
        }
        Double error = estimate.standardError();
        boolean isEqual = n > 1 && error != null && differing == 0;
        boolean isVaried = differing == n && error != null && error > ROUNDING * largest;
        if (error == null || estimate.n() < 2 || (!isVaried && Math.pow(0.5, differing) > comparisons.risk)) {
            return new Lead(estimate, null, isEqual);
        }
        return new Lead(estimate, comparisons.quantile(estimate.n() - 1) * error, isEqual);
    }

    /** That of the other over the one. */
    Lead reversed() {
        return new Lead(
                new Estimate(
                        negative(estimate.mean()),
                        estimate.standardError(),
                        negative(estimate.high()),
                        negative(estimate.low()),
                        estimate.n()),
                reach,
                isEqual);
    }

    private static @Nullable Double negative(@Nullable Double value) {
        // Not -0, which would be told.
        return value == null ? null : Double.valueOf(0 - value);
    }

    /** The lead itself; not a number if it has none. */
    double mean() {
        Double mean = estimate.mean();
        return mean == null ? Double.NaN : mean;
    }

    /** Whether it is below 0 but for the risk. */
    boolean isClearlyBelow() {
        return reach != null && mean() < -reach;
    }
}
