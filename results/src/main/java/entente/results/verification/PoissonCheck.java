package entente.results.verification;

import entente.results.verification.Claim.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;

/**
 * Holds independent samples of a number, of all runs together, to the Poisson law: Pearson's χ² over values that are each
 * expected five times or more, the tails pooled. What is expected of χ² is its degrees of freedom; z is the normal quantile of
 * its probability.
 *
 * @param <O> what is seen of one run
 */
record PoissonCheck<O>(String measure, double mean, Function<O, List<Integer>> samples) implements Check<O> {

    private static final double FEWEST = 5;

    @Override
    public MeasuredValue judge(List<O> runs) {
        List<Integer> all = new ArrayList<>();
        runs.forEach(run -> all.addAll(samples.apply(run)));
        List<Integer> bounds = upperBounds(all.size());
        double chiSquare = 0;
        double below = 0;
        int lower = Integer.MIN_VALUE;
        for (int upper : bounds) {
            double upTo = upper == Integer.MAX_VALUE ? 1 : new PoissonDistribution(mean).cumulativeProbability(upper);
            double expected = (upTo - below) * all.size();
            int above = lower;
            double off = all.stream().filter(x -> x > above && x <= upper).count() - expected;
            chiSquare += off * off / expected;
            below = upTo;
            lower = upper;
        }
        int degrees = bounds.size() - 1;
        ChiSquaredDistribution law = new ChiSquaredDistribution(degrees);
        double error = Math.sqrt(2.0 * degrees);
        double p = Math.min(1 - 1e-16, law.cumulativeProbability(chiSquare));
        return MeasuredValue.random(
                measure, degrees, chiSquare, error, new NormalDistribution().inverseCumulativeProbability(p));
    }

    /** The largest value of each class; the last one is open. */
    private List<Integer> upperBounds(int samples) {
        PoissonDistribution law = new PoissonDistribution(mean);
        List<Integer> bounds = new ArrayList<>();
        double below = 0;
        for (int x = 0; (1 - law.cumulativeProbability(x)) * samples >= FEWEST; x++) {
            double upTo = law.cumulativeProbability(x);
            if ((upTo - below) * samples >= FEWEST) {
                bounds.add(x);
                below = upTo;
            }
        }
        bounds.add(Integer.MAX_VALUE);
        return bounds;
    }
}
