package entente.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * How far an observation lies from what is expected, in standard errors. Seeds are fixed, so that tests on them pass or
 * fail for good; with new seeds a score would lie beyond {@link #LIMIT} by chance once in 16 000 times.
 */
public final class Scores {

    /** The largest score that passes. */
    public static final double LIMIT = 4;

    private Scores() {}

    /** Of successes in independent trials with the given probability. */
    public static double binomial(long successes, long trials, double probability) {
        return (successes - trials * probability) / Math.sqrt(trials * probability * (1 - probability));
    }

    /** Of a Poisson count with the given mean, 20 or more. */
    public static double poisson(long count, double mean) {
        return (count - mean) / Math.sqrt(mean);
    }

    /** Of the mean of independent values. */
    public static double mean(List<Double> values, double expected) {
        double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return (mean - expected) / Math.sqrt(squares / (values.size() - 1) / values.size());
    }

    /** Of the correlation of independent pairs, 4,000 or more, of which the two have nothing to do with each other. */
    public static double correlation(List<Double> first, List<Double> second) {
        double meanOfFirst = first.stream().mapToDouble(v -> v).average().orElseThrow();
        double meanOfSecond = second.stream().mapToDouble(v -> v).average().orElseThrow();
        double products = 0;
        double squaresOfFirst = 0;
        double squaresOfSecond = 0;
        for (int i = 0; i < first.size(); i++) {
            double x = first.get(i) - meanOfFirst;
            double y = second.get(i) - meanOfSecond;
            products += x * y;
            squaresOfFirst += x * x;
            squaresOfSecond += y * y;
        }
        return products / Math.sqrt(squaresOfFirst * squaresOfSecond) * Math.sqrt(first.size());
    }

    /**
     * Kolmogorov's distance of a sample from a law, times the root of its size; by chance it lies above 2.3 once in 20 000
     * times.
     *
     * @param distribution the law's distribution function
     */
    public static double kolmogorov(List<Double> values, DoubleUnaryOperator distribution) {
        double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
        double distance = 0;
        for (int i = 0; i < sorted.length; i++) {
            double expected = distribution.applyAsDouble(sorted[i]);
            distance = Math.max(distance, Math.abs(expected - (double) i / sorted.length));
            distance = Math.max(distance, Math.abs(expected - (i + 1.0) / sorted.length));
        }
        return distance * Math.sqrt(sorted.length);
    }

    /** The distribution function of the Erlang law with the given stages and mean. */
    public static DoubleUnaryOperator erlang(int stages, double mean) {
        return x -> {
            double rate = stages / mean;
            double term = Math.exp(-rate * x);
            double[] terms = new double[stages];
            for (int k = 0; k < stages; k++) {
                terms[k] = term;
                term *= rate * x / (k + 1);
            }
            return 1 - Arrays.stream(terms).sum();
        };
    }
}
