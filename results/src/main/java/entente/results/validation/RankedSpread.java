package entente.results.validation;

import java.util.List;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.special.Gamma;

/**
 * How counts of countries that stand in an order fall off, and how far each differs from that: a count is Poisson with the mean
 * exp(level − slope · rank) times a multiplier of the country's own, gamma distributed with mean 1, so that it is negative
 * binomial. Fitted by maximum likelihood.
 *
 * @param level logarithm of the mean of the first country, which has rank 0
 * @param slope by how much that falls with each rank
 * @param shape of the multipliers, {@link #MOST} at most: their variance is one over it
 */
record RankedSpread(double level, double slope, double shape) {

    /** Above this, multipliers are as good as alike. */
    static final double MOST = 1000;

    private static final double LEAST = 0.01;

    /** Fits counts, by rank. */
    static RankedSpread fit(List<Integer> counts) {
        double mean = counts.stream().mapToInt(count -> count).average().orElse(0);
        MultivariateFunction likelihood = point -> of(point).logLikelihood(counts);
        SimplexOptimizer optimiser = new SimplexOptimizer(1e-12, 1e-12);
        double[] start = {Math.log(mean + 1), 0.1, 0};
        // Once more from where it ended: a simplex may have collapsed too early.
        for (int round = 0; round < 3; round++) {
            PointValuePair best = optimiser.optimize(
                    new MaxEval(20_000),
                    new ObjectiveFunction(likelihood),
                    GoalType.MAXIMIZE,
                    new InitialGuess(start),
                    new NelderMeadSimplex(start.length, 0.5));
            start = best.getPoint();
        }
        return of(start);
    }

    /** With the logarithm of the shape, within its bounds. */
    private static RankedSpread of(double[] point) {
        return new RankedSpread(point[0], point[1], Math.max(LEAST, Math.min(MOST, Math.exp(point[2]))));
    }

    /** The mean count at a rank. */
    double mean(int rank) {
        return Math.exp(level - slope * rank);
    }

    double logLikelihood(List<Integer> counts) {
        double sum = 0;
        for (int rank = 0; rank < counts.size(); rank++) {
            int count = counts.get(rank);
            double mean = mean(rank);
            sum += Gamma.logGamma(count + shape)
                    - Gamma.logGamma(shape)
                    - Gamma.logGamma(count + 1)
                    + shape * Math.log(shape / (shape + mean))
                    + (count == 0 ? 0 : count * Math.log(mean / (shape + mean)));
        }
        return sum;
    }

    /** The multiplier of a country of which nothing is known, at a place 0..1 of its distribution. */
    double multiplier(double place) {
        return gamma(shape, shape, place);
    }

    /** The multiplier of a country at a rank that had so many. */
    double multiplier(int rank, int count, double place) {
        return gamma(shape + count, shape + mean(rank), place);
    }

    /** A quantile of a gamma distribution. */
    static double gamma(double shape, double rate, double place) {
        return new GammaDistribution(null, shape, 1 / rate).inverseCumulativeProbability(place);
    }
}
