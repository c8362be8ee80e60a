package entente.results.statistics;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Intervals by the jackknife: every replication is left out in turn, and the scatter of what remains tells the standard
 * error; the interval is Student's t with as many degrees of freedom as replications, less one.
 *
 * <p>See B. Efron and C. Stein, The jackknife estimate of variance, Annals of Statistics 9 (1981). The value itself is the
 * ratio of totals, not corrected for bias. Where leaving one out leaves no denominator, there is no interval.
 */
public final class Jackknife {

    /** The probability that an interval is meant to cover the truth with. */
    public static final double LEVEL = 0.95;

    private Jackknife() {}

    /** A statistic with its interval. */
    public static Estimate estimate(Statistic statistic) {
        int replications = statistic.replications();
        double mean = statistic.ofAll();
        int support = statistic.support();
        if (Double.isNaN(mean)) {
            return new Estimate(null, null, null, null, support);
        }
        Double error = standardError(statistic);
        if (error == null) {
            return new Estimate(mean, null, null, null, support);
        }
        double half = quantile(replications - 1) * error;
        return new Estimate(mean, error, mean - half, mean + half, support);
    }

    /** How much a variant exceeds the base; both ran with the same seeds, in the same order. */
    public static PairedEstimate difference(Statistic variant, Statistic base) {
        Estimate estimate = estimate(new PairedDifference(variant, base));
        return new PairedEstimate(
                estimate, varianceRatio(estimate.standardError(), standardError(variant), standardError(base)));
    }

    /**
     * A weighted sum of the outputs of several variants, whose weights sum to 0: what differs between them. All ran with the
     * same seeds, in the same order; its variance ratio compares with seeds of their own.
     */
    public static PairedEstimate contrast(List<? extends Statistic> variants, double[] weights) {
        Estimate estimate = estimate(new Combination(variants, weights));
        double unpaired = 0;
        for (int i = 0; i < weights.length; i++) {
            Double error = weights[i] == 0 ? Double.valueOf(0) : standardError(variants.get(i));
            unpaired += error == null ? Double.NaN : weights[i] * weights[i] * error * error;
        }
        return new PairedEstimate(estimate, ratio(estimate.standardError(), unpaired));
    }

    private static @Nullable Double varianceRatio(
            @Nullable Double paired, @Nullable Double variant, @Nullable Double base) {
        return variant == null || base == null ? null : ratio(paired, variant * variant + base * base);
    }

    private static @Nullable Double ratio(@Nullable Double paired, double unpaired) {
        return paired != null && unpaired > 0 ? Double.valueOf(paired * paired / unpaired) : null;
    }

    private static @Nullable Double standardError(Statistic statistic) {
        int replications = statistic.replications();
        if (replications < 2) {
            return null;
        }
        double[] rest = new double[replications];
        double sum = 0;
        for (int k = 0; k < replications; k++) {
            rest[k] = statistic.without(k);
            sum += rest[k];
        }
        if (Double.isNaN(sum)) {
            return null;
        }
        double mean = sum / replications;
        double squares = 0;
        for (double value : rest) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares * (replications - 1) / replications);
    }

    private static double quantile(int degrees) {
        return new TDistribution(null, degrees).inverseCumulativeProbability((1 + LEVEL) / 2);
    }
}
