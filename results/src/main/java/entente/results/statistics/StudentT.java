package entente.results.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/** Student's t. */
final class StudentT {

    private StudentT() {}

    /** Half the width of a 95 % interval, in standard errors; degrees of freedom need not be whole. */
    static double quantile(double degrees) {
        return new TDistribution(null, degrees).inverseCumulativeProbability((1 + Jackknife.LEVEL) / 2);
    }
}
