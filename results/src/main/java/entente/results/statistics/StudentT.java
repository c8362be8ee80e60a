package entente.results.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/** Student's t. */
final class StudentT {

    private StudentT() {}

    /** The two-sided probability of being so many standard errors off, 0 or more, or further. */
    static double beyond(double degrees, double errors) {
        return 2 * new TDistribution(null, degrees).cumulativeProbability(-errors);
    }

    /** Half the width of a 95 % interval, in standard errors; degrees of freedom need not be whole. */
    static double quantile(double degrees) {
        return new TDistribution(null, degrees).inverseCumulativeProbability((1 + Jackknife.LEVEL) / 2);
    }
}
