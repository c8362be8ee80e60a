package entente.results.statistics;

/**
 * The exact interval of a share of independent trials (C. Clopper and E. Pearson, Biometrika 26, 1934), with as many trials as
 * the clusters are worth (E. Korn and B. Graubard, Survey Methodology 24, 1998). So it stays within 0..1, and has a width even
 * where all failed or all succeeded.
 *
 * <p>The number of trials is less than estimated by (z / t)² so far as it is estimated: t has the degrees of freedom given,
 * divided by the part of the trials that are not clusters. Where every cluster is as much as one trial its variance follows
 * from the share, and nothing is estimated (assumption; held by simulation in {@code ShareCoverageTest}).
 *
 * @param share 0 to 1
 * @param trials how many independent trials the share is worth, more than 0
 * @param clusters how many clusters they came in, 1 or more
 * @param degrees of freedom of the variance that tells it, 1 or more
 */
record ShareLimits(double share, double trials, double clusters, double degrees) implements Limits {

    /** From so many successes and failures on, the normal distribution says the same to a hundredth of a standard error. */
    private static final double MANY = 20_000;

    private static final double MOST_DEGREES = 1e6;

    @Override
    public double low(double tail) {
        double worth = worth(tail);
        double successes = share * worth;
        if (successes <= 0) {
            return 0;
        }
        return isMany(worth)
                ? Math.max(0, share - reach(tail, worth))
                : Quantiles.beta(successes, worth - successes + 1, tail);
    }

    @Override
    public double high(double tail) {
        double worth = worth(tail);
        double failures = (1 - share) * worth;
        if (failures <= 0) {
            return 1;
        }
        return isMany(worth)
                ? Math.min(1, share + reach(tail, worth))
                : 1 - Quantiles.beta(failures, worth - failures + 1, tail);
    }

    private boolean isMany(double worth) {
        return worth * Math.min(share, 1 - share) > MANY;
    }

    private double reach(double tail, double worth) {
        return Quantiles.normal(tail) * Math.sqrt(share * (1 - share) / worth);
    }

    private double worth(double tail) {
        double estimated = Math.min(1, Math.abs(1 - clusters / trials));
        double own = estimated > 0 ? Math.min(MOST_DEGREES, degrees / estimated) : MOST_DEGREES;
        if (own >= MOST_DEGREES || tail >= 0.5) {
            return trials;
        }
        double ratio = Quantiles.normal(tail) / Quantiles.student(own, tail);
        return trials * ratio * ratio;
    }
}
