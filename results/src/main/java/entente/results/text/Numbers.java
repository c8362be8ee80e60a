package entente.results.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Writes numbers the same way on every Java: through their exact decimal value, never through its own formatting. */
public final class Numbers {

    /** What stands for a number that is undefined, for people. */
    public static final String UNDEFINED = "-";

    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /** With so many decimals. */
    public static String fixed(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** With up to twelve significant digits; empty if undefined. */
    public static String plain(@Nullable Double value) {
        return value == null
                ? ""
                : new BigDecimal(value)
                        .round(TWELVE_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** How many decimals a value of this size needs to show about three significant digits; of tiny ones, down to 0.00001. */
    public static int decimals(double value) {
        double size = Math.abs(value);
        if (size >= 100) {
            return 0;
        }
        if (size >= 1) {
            return size >= 10 ? 1 : 2;
        }
        return size >= 0.01 || size == 0 ? 3 : size >= 0.001 ? 4 : 5;
    }
}
