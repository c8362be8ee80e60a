package entente.results.statistics;

/**
 * The interval of a share by the logit: the jackknife's standard error is carried over to log(p / (1 − p)), the interval taken
 * there and brought back (delta method; A. Agresti, Categorical Data Analysis, 2013, section 3.1). So it stays within 0..1
 * where few plots or verdicts stand behind it.
 */
public final class ShareInterval {

    private ShareInterval() {}

    /** The estimate of a share with this interval; without any where the share is 0 or 1, of which scatter tells nothing. */
    public static Estimate of(Estimate share) {
        Double mean = share.mean();
        Double high = share.high();
        if (mean == null || high == null) {
            return share;
        }
        if (mean <= 0 || mean >= 1) {
            return new Estimate(mean, null, null, null, share.n());
        }
        double logit = Math.log(mean / (1 - mean));
        double half = (high - mean) / (mean * (1 - mean));
        return new Estimate(mean, share.standardError(), logistic(logit - half), logistic(logit + half), share.n());
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
