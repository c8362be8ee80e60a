package entente.results.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A weighted sum of statistics of the same replications. It is defined where all that have a weight are. Where its parts cancel
 * but for what rounding may leave (n × 2^-52 of the sum of their sizes: N. Higham, Accuracy and Stability of Numerical
 * Algorithms, 2002, equation 4.4), it is 0.
 */
public final class Combination implements Statistic {

    private static final double ROUNDING = Math.ulp(1.0);

    private final Statistic[] parts;
    private final double[] weights;

    /**
     * A weighted sum.
     *
     * @throws IllegalArgumentException if there is not one weight for each part, or no part has a weight
     */
    public Combination(List<? extends Statistic> parts, double[] weights) {
        if (parts.size() != weights.length) {
            throw new IllegalArgumentException(
                    parts.size() + " statistics and " + weights.length + " weights: there must be as many");
        }
        int[] used =
                IntStream.range(0, weights.length).filter(i -> weights[i] != 0).toArray();
        if (used.length == 0) {
            throw new IllegalArgumentException("no statistic has a weight");
        }
        this.parts = new Statistic[used.length];
        this.weights = new double[used.length];
        for (int i = 0; i < used.length; i++) {
            this.parts[i] = parts.get(used[i]);
            this.weights[i] = weights[used[i]];
        }
    }

    @Override
    public int replications() {
        return parts[0].replications();
    }

    @Override
    public boolean supports(int replication) {
        for (Statistic part : parts) {
            if (!part.supports(replication)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public double ofAll() {
        return sum(Statistic::ofAll);
    }

    @Override
    public double without(int replication) {
        return sum(part -> part.without(replication));
    }

    private double sum(ToDoubleFunction<Statistic> value) {
        double sum = 0;
        double size = 0;
        for (int i = 0; i < parts.length; i++) {
            double term = weights[i] * value.applyAsDouble(parts[i]);
            sum += term;
            size += Math.abs(term);
        }
        return Math.abs(sum) <= parts.length * ROUNDING * size ? 0 : sum;
    }
}
