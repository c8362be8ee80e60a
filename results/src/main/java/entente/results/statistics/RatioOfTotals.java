package entente.results.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The sum of numerators over the sum of denominators. */
public final class RatioOfTotals implements Statistic {

    /** A share of times can exceed 1 by what adding up rounds. */
    private static final double ROUNDING = 1e-9;

    private final double[] numerators;
    private final double[] denominators;
    private final double numerator;
    private final double denominator;
    private final Range range;

    /**
     * A ratio of one numerator and one denominator for each replication, of which nothing more is known.
     *
     * @throws IllegalArgumentException if there is not one of each
     */
    public RatioOfTotals(double[] numerators, double[] denominators) {
        this(numerators, denominators, Range.REAL);
    }

    /**
     * A ratio that is a share or a count, if its totals are: where a numerator is more than its denominator there is no share,
     * and where one is no whole number there is no count.
     *
     * @throws IllegalArgumentException if there is not one of each
     */
    public RatioOfTotals(double[] numerators, double[] denominators, Range range) {
        if (numerators.length != denominators.length) {
            throw new IllegalArgumentException(numerators.length + " numerators and " + denominators.length
                    + " denominators: there must be as many");
        }
        this.numerators = numerators.clone();
        this.denominators = denominators.clone();
        this.numerator = sum(numerators);
        this.denominator = sum(denominators);
        this.range = isPossible(range) ? range : Range.REAL;
    }

    private boolean isPossible(Range wanted) {
        return switch (wanted) {
            case SHARE ->
                IntStream.range(0, numerators.length)
                        .allMatch(k -> numerators[k] >= 0 && numerators[k] <= denominators[k] * (1 + ROUNDING));
            case COUNT -> Arrays.stream(numerators).allMatch(each -> each >= 0 && each == Math.rint(each));
            case WEIGHTED -> Arrays.stream(numerators).allMatch(each -> each >= 0);
            case REAL -> true;
        };
    }

    @Override
    public double cases() {
        return range == Range.SHARE ? denominator : Double.NaN;
    }

    @Override
    public Range range() {
        return range;
    }

    @Override
    public int replications() {
        return numerators.length;
    }

    @Override
    public boolean supports(int replication) {
        return denominators[replication] != 0;
    }

    @Override
    public double ofAll() {
        return ratio(numerator, denominator);
    }

    @Override
    public double without(int replication) {
        return ratio(numerator - numerators[replication], denominator - denominators[replication]);
    }

    @Override
    public double part(int replication) {
        return ratio(numerators[replication], denominator);
    }

    private static double ratio(double numerator, double denominator) {
        return denominator > 0 ? numerator / denominator : Double.NaN;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
