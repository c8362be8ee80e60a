package entente.results.validation;

import entente.results.statistics.Estimate;
import entente.results.statistics.Proportion;
import entente.results.statistics.Sample;
import entente.results.text.Numbers;

/** Numbers and intervals in the words of the report. */
final class ReportedNumbers {

    private ReportedNumbers() {}

    static String number(double value) {
        return Double.isNaN(value)
                ? "–"
                : Numbers.fixed(value, Numbers.decimals(value)).replace("-", "−");
    }

    static String interval(double value, double low, double high) {
        return number(value) + " (" + number(low) + " to " + number(high) + ")";
    }

    static String estimate(Estimate estimate) {
        if (estimate.mean() == null) {
            return "no value";
        }
        return estimate.low() == null || estimate.high() == null
                ? number(estimate.mean()) + " (no interval)"
                : interval(estimate.mean(), estimate.low(), estimate.high());
    }

    static String proportion(Proportion share) {
        return interval(share.value(), share.low(), share.high());
    }

    static String sample(Sample sample) {
        return interval(sample.quantile(0.5), sample.low(), sample.high());
    }
}
