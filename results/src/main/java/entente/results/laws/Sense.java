package entente.results.laws;

import entente.results.statistics.Estimate;
import org.apache.commons.math3.distribution.NormalDistribution;

/** Which way a difference must go. */
enum Sense {
    UP(1),
    DOWN(-1);

    /** How often a law that holds with no effect at all may be called broken, over all its comparisons. */
    static final double FALSE_ALARM = 0.05;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final int sign;

    Sense(int sign) {
        this.sign = sign;
    }

    /** Whether the 95 % interval lies wholly on the right side. */
    boolean shows(Estimate difference) {
        return difference.excludesZero() && difference.mean() != null && sign * difference.mean() > 0;
    }

    /**
     * Whether a difference lies on the wrong side, by an interval that is wider the more comparisons there are (Bonferroni:
     * O. J. Dunn, Journal of the American Statistical Association 56, 1961).
     *
     * @param comparisons among which this is one
     */
    boolean speaksAgainst(Estimate difference, int comparisons) {
        if (difference.mean() == null || difference.standardError() == null) {
            return false;
        }
        double critical = NORMAL.inverseCumulativeProbability(1 - FALSE_ALARM / comparisons);
        return sign * difference.mean() < -critical * difference.standardError();
    }
}
