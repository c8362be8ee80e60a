package entente.results.laws;

import entente.results.statistics.Estimate;
import entente.results.text.Numbers;

/** Figures as the page of laws shows them. */
final class Shown {

    private static final int PERCENT = 100;

    private Shown() {}

    /** A value with its interval. */
    static String of(Estimate estimate, int decimals) {
        return scaled(estimate, 1, decimals);
    }

    /** A share, or a difference of shares, in points of a hundred. */
    static String points(Estimate estimate) {
        return scaled(estimate, PERCENT, 1);
    }

    private static String scaled(Estimate estimate, double factor, int decimals) {
        if (estimate.mean() == null) {
            return "no value";
        }
        String mean = number(factor * estimate.mean(), decimals);
        return estimate.low() == null || estimate.high() == null
                ? mean
                : mean + " (" + number(factor * estimate.low(), decimals) + " to "
                        + number(factor * estimate.high(), decimals) + ")";
    }

    static String number(double value, int decimals) {
        return Numbers.fixed(value, decimals).replace("-", "−");
    }
}
