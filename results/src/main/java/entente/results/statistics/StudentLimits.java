package entente.results.statistics;

/**
 * Student's t about a value, cut where the range of what is estimated ends.
 *
 * @param centre the middle
 * @param error its standard error, 0 or more
 * @param degrees of freedom of that error; below 1 it tells nothing, and the interval is the whole range
 * @param least the least that the truth can be
 * @param most the most that it can be
 */
record StudentLimits(double centre, double error, double degrees, double least, double most) implements Limits {

    @Override
    public double low(double tail) {
        return Math.max(least, Math.min(most, centre - reach(tail)));
    }

    @Override
    public double high(double tail) {
        return Math.min(most, Math.max(least, centre + reach(tail)));
    }

    /** By the distribution itself, which is what inverting the interval comes to. */
    @Override
    public double probability(double value) {
        if (value < least || value > most) {
            return 0;
        }
        double off = Math.abs(value - centre);
        if (degrees < 1 || off == 0) {
            return 1;
        }
        return error == 0 ? 0 : StudentT.beyond(degrees, off / error);
    }

    /** Half the width of the usual interval, before it is cut. */
    double reachAtUsualLevel() {
        return reach((1 - Jackknife.LEVEL) / 2);
    }

    private double reach(double tail) {
        return degrees < 1 ? Double.POSITIVE_INFINITY : error == 0 ? 0 : Quantiles.student(degrees, tail) * error;
    }
}
