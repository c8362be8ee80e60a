package entente.results.report;

import entente.results.experiment.BuiltInVariants;
import entente.results.measure.Measure;
import entente.results.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** How measures and variants are put to people: shares in percent, times in days, counts per run. */
final class Wording {

    private Wording() {}

    /** A measure's label, with its unit where that is not plain from the label. */
    static String label(Measure measure) {
        return measure.unit().equals("days") ? measure.label() + ", days" : measure.label();
    }

    /** A variant's name for people. */
    static String variant(String name) {
        return name.equals(BuiltInVariants.AS_WRITTEN) ? "as written" : name;
    }

    /** The value of an estimate. */
    static String mean(Measure measure, Estimate estimate) {
        return number(measure, estimate.mean(), decimals(measure, estimate));
    }

    /** The value of a difference, with its sign. */
    static String signed(Measure measure, Estimate difference) {
        String text = mean(measure, difference);
        Double mean = difference.mean();
        return mean != null && mean > 0 ? "+" + text : text;
    }

    /** The interval of an estimate: {@code 1.20 to 1.35}. */
    static String interval(Measure measure, Estimate estimate) {
        Double low = estimate.low();
        Double high = estimate.high();
        if (low == null || high == null) {
            return Numbers.UNDEFINED;
        }
        int decimals = decimals(measure, estimate);
        return Numbers.fixed(low * scale(measure), decimals) + " to " + number(measure, high, decimals);
    }

    private static String number(Measure measure, @Nullable Double value, int decimals) {
        return value == null
                ? Numbers.UNDEFINED
                : Numbers.fixed(value * scale(measure), decimals) + (isShare(measure) ? " %" : "");
    }

    private static int decimals(Measure measure, Estimate estimate) {
        Double mean = estimate.mean();
        return isShare(measure) || mean == null ? 1 : Numbers.decimals(mean);
    }

    private static int scale(Measure measure) {
        return isShare(measure) ? 100 : 1;
    }

    private static boolean isShare(Measure measure) {
        return measure.unit().equals("share");
    }
}
