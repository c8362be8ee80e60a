package entente.results.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Gamma;

/**
 * Quantiles of positive values, where thousands are wanted: Newton's method on the logarithms of value and probability, on which
 * tails are nearly straight, kept within the bounds found so far.
 */
final class Quantiles {

    private static final int STEPS = 200;
    private static final double EXACT = 1e-10;
    private static final double LEAST = -700;
    private static final double MOST = 700;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Quantiles() {}

    /** What a normal value exceeds with this probability, 0 to 0.5. */
    static double normal(double tail) {
        return NORMAL.inverseCumulativeProbability(1 - tail);
    }

    /** What Student's t exceeds with this probability, more than 0 and less than 0.5. */
    static double student(double degrees, double tail) {
        TDistribution t = new TDistribution(null, degrees);
        double start = normal(tail) * (1 + 1 / degrees);
        return solve(x -> t.cumulativeProbability(-x), x -> -t.density(x), tail, start, false);
    }

    /** What a beta variate falls below with this probability, more than 0 and less than 1. */
    static double beta(double alpha, double beta, double probability) {
        BetaDistribution variate = new BetaDistribution(null, alpha, beta);
        double mean = alpha / (alpha + beta);
        double start = mean * Math.exp(-normal(probability) * Math.sqrt((1 - mean) / mean / (alpha + beta + 1)));
        return Math.min(
                1,
                solve(
                        variate::cumulativeProbability,
                        x -> x > 0 && x < 1 ? variate.density(x) : 0,
                        probability,
                        start,
                        true));
    }

    /** What a gamma variate of scale 1 falls below with this probability, more than 0 and less than 1. */
    static double gammaBelow(double shape, double probability) {
        GammaDistribution variate = new GammaDistribution(null, shape, 1);
        return solve(
                variate::cumulativeProbability,
                variate::density,
                probability,
                shape * Math.exp(-away(shape, probability)),
                true);
    }

    /** What a gamma variate of scale 1 exceeds with this probability, more than 0 and less than 1. */
    static double gammaAbove(double shape, double probability) {
        GammaDistribution variate = new GammaDistribution(null, shape, 1);
        return solve(
                x -> Gamma.regularizedGammaQ(shape, x),
                x -> -variate.density(x),
                probability,
                shape * Math.exp(away(shape, probability)),
                false);
    }

    /** About how far the logarithm of a gamma variate lies from that of its shape. */
    private static double away(double shape, double probability) {
        return shape < 1 ? 0 : normal(probability) / Math.sqrt(shape);
    }

    private static double solve(
            DoubleUnaryOperator probability, DoubleUnaryOperator slope, double wanted, double start, boolean rising) {
        double target = Math.log(wanted);
        double below = LEAST;
        double above = MOST;
        double at = Math.log(start);
        for (int i = 0; i < STEPS; i++) {
            double x = Math.exp(at);
            double reached = probability.applyAsDouble(x);
            double steepness = slope.applyAsDouble(x) * x / reached;
            double missing = target - Math.log(reached);
            if (missing == 0) {
                break;
            }
            if (missing > 0 == rising) {
                below = at;
            } else {
                above = at;
            }
            double next = at + missing / steepness;
            if (!(next > below && next < above)) {
                next = (below + above) / 2;
            }
            if (Math.abs(next - at) < EXACT) {
                return Math.exp(next);
            }
            at = next;
        }
        return Math.exp(at);
    }
}
