package entente.results.validation;

import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import org.apache.commons.math3.distribution.TDistribution;

/** Intervals that hold together: each at 1 − (1 − 0.95) / m, for m of them (Bonferroni). */
final class SimultaneousInterval {

    private SimultaneousInterval() {}

    /** The estimate with the wider interval. */
    static Estimate of(Estimate estimate, int replications, int together) {
        if (estimate.mean() == null || estimate.standardError() == null) {
            return estimate;
        }
        double tail = (1 - Jackknife.LEVEL) / 2 / together;
        double half = estimate.standardError()
                * new TDistribution(null, replications - 1).inverseCumulativeProbability(1 - tail);
        return new Estimate(
                estimate.mean(),
                estimate.standardError(),
                estimate.mean() - half,
                estimate.mean() + half,
                estimate.n());
    }
}
