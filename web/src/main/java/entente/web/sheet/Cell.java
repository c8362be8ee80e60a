package entente.web.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a sheet.
 *
 * @param text what a reader sees, without blanks around it; empty for nothing
 * @param number the number that it holds, if it is one and no date
 * @param date the date that it holds, if it is formatted as one
 * @param time the time of day that it holds, if it is formatted so
 * @param struck whether it is struck through
 */
public record Cell(
        String text,
        @Nullable Double number,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        boolean struck) {

    /** Nothing. */
    public static final Cell BLANK = new Cell("", null, null, null, false);

    /** A text, which may hold a number or a date in words. */
    public static Cell text(String text) {
        String plain = plain(text);
        return plain.isEmpty() ? BLANK : new Cell(plain, null, null, null, false);
    }

    /** A number as it is shown. */
    public static Cell number(double number, String shown) {
        return new Cell(shown, number, null, null, false);
    }

    /** A date, a time of day, or both; at least one is given. */
    public static Cell moment(@Nullable LocalDate date, @Nullable LocalTime time) {
        String text = date == null ? String.valueOf(time) : time == null ? date.toString() : date + " " + time;
        return new Cell(text, null, date, time, false);
    }

    /** The same, struck through. */
    public Cell strike() {
        return new Cell(text, number, date, time, true);
    }

    /** Whether there is nothing to be seen. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Lines end as everywhere; blanks that nobody sees are gone at both ends. */
    private static String plain(String text) {
        String lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\u200B", "")
                .replace("\uFEFF", "");
        int start = 0;
        int end = lines.length();
        while (start < end && isBlank(lines.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(lines.charAt(end - 1))) {
            end--;
        }
        return lines.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
