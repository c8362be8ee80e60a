package entente.results.statistics;

/**
 * What stands behind a paired difference of two shares, and what would take it further.
 *
 * @param cases how many cases the two are shares of together: plots that were stopped or ended in an attack
 * @param replications how many pairs of runs were made, those without a case among them
 * @param error the standard error that its interval is made of, 0 or more; unlike the jackknife's never 0 by chance
 */
public record Evidence(double cases, int replications, double error) {

    /** Fewer cases than this, of both together, are few (assumption). */
    public static final int FEW = 30;

    /** Of what size a difference is asked for at least: five points of a percentage (assumption). */
    private static final double SMALL = 0.05;

    /** Power of 80 % at a two-sided probability of 5 %: the sum of the two normal quantiles. */
    private static final double ERRORS = Quantiles.normal(0.025) + Quantiles.normal(0.2);

    /** Whether so few cases stand behind it that nothing should be made of it. */
    public boolean isFew() {
        return cases < FEW;
    }

    /** Of what size a difference would be worth telling: that which was found, but five points of a percentage at least. */
    public static double worthTelling(double found) {
        return Math.max(SMALL, Math.abs(found));
    }

    /**
     * Roughly how many replications would tell a difference of this size from none, four times in five: (1.96 + 0.84)² times the
     * variance of a replication over the squared difference (the usual formula; J. Fleiss, Statistical Methods for Rates and
     * Proportions, 1981, for shares). Rough, because that variance comes from the runs that were made; rounded up to two digits.
     *
     * @param difference more than 0
     */
    public long replicationsToTell(double difference) {
        double errors = ERRORS * error / difference;
        double needed = Math.max(2, replications * errors * errors);
        double digit = Math.pow(10, Math.max(0, Math.floor(Math.log10(needed)) - 1));
        return (long) (Math.ceil(needed / digit) * digit);
    }
}
