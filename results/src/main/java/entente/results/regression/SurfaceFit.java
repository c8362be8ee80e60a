package entente.results.regression;

/**
 * How well a surface fits.
 *
 * @param points over how many points
 * @param terms how many terms, the constant included
 * @param degree the highest power of a number
 * @param pairs whether products of two factors are in it
 * @param predicted Q²: which part of the variance between points it predicts at points that it was not fitted to, leaving out
 *     one at a time (PRESS: D. Allen, Technometrics 16, 1974); 1 at most, below 0 where it predicts worse than the mean does
 * @param noise which part of that variance is noise of replications, 0..1; NaN if it cannot be told, from one replication for
 *     instance: then it counts as none
 */
public record SurfaceFit(int points, int terms, int degree, boolean pairs, double predicted, double noise) {

    private static final double MUCH = 0.25;
    private static final double SOME = 0.1;

    /**
     * Which part of the variance between points it neither predicts nor may be noise, 0..1. Noise is taken two of its standard
     * errors larger than its estimate, of which one is a part √(2 / (points − 1)).
     */
    public double unexplained() {
        double most = counted() * (1 + 2 * Math.sqrt(2.0 / Math.max(1, points - 1)));
        return Math.max(0, 1 - most - Math.max(0, predicted));
    }

    /** Whether it is known how much of that variance is noise. */
    public boolean isNoiseKnown() {
        return !Double.isNaN(noise);
    }

    private double counted() {
        return isNoiseKnown() ? noise : 0;
    }

    /**
     * Whether nothing may be told by it: it leaves more than half of what is no noise unexplained, and more than a quarter of
     * all. The limits are ours.
     */
    public boolean isPoor() {
        return unexplained() > MUCH && unexplained() > (1 - counted()) / 2;
    }

    /** Whether it leaves more than a tenth of the variance unexplained: factors may matter in ways that it does not show. */
    public boolean isLacking() {
        return unexplained() > SOME;
    }
}
