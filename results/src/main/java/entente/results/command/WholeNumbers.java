package entente.results.command;

import java.math.BigInteger;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers of options. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** @throws TypeConversionException if the text is no whole number from {@code min} to {@code max} */
    static int parse(String text, int min, int max, String more) {
        return Math.toIntExact(parse(text, (long) min, max, more));
    }

    /** @throws TypeConversionException if the text is no whole number from {@code min} to {@code max} */
    static long parse(String text, long min, long max, String more) {
        if (text.matches("[+-]?[0-9]{1,40}")) {
            BigInteger number = new BigInteger(text);
            if (number.compareTo(BigInteger.valueOf(min)) >= 0 && number.compareTo(BigInteger.valueOf(max)) <= 0) {
                return number.longValueExact();
            }
        }
        throw new TypeConversionException(
                "it is " + text + ": it must be a whole number from " + min + " to " + max + more);
    }
}
