package entente.results.statistics;

import org.apache.commons.math3.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A value that is 0 where nothing differs, with the probability that chance alone takes one as far from 0 or further.
 *
 * <p>The probability is that of Student's t, two-sided; of shares and counts that of the interval, which holds with few events.
 * Where all replications agree to the last digit there is no scatter to
 * go by: then it is that of the sign test, 2^(1 − n), so that a handful of runs proves nothing.
 *
 * @param estimate the value with its own 95 % interval
 * @param p the probability by itself, 0..1; null if it cannot be told
 * @param adjusted the same after correction for all comparisons of its family ({@link Holm}), 0..1; null with it
 */
public record TestedEstimate(
        Estimate estimate, @Nullable Double p, @Nullable Double adjusted) {

    /** Tested with one degree of freedom less than replications that have anything to say on it; a family by itself. */
    public static TestedEstimate of(Estimate estimate) {
        return of(estimate, estimate.n() - 1);
    }

    /** A paired difference, tested as its interval is made; a family by itself. */
    public static TestedEstimate of(PairedEstimate difference) {
        Double p = difference.p();
        return p == null ? of(difference.estimate()) : tested(difference.estimate(), p);
    }

    /** A value whose probability is known; a family by itself. */
    static TestedEstimate tested(Estimate estimate, @Nullable Double p) {
        return new TestedEstimate(estimate, p, p);
    }

    /** Tested with so many degrees of freedom, which need not be whole; a family by itself. */
    public static TestedEstimate of(Estimate estimate, double degrees) {
        Double p = probability(estimate, degrees);
        return new TestedEstimate(estimate, p, p);
    }

    /** What cannot be told, for no value stands for it. */
    public static TestedEstimate none() {
        return new TestedEstimate(new Estimate(null, null, null, null, 0), null, null);
    }

    private static @Nullable Double probability(Estimate estimate, double degrees) {
        Double mean = estimate.mean();
        Double error = estimate.standardError();
        if (mean == null || error == null || !(degrees > 0)) {
            return null;
        }
        if (mean == 0) {
            return 1.0;
        }
        return error == 0
                ? Math.pow(2, 1.0 - estimate.n())
                : 2 * new TDistribution(null, degrees).cumulativeProbability(-Math.abs(mean) / error);
    }

    /** Whether it is told apart from 0: after correction, at {@link Holm#LEVEL}, and by its own interval, too. */
    public boolean isApart() {
        return adjusted != null && adjusted <= Holm.LEVEL && estimate.excludesZero();
    }

    TestedEstimate adjustedTo(@Nullable Double probability) {
        return new TestedEstimate(estimate, p, probability);
    }
}
