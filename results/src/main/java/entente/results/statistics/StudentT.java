package entente.results.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/** Student's t. */
public final class StudentT {

    private StudentT() {}

    /** Half the width of a 95 % interval, in standard errors; degrees of freedom need not be whole. */
    static double quantile(double degrees) {
        return new TDistribution(null, degrees).inverseCumulativeProbability((1 + Jackknife.LEVEL) / 2);
    }

    /** The probability of a value as far above 0 or further, if the truth is 0 or below; 0.5 for 0 itself. */
    public static double above(double value, double error, double degrees) {
        if (error == 0) {
            return value > 0 ? 0 : value < 0 ? 1 : 0.5;
        }
        return new TDistribution(null, degrees).cumulativeProbability(-value / error);
    }
}
