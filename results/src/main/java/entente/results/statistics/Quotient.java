package entente.results.statistics;

/** One statistic over another of the same replications; undefined where the second is 0. */
public final class Quotient implements Statistic {

    private final Statistic numerator;
    private final Statistic denominator;

    /**
     * A quotient.
     *
     * @throws IllegalArgumentException if the two are not of as many replications
     */
    public Quotient(Statistic numerator, Statistic denominator) {
        if (numerator.replications() != denominator.replications()) {
            throw new IllegalArgumentException(numerator.replications() + " and " + denominator.replications()
                    + " replications: a quotient needs as many of each");
        }
        this.numerator = numerator;
        this.denominator = denominator;
    }

    @Override
    public int replications() {
        return numerator.replications();
    }

    @Override
    public boolean supports(int replication) {
        return numerator.supports(replication) && denominator.supports(replication);
    }

    @Override
    public double ofAll() {
        return quotient(numerator.ofAll(), denominator.ofAll());
    }

    @Override
    public double without(int replication) {
        return quotient(numerator.without(replication), denominator.without(replication));
    }

    private static double quotient(double numerator, double denominator) {
        return denominator == 0 ? Double.NaN : numerator / denominator;
    }
}
