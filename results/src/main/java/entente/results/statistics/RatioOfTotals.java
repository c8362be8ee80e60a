package entente.results.statistics;

/** The sum of numerators over the sum of denominators. */
public final class RatioOfTotals implements Statistic {

    private final double[] numerators;
    private final double[] denominators;
    private final double numerator;
    private final double denominator;

    /**
     * A ratio of one numerator and one denominator for each replication.
     *
     * @throws IllegalArgumentException if there is not one of each
     */
    public RatioOfTotals(double[] numerators, double[] denominators) {
        if (numerators.length != denominators.length) {
            throw new IllegalArgumentException(numerators.length + " numerators and " + denominators.length
                    + " denominators: there must be as many");
        }
        this.numerators = numerators.clone();
        this.denominators = denominators.clone();
        this.numerator = sum(numerators);
        this.denominator = sum(denominators);
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
