package entente.results.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The standard deviation over several statistics, one for each nation for instance, of those that have a value. */
public final class Spread implements Statistic {

    private final List<? extends Statistic> parts;

    /**
     * The spread over the given statistics.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Spread(List<? extends Statistic> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to take the spread of");
        }
        this.parts = List.copyOf(parts);
    }

    @Override
    public int replications() {
        return parts.get(0).replications();
    }

    @Override
    public boolean supports(int replication) {
        return parts.stream().anyMatch(part -> part.supports(replication));
    }

    @Override
    public double ofAll() {
        return deviation(Statistic::ofAll);
    }

    @Override
    public double without(int replication) {
        return deviation(part -> part.without(replication));
    }

    /** Of a whole population, hence over n; NaN for fewer than two values. */
    private double deviation(ToDoubleFunction<Statistic> value) {
        double[] values = parts.stream()
                .mapToDouble(value)
                .filter(part -> !Double.isNaN(part))
                .toArray();
        if (values.length < 2) {
            return Double.NaN;
        }
        double sum = 0;
        for (double one : values) {
            sum += one;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double one : values) {
            squares += (one - mean) * (one - mean);
        }
        return Math.sqrt(squares / values.length);
    }
}
