package entente.results.statistics;

/**
 * The exact interval of the mean of a Poisson count (F. Garwood, Biometrika 28, 1936), with as many events as the mean is
 * worth by its scatter: fewer than were counted where events come together, more where they come evenly (R. Dobson and others,
 * Statistics in Medicine 10, 1991, for such scaling). So it does not go below 0, and has a width where nothing was counted.
 *
 * @param mean the mean of a replication, 0 or more
 * @param events how many independent events it is worth; 0 with a mean of 0
 * @param ofNone the mean that one event would have made, told where there was none
 * @param degrees of freedom of its variance, 1 or more
 */
record CountLimits(double mean, double events, double ofNone, double degrees) implements Limits {

    /** From so many events on, the normal distribution says the same to a hundredth of a standard error. */
    private static final double MANY = 20_000;

    /**
     * Those of the mean of a count. Counts that hardly vary are taken to vary by 1 / (n − 1)² of what Poisson's do: few
     * replications cannot tell that they never will (assumption).
     *
     * @param left what the mean is without each replication, of which there are two or more
     * @param runs how many runs they are
     * @param degrees of freedom of its variance, 1 or more
     */
    static CountLimits of(LeaveOneOut left, double runs, double degrees) {
        double mean = left.all();
        double others = left.replications() - 1;
        double variance = Math.max(left.variance(), mean / runs / (others * others));
        return new CountLimits(mean, mean > 0 ? mean * mean / variance : 0, 1 / runs, degrees);
    }

    @Override
    public double low(double tail) {
        double worth = worth(tail);
        if (worth <= 0) {
            return 0;
        }
        return worth > MANY ? mean - reach(tail, worth) : Quantiles.gammaBelow(worth, tail) * mean / worth;
    }

    @Override
    public double high(double tail) {
        double worth = worth(tail);
        if (worth <= 0) {
            return Quantiles.gammaAbove(1, tail) * ofNone;
        }
        return worth > MANY ? mean + reach(tail, worth) : Quantiles.gammaAbove(worth + 1, tail) * mean / worth;
    }

    private double reach(double tail, double worth) {
        return Quantiles.normal(tail) * mean / Math.sqrt(worth);
    }

    private double worth(double tail) {
        if (events <= 0 || tail >= 0.5) {
            return events;
        }
        double ratio = Quantiles.normal(tail) / Quantiles.student(degrees, tail);
        return events * ratio * ratio;
    }
}
