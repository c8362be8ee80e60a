package entente.results.statistics;

/**
 * The interval of a share by the logit: the jackknife's standard error is carried over to log(p / (1 − p)), the interval taken
 * there and brought back (delta method; A. Agresti, Categorical Data Analysis, 2013, section 3.1). So it stays within 0..1
 * where few plots or verdicts stand behind it.
 *
 * <p>A share of 0 or 1 has no scatter to go by. There every replication that has a denominator counts as one trial, and the
 * interval is the exact one of so many trials that all failed, or all succeeded ({@link Proportion}): plots of one replication
 * are not independent, replications are. It is wider than an interval over all plots would be.
 */
public final class ShareInterval {

    private ShareInterval() {}

    /** The estimate of a share, 0 to 1, with this interval; as it is where it has neither interval nor one of those values. */
    public static Estimate of(Estimate share) {
        Double mean = share.mean();
        Double high = share.high();
        if (mean == null) {
            return share;
        }
        if (mean <= 0 || mean >= 1) {
            return atTheEdge(share, mean);
        }
        if (high == null) {
            return share;
        }
        double logit = Math.log(mean / (1 - mean));
        double half = (high - mean) / (mean * (1 - mean));
        return new Estimate(mean, share.standardError(), logistic(logit - half), logistic(logit + half), share.n());
    }

    private static Estimate atTheEdge(Estimate share, double mean) {
        int trials = share.n();
        Proportion exact = new Proportion(mean >= 1 ? trials : 0, trials);
        return new Estimate(mean, share.standardError(), exact.low(), exact.high(), trials);
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
