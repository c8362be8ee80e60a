package entente.results.report;

import entente.results.measure.Measure;
import entente.results.statistics.Estimate;
import entente.results.text.Numbers;
import org.jspecify.annotations.Nullable;

/** How measures and variants are put to people: shares in percent, times in days, counts per run. */
public final class MeasureWording {

    private static final String PERCENT = " %";
    private static final String POINTS = " points";

    private MeasureWording() {}

    /** A measure's label, with its unit where that is not plain from the label. */
    public static String label(Measure measure) {
        return measure.unit().equals("days") ? measure.label() + ", days" : measure.label();
    }

    /** The value of an estimate. */
    public static String mean(Measure measure, Estimate estimate) {
        return number(measure, estimate.mean(), decimals(measure, estimate), PERCENT);
    }

    /** The value of a difference, with its sign; of shares, in points of a percentage. */
    public static String difference(Measure measure, Estimate difference) {
        Double mean = difference.mean();
        String sign = mean != null && mean > 0 ? "+" : "";
        return sign + number(measure, mean, decimals(measure, difference), POINTS);
    }

    /** The interval of a difference. */
    public static String differenceInterval(Measure measure, Estimate difference) {
        return interval(measure, difference, POINTS);
    }

    /** The interval of an estimate: {@code 1.20 to 1.35}. */
    public static String interval(Measure measure, Estimate estimate) {
        return interval(measure, estimate, PERCENT);
    }

    private static String interval(Measure measure, Estimate estimate, String shareUnit) {
        Double low = estimate.low();
        Double high = estimate.high();
        if (low == null || high == null) {
            return Numbers.UNDEFINED;
        }
        int decimals = decimals(measure, estimate);
        return Numbers.fixed(low * scale(measure), decimals) + " to " + number(measure, high, decimals, shareUnit);
    }

    private static String number(Measure measure, @Nullable Double value, int decimals, String shareUnit) {
        return value == null
                ? Numbers.UNDEFINED
                : Numbers.fixed(value * scale(measure), decimals) + (isShare(measure) ? shareUnit : "");
    }

    private static int decimals(Measure measure, Estimate estimate) {
        Double mean = estimate.mean();
        if (mean == null) {
            return 1;
        }
        return isShare(measure) ? (Math.abs(mean) < 0.01 && mean != 0 ? 2 : 1) : Numbers.decimals(mean);
    }

    private static int scale(Measure measure) {
        return isShare(measure) ? 100 : 1;
    }

    private static boolean isShare(Measure measure) {
        return measure.unit().equals("share");
    }
}
