package entente.results.statistics;

import java.util.List;
import java.util.stream.IntStream;

/** A weighted sum of statistics of the same replications. It is defined where all that have a weight are. */
public final class Combination implements Statistic {

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
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += weights[i] * parts[i].ofAll();
        }
        return sum;
    }

    @Override
    public double without(int replication) {
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += weights[i] * parts[i].without(replication);
        }
        return sum;
    }
}
