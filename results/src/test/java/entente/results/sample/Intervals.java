package entente.results.sample;

import entente.results.statistics.Estimate;
import java.util.Locale;

/** Estimates as the pages of documentation print them. */
public final class Intervals {

    private Intervals() {}

    /** A difference with its interval: {@code +0.44 (+0.28 to +0.60)}. */
    public static String signed(Estimate difference) {
        return signed(difference.mean()) + " (" + signed(difference.low()) + " to " + signed(difference.high()) + ")";
    }

    /** A number to three significant digits, never in scientific notation, with its sign; zero has a plus. */
    public static String signed(double value) {
        return (value < 0 ? "" : "+") + number(value + 0.0);
    }

    /** A number to three significant digits, never in scientific notation. */
    public static String number(double value) {
        double size = Math.abs(value);
        int decimals = size == 0 ? 0 : Math.max(0, 2 - (int) Math.floor(Math.log10(size)));
        return String.format(Locale.ROOT, "%." + decimals + "f", value).replace('-', '−');
    }
}
