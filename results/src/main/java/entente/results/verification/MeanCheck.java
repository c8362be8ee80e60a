package entente.results.verification;

import entente.results.verification.Claim.Check;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * Holds the mean of a measure over replications to its exact value. The deviation over its standard error has Student's law
 * with one degree of freedom less than there are replications; z is the normal quantile of its probability.
 *
 * @param <O> what is seen of one run
 */
record MeanCheck<O>(String measure, double expected, ToDoubleFunction<O> observed) implements Check<O> {

    /** Probabilities are taken no nearer to 0 and 1, so that z stays finite: 8.2 at most. */
    private static final double SMALLEST = 1e-16;

    @Override
    public MeasuredValue judge(List<O> runs) {
        SummaryStatistics statistics = new SummaryStatistics();
        runs.forEach(run -> statistics.addValue(observed.applyAsDouble(run)));
        double mean = statistics.getMean();
        double error = statistics.getStandardDeviation() / Math.sqrt(runs.size());
        double deviation = mean - expected;
        boolean none = Math.abs(deviation) <= MeasuredValue.ROUNDING * Math.max(1, Math.abs(expected));
        double z = error > 0 ? z(deviation / error, runs.size() - 1) : none ? 0 : Math.copySign(1 / error, deviation);
        return MeasuredValue.random(measure, expected, mean, error, z);
    }

    private static double z(double t, int degrees) {
        double tail = new TDistribution(degrees).cumulativeProbability(-Math.abs(t));
        double z = -new NormalDistribution().inverseCumulativeProbability(Math.max(SMALLEST, tail));
        return Math.copySign(z, t);
    }
}
