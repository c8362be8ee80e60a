package entente.results.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A weighted sum of statistics of the same replications. It is defined where all that have a weight are. Where its parts cancel
 * but for what rounding may leave (n × 2^-52 of the sum of their sizes: N. Higham, Accuracy and Stability of Numerical
 * Algorithms, 2002, equation 4.4), it is 0.
 */
public final class Combination implements Statistic {

    private static final double ROUNDING = Math.ulp(1.0);

    /** How far weights may be off 1 together and still make a mean. */
    private static final double MEAN = 1e-9;

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

    /** A mean of shares is a share, and one of counts a count; all else can be any number. */
    @Override
    public Range range() {
        double sum = Arrays.stream(weights).sum();
        boolean mean = Arrays.stream(weights).allMatch(weight -> weight > 0) && Math.abs(sum - 1) < MEAN;
        Range range = parts[0].range();
        return mean && Arrays.stream(parts).allMatch(part -> part.range() == range) ? range : Range.REAL;
    }

    /** The limits of a sum that is no mean: those of a difference, if its weights sum to 0. */
    @Nullable
    Limits contrastLimits(LeaveOneOut left) {
        return new Contrast(this, parts, weights).limits(left);
    }

    @Override
    public boolean informs(int replication) {
        return Arrays.stream(parts).anyMatch(part -> part.informs(replication));
    }

    /** Those of its parts, weighted in their reciprocals by the variance that each brings in. */
    @Override
    public double degrees() {
        double[] variances = IntStream.range(0, parts.length)
                .mapToDouble(
                        i -> weights[i] * weights[i] * LeaveOneOut.of(parts[i]).variance())
                .toArray();
        return degrees(parts, variances);
    }

    /** The degrees of freedom of parts that bring in so much variance each; where none does, all count alike. */
    static double degrees(Statistic[] parts, double[] variances) {
        double all = Arrays.stream(variances).sum();
        double reciprocal = 0;
        for (int i = 0; i < parts.length; i++) {
            double weight = all > 0 ? variances[i] / all : 1.0 / parts.length;
            reciprocal += weight > 0 ? weight / parts[i].degrees() : 0;
        }
        return reciprocal > 0 ? 1 / reciprocal : 0;
    }

    /** L. Kish, Survey Sampling, 1965: the number that, weighted alike, would have the same variance. */
    @Override
    public double runs() {
        double sum = 0;
        double reciprocal = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += Math.abs(weights[i]);
            reciprocal += weights[i] * weights[i] / parts[i].runs();
        }
        return sum * sum / reciprocal;
    }

    @Override
    public double ofAll() {
        return sum(Statistic::ofAll);
    }

    @Override
    public double without(int replication) {
        return sum(part -> part.without(replication));
    }

    @Override
    public double part(int replication) {
        return sum(part -> part.part(replication));
    }

    /** How many replications have anything to say on any part. */
    int informing() {
        return (int) IntStream.range(0, replications()).filter(this::informs).count();
    }

    /** How many cases a part has on average, by its weight; NaN if any is no share. */
    double meanCases() {
        double cases = 0;
        double all = 0;
        for (int i = 0; i < parts.length; i++) {
            cases += Math.abs(weights[i]) * parts[i].cases();
            all += Math.abs(weights[i]);
        }
        return cases / all;
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
