package entente.results.report.sweep;

import entente.results.figure.Series;
import entente.results.measure.Measure;
import entente.results.report.MeasureWording;
import entente.results.statistics.Estimate;
import entente.results.text.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** How values of a measure are written in figures, tables and sentences. */
public final class Figures {

    private static final MathContext DIGITS = new MathContext(6);
    private static final MathContext FEW_DIGITS = new MathContext(3);

    private final Measure measure;

    /** How values of this measure are written. */
    public Figures(Measure measure) {
        this.measure = measure;
    }

    /** The measure's label at the head of something. */
    public String label() {
        return measure.label();
    }

    /** The measure's label within a sentence. */
    public String name() {
        String label = measure.label();
        // Words in capitals, as those of obstacles, stay as they are.
        return label.length() > 1 && Character.isLowerCase(label.charAt(1))
                ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
                : label;
    }

    /** The measure as the subject of a sentence: {@code the number of attacks}, {@code the share of plots foiled}. */
    String subject() {
        String first = name().split("[^A-Za-z]", 2)[0];
        boolean counted = measure.unit().endsWith(" per run") && first.endsWith("s");
        return (counted ? "the number of " : "the ") + name();
    }

    /** What an axis of the measure shows. */
    public String axis() {
        return isShare() ? measure.label() : measure.label() + ", " + measure.unit();
    }

    /** What an axis of differences of the measure shows. */
    String differenceAxis() {
        return isShare() ? "change of " + name() + ", points" : "change of " + name() + ", " + measure.unit();
    }

    /** Words at the head of something. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** How numbers at an axis of the measure are written. */
    public DoubleFunction<String> ticks() {
        return isShare() ? value -> plain(100 * value) + " %" : Figures::plain;
    }

    /** How numbers at an axis of differences are written. */
    DoubleFunction<String> differenceTicks() {
        return value -> (value > 0 ? "+" : "") + plain(isShare() ? 100 * value : value);
    }

    /** A value. */
    public String mean(Estimate estimate) {
        return MeasureWording.mean(measure, estimate);
    }

    /** Its interval. */
    public String interval(Estimate estimate) {
        return MeasureWording.interval(measure, estimate);
    }

    /** A value with its interval, for a sentence. */
    public String value(Estimate estimate) {
        return mean(estimate) + " (" + interval(estimate) + ")";
    }

    /** A difference with its sign. */
    String difference(Estimate estimate) {
        return MeasureWording.difference(measure, estimate).replace(" points", "");
    }

    /** The interval of a difference. */
    String differenceInterval(Estimate estimate) {
        return MeasureWording.differenceInterval(measure, estimate).replace(" points", "");
    }

    /** What follows the number of a difference. */
    String unitOfDifferences() {
        return isShare() ? " points" : "";
    }

    /** A difference without its sign and its interval, for a sentence: {@code 3.4 points (95 % interval 2.1 to 4.7)}. */
    public String size(Estimate difference) {
        Estimate turned = isNegative(difference) ? difference.negated() : difference;
        String interval = MeasureWording.differenceInterval(measure, turned);
        return MeasureWording.difference(measure, turned).replaceFirst("^\\+", "")
                + (turned.low() == null ? "" : " (95 % interval " + interval.replace(" points", "") + ")");
    }

    /** A difference with its sign and its interval, for a sentence: {@code +3.4 points (2.1 to 4.7)}. */
    public String signed(Estimate difference) {
        return MeasureWording.difference(measure, difference) + " (" + differenceInterval(difference) + ")";
    }

    /** A single number of the measure, without an interval. */
    public String number(double value) {
        return mean(new Estimate(value, null, null, null, 1));
    }

    /** A single difference without its sign. */
    String amount(double value) {
        return MeasureWording.difference(measure, new Estimate(value, null, null, null, 1))
                .replaceFirst("^\\+", "");
    }

    static boolean isNegative(Estimate estimate) {
        Double mean = estimate.mean();
        return mean != null && mean < 0;
    }

    /** An estimate for a figure; null where it has no value. */
    static Series.@Nullable IntervalValue value(Estimate estimate, double scale) {
        Double mean = estimate.mean();
        if (mean == null) {
            return null;
        }
        Double low = estimate.low();
        Double high = estimate.high();
        return new Series.IntervalValue(
                scale * mean, low == null ? null : scale * low, high == null ? null : scale * high);
    }

    /** An estimate for a figure; null where it has no value. */
    public static Series.@Nullable IntervalValue shown(Estimate estimate) {
        return value(estimate, 1);
    }

    /** A number of no unit with its interval, as two cells. */
    static String share(Estimate estimate) {
        Double mean = estimate.mean();
        return mean == null ? Numbers.UNDEFINED : Numbers.fixed(100 * mean, 1) + " %";
    }

    static String shareInterval(Estimate estimate) {
        Double low = estimate.low();
        Double high = estimate.high();
        return low == null || high == null
                ? Numbers.UNDEFINED
                : Numbers.fixed(100 * low, 1) + " to " + Numbers.fixed(100 * high, 1) + " %";
    }

    /** A part of a whole, at an axis. */
    static String percent(double share) {
        return plain(100 * share) + " %";
    }

    /** A number without needless digits. */
    static String plain(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString().replace('-', '−');
    }

    /** A number with three digits. */
    static String brief(double value) {
        BigDecimal rounded = new BigDecimal(value).round(FEW_DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString().replace('-', '−');
    }

    private boolean isShare() {
        return measure.unit().equals("share");
    }
}
