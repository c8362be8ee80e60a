package entente.scenarios.imports.table;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a cell is: a number, an error of a spreadsheet, blanks that nobody sees. */
public final class CellText {

    /** One or two zeros, or more than three: exactly three may be the thousands of another number. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("([0-9]+)[.,](0{0,2}|0{4,})");

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+[.,]?[0-9]*|[.,][0-9]+)([eE][+-]?[0-9]{1,3})?");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}([.,' \u00A0\u2009\u202F][0-9]{3})+");
    private static final Pattern ERROR = Pattern.compile(
            "#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!).*", Pattern.DOTALL);

    private CellText() {}

    /** The text without blanks around it, also those that spreadsheets and pages in the web put there unseen. */
    public static String strip(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isBlank(cell.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    /** Whether it is a blank, or a character without a width. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /**
     * A whole number as others write it, {@code 1.0}, without its zeros; whatever else is there as it is. {@code 1.000}
     * stays, because it may be a thousand.
     */
    public static String withoutZeros(String cell) {
        Matcher number = WHOLE_NUMBER.matcher(cell);
        return number.matches() ? number.group(1) : cell;
    }

    /** The number that a cell holds, with a point or a comma before its decimals. */
    public static OptionalDouble findNumber(String cell) {
        return NUMBER.matcher(cell).matches()
                ? OptionalDouble.of(Double.parseDouble(cell.replace(',', '.')))
                : OptionalDouble.empty();
    }

    /** Whether it may be a number with marks between its thousands: {@code 1,000}. */
    public static boolean isInThousands(String cell) {
        return THOUSANDS.matcher(cell).matches();
    }

    /** Whether it, or a line, begins with what a spreadsheet shows where a formula failed: {@code #N/A}. */
    public static boolean isError(String text) {
        return ERROR.matcher(text).matches();
    }
}
