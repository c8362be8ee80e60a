package entente.results.performance;

import entente.results.statistics.Sample;
import java.util.Locale;

/** A median with the range of what was measured. */
record Spread(double median, double low, double high, int n) {

    static Spread of(double[] values) {
        Sample sample = new Sample(values);
        return new Spread(sample.quantile(0.5), sample.quantile(0), sample.quantile(1), sample.size());
    }

    /** The same in another unit. */
    Spread times(double factor) {
        return new Spread(median * factor, low * factor, high * factor, n);
    }

    /** One over it: as many units in a second as seconds for a unit, or the other way round. */
    Spread inverse() {
        return new Spread(1 / median, 1 / high, 1 / low, n);
    }

    /** In words, as {@code 4.1 (3.9 to 4.4)}. */
    String words() {
        return digits(median) + " (" + digits(low) + " to " + digits(high) + ")";
    }

    /** A number with three digits that count. */
    static String digits(double value) {
        if (value == 0) {
            return "0";
        }
        int before = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        return String.format(Locale.ROOT, "%,." + Math.max(0, 3 - before) + "f", value);
    }
}
