package entente.results.figure;

import java.math.BigDecimal;
import java.math.MathContext;

/** How numbers and names are written at axes. */
final class Ticks {

    private static final MathContext DIGITS = new MathContext(6);

    private Ticks() {}

    /** A number without needless digits. */
    static String plain(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString().replace('-', '−');
    }

    /** A name that is cut where it is wider than there is room. */
    static String fitted(String name, double room, double size) {
        double wide = Drawing.width(name, size);
        if (wide <= room) {
            return name;
        }
        int letters = Math.max(1, (int) (name.codePointCount(0, name.length()) * room / wide) - 1);
        return name.substring(0, name.offsetByCodePoints(0, letters)).stripTrailing() + "…";
    }
}
