package entente.web.eventlist;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time of an event from a text piece by piece; what is read is taken away, and nothing may be left. It understands
 * date-time groups ({@code 220800ZAUG2011}), offsets ({@code D+2 H+3}, {@code M-5}, {@code T+2}), numbered days, dates and
 * times of day in the three languages.
 */
final class TimeText {

    private static final String MONTH = MonthNames.PATTERN;
    private static final Pattern GROUP = Pattern.compile(
            "\\b(\\d{2})\\s?/?(\\d{2})(\\d{2})\\s?([A-Z]?)\\s?(" + MONTH + ")\\.?\\s?(\\d{4}|\\d{2})?\\b");
    private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)";
    private static final String SIGN = "\\s?([+\\-\\u2212\\u2013])\\s?";
    private static final Pattern DAYS = Pattern.compile("\\b(?:D|J|M|C|E|X|G|DAY|JOUR|TAG|D-DAY)" + SIGN + NUMBER
            + "(?:\\s?(?:DAYS?|JOURS?|TAGEN?|TAGE))?(?!\\d|:\\d)");
    private static final Pattern HOURS = Pattern.compile("\\b(?:H|T|L|STARTEX)" + SIGN + NUMBER
            + "(?:\\s?[:H]\\s?(\\d{2}))?\\s?(?:HOURS?|HRS?|H|HEURES?|STUNDEN)?\\b");
    private static final Pattern LENGTH = Pattern.compile("(?:^|(?<=[\\s/,;]))(?:STARTEX)?" + SIGN + NUMBER
            + "\\s?(DAYS?|D|JOURS?|J|TAGE?|HOURS?|HRS?|H|HEURES?|STUNDEN?|STD|MINUTES?|MINS?|M)\\b");
    private static final Pattern COUNTED =
            Pattern.compile("\\b(?:DAY|JOUR|TAG|EX DAY|D|J)\\s?(?:NO|NR|#)?\\.?\\s?(\\d{1,4})(?:ST|ND|RD|TH)?\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:T(?=\\d)|(?!\\d))");
    private static final Pattern COMPACT = Pattern.compile("\\b((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?:T(?=\\d)|\\b)");
    private static final Pattern NUMERIC =
            Pattern.compile("\\b(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})\\b");
    private static final Pattern NAMED = Pattern.compile("\\b(\\d{1,2})(?:ST|ND|RD|TH|ER)?\\.?[\\s/-]?(?:OF\\s|DE\\s)?("
            + MONTH + ")\\b\\.?,?[\\s/-]?(?:(\\d{4})|'?(\\d{2})\\b(?![:H.]))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(" + MONTH + ")\\.?[\\s-](\\d{1,2})(?:ST|ND|RD|TH)?\\b(?!:)(?:,?[\\s-](\\d{4}))?");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(\\d{1,2})(?:[:H]|\\s:\\s)(\\d{2})(?:[:M](\\d{2}))?(?:\\.\\d+)?\\s?(AM|PM|A\\.M\\.|P\\.M\\.)?(?!\\d)");
    private static final Pattern HALF = Pattern.compile("\\b(\\d{1,2})\\s?(AM|PM|A\\.M\\.|P\\.M\\.|H|UHR)(?![A-Z0-9])");
    private static final Pattern FOUR = Pattern.compile("\\b(\\d{1,2})(\\d{2})\\s?(?:HRS|HOURS|HR|UHR|H)?(?![0-9])");
    private static final Pattern POINT = Pattern.compile("\\b(\\d{1,2})\\.(\\d{2})\\b(?:\\s?(AM|PM))?");
    private static final Pattern NOON = Pattern.compile("\\b(NOON|MIDDAY|MIDI|MITTAGS?)\\b");
    private static final Pattern MIDNIGHT = Pattern.compile("\\b(MIDNIGHT|MINUIT|MITTERNACHT)\\b");
    private static final Pattern ZONE = Pattern.compile("(?<![A-Z])(" + Zones.PATTERN + ")(?![A-Z0-9])");
    private static final Pattern LETTER = Pattern.compile("(?<=\\d{2})(?:([A-GI-Z])| (Z))(?![A-Z0-9])");
    private static final Pattern IDLE =
            Pattern.compile("\\b(?:(?:MON|TUES?|WED(?:NES)?|THU(?:RS)?|FRI|SAT(?:UR)?|SUN)(?:DAY)?"
                    + "|LUNDI|MARDI|MERCREDI|JEUDI|VENDREDI|SAMEDI|DIMANCHE|(?:MON|DIENS|DONNERS|FREI|SAMS|SONN)TAG|MITTWOCH|"
                    + "ON|AT|UM|AM|A|LE|DEN|THE|APPROX|CA|LOCAL|HRS|HOURS|HEURES|UHR|TIME)\\b\\.?");
    private static final Pattern LEFT = Pattern.compile("[\\s,;:/@|()~.\\-\\u2013]*");
    private static final Pattern BARE = Pattern.compile(NUMBER.replace("(\\d", "(-?\\d"));

    private static final int CENTURY = 2000;
    private static final double HOURS_OF_DAY = 24;
    private static final double MINUTES_OF_DAY = 1440;

    private final Column column;
    private final boolean monthFirst;
    private final @Nullable Integer year;
    private String rest;
    private ReadTime read = ReadTime.NOTHING;

    private TimeText(String text, Column column, boolean monthFirst, @Nullable Integer year) {
        rest = text;
        this.column = column;
        this.monthFirst = monthFirst;
        this.year = year;
    }

    /**
     * What a text says; empty if it cannot be read.
     *
     * @param column what the column tells: it decides what a number alone is
     * @param monthFirst whether {@code 3/4/2011} is the fourth of March
     * @param year the year of dates that have none; null if none is known
     */
    static Optional<ReadTime> read(String text, Column column, boolean monthFirst, @Nullable Integer year) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        try {
            return new TimeText(plain, column, monthFirst, year).read();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<ReadTime> read() {
        Matcher bare = BARE.matcher(rest);
        if (bare.matches()) {
            return bare(Double.parseDouble(rest.replace(',', '.')));
        }
        if (!group()) {
            zone();
            if (!offsets()) {
                date();
            }
            letter();
            clock();
        }
        rest = IDLE.matcher(rest).replaceAll(" ");
        return LEFT.matcher(rest).matches() && !read.isNothing() ? Optional.of(read) : Optional.empty();
    }

    /** A number alone: a day, or a time of day as {@code 800}, or the count of days by which spreadsheets keep dates. */
    private Optional<ReadTime> bare(double number) {
        return SerialTimes.read(number, rest, column);
    }

    private boolean group() {
        Matcher found = GROUP.matcher(rest);
        if (!found.find()) {
            return false;
        }
        LocalDate date = date(found.group(6), MonthNames.number(found.group(5)), number(found.group(1)));
        take(found);
        Optional<ZoneId> zone = found.group(4).isEmpty() ? Optional.empty() : Zones.find(found.group(4));
        read = new ReadTime(
                date, null, false, clock(number(found.group(2)), number(found.group(3)), 0), zone.orElse(null));
        return true;
    }

    private void zone() {
        Matcher found = ZONE.matcher(rest);
        // An offset from the beginning looks like the offset of a zone, where no time of day stands before it.
        while (found.find()) {
            boolean signed = found.group().charAt(0) == '+' || found.group().charAt(0) == '-';
            if (!signed || rest.substring(0, found.start()).matches(".*\\d:\\d{2}(:\\d{2}(\\.\\d+)?)?\\s?")) {
                ZoneId zone = Zones.find(found.group(1)).orElse(null);
                read = read.and(new ReadTime(null, null, false, null, zone));
                take(found);
                return;
            }
        }
    }

    private boolean offsets() {
        double days = 0;
        boolean found = false;
        for (Matcher day = DAYS.matcher(rest); day.find() && !found; found = true) {
            days += signed(day.group(1), day.group(2));
            take(day);
        }
        boolean hours = false;
        for (Matcher hour = HOURS.matcher(rest); hour.find() && !hours; hours = true) {
            double minutes = hour.group(3) == null ? 0 : number(hour.group(3));
            double length = decimal(hour.group(2)) / HOURS_OF_DAY + minutes / MINUTES_OF_DAY;
            days += hour.group(1).equals("+") ? length : -length;
            take(hour);
        }
        for (Matcher length = LENGTH.matcher(rest); length.find(); length = LENGTH.matcher(rest)) {
            double unit = unit(length.group(3));
            days += signed(length.group(1), length.group(2)) * unit;
            hours |= unit < 1;
            found = true;
            take(length);
        }
        boolean counted = false;
        Matcher day = COUNTED.matcher(rest);
        if (!found && day.find()) {
            days += number(day.group(1));
            counted = true;
            take(day);
        }
        if (found || hours || counted) {
            read = read.and(ReadTime.ofDays(days, counted));
        }
        return found || hours || counted;
    }

    private static double unit(String name) {
        return switch (name.charAt(0)) {
            case 'D', 'J', 'T' -> 1;
            case 'M' -> 1 / MINUTES_OF_DAY;
            default -> 1 / HOURS_OF_DAY;
        };
    }

    private void date() {
        Matcher found = ISO.matcher(rest);
        Matcher compact = COMPACT.matcher(rest);
        Matcher numeric = NUMERIC.matcher(rest);
        Matcher named = NAMED.matcher(rest);
        Matcher first = MONTH_FIRST.matcher(rest);
        if (found.find()) {
            dated(found, found.group(1), number(found.group(2)), number(found.group(3)));
        } else if (compact.find()) {
            dated(compact, compact.group(1), number(compact.group(2)), number(compact.group(3)));
        } else if (numeric.find()) {
            int one = number(numeric.group(1));
            int two = number(numeric.group(3));
            boolean swapped = two > 12 || (monthFirst && one <= 12);
            dated(numeric, numeric.group(4), swapped ? one : two, swapped ? two : one);
        } else if (named.find()) {
            String written = named.group(3) == null ? named.group(4) : named.group(3);
            dated(named, written, MonthNames.number(named.group(2)), number(named.group(1)));
        } else if (first.find()) {
            dated(first, first.group(3), MonthNames.number(first.group(1)), number(first.group(2)));
        }
    }

    private void dated(Matcher found, @Nullable String written, int month, int day) {
        read = read.and(ReadTime.of(date(written, month, day), null));
        take(found);
    }

    private LocalDate date(@Nullable String written, int month, int day) {
        if (written == null && year == null) {
            throw new DateTimeException("there is no year");
        }
        int number = written == null ? Objects.requireNonNull(year) : number(written);
        return LocalDate.of(number < 100 ? CENTURY + number : number, month, day);
    }

    private void clock() {
        Matcher clock = CLOCK.matcher(rest);
        Matcher half = HALF.matcher(rest);
        Matcher four = FOUR.matcher(rest);
        Matcher point = POINT.matcher(rest);
        Matcher noon = NOON.matcher(rest);
        Matcher midnight = MIDNIGHT.matcher(rest);
        if (clock.find()) {
            int seconds = clock.group(3) == null ? 0 : number(clock.group(3));
            timed(clock, clock(half(number(clock.group(1)), clock.group(4)), number(clock.group(2)), seconds));
        } else if (point.find()) {
            timed(point, clock(half(number(point.group(1)), point.group(3)), number(point.group(2)), 0));
        } else if (half.find()) {
            timed(half, clock(half(number(half.group(1)), half.group(2)), 0, 0));
        } else if (four.find()) {
            timed(four, clock(number(four.group(1)), number(four.group(2)), 0));
        } else if (noon.find()) {
            timed(noon, LocalTime.NOON);
        } else if (midnight.find()) {
            timed(midnight, LocalTime.MIDNIGHT);
        }
    }

    private void timed(Matcher found, LocalTime time) {
        read = read.and(ReadTime.of(null, time));
        take(found);
    }

    private static int half(int hour, @Nullable String half) {
        if (half == null || (!half.startsWith("A") && !half.startsWith("P"))) {
            return hour;
        }
        return hour % 12 + (half.startsWith("P") ? 12 : 0);
    }

    /** Twenty-four o'clock is the last moment that a day has. */
    private static LocalTime clock(int hour, int minute, int second) {
        return hour == 24 && minute == 0 ? LocalTime.of(23, 59, 59) : LocalTime.of(hour, minute, second);
    }

    private void letter() {
        Matcher found = LETTER.matcher(rest);
        if (read.zone() == null && found.find()) {
            read = read.and(new ReadTime(
                    null, null, false, null, Zones.find(found.group().strip()).orElse(null)));
            take(found);
        }
    }

    private void take(Matcher found) {
        rest = rest.substring(0, found.start()) + " " + rest.substring(found.end());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static double decimal(String number) {
        return Double.parseDouble(number.replace(',', '.'));
    }

    private static double signed(String sign, String number) {
        return sign.equals("+") ? decimal(number) : -decimal(number);
    }
}
