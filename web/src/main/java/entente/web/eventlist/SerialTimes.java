package entente.web.eventlist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Numbers that stand for a time, by what their column tells. */
final class SerialTimes {

    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
    /** Serial numbers of the years 1964 to 2119; days of an exercise are fewer. */
    private static final double FIRST_SERIAL = 23_500;

    private static final double LAST_SERIAL = 80_000;
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int LAST_CLOCK = 2359;

    private SerialTimes() {}

    /**
     * What a number alone says in a column; empty if it says nothing there.
     *
     * @param written how it is written: {@code 0700} has its leading zero
     */
    static Optional<ReadTime> read(double number, String written, Column column) {
        if (column == Column.SIMULATION_DAY) {
            return Optional.of(ReadTime.ofDays(number, false));
        }
        boolean clocked = number == Math.rint(number) && number >= 0 && number <= 2400 && number % 100 < 60;
        if (column == Column.TIME && clocked && (number >= 100 || written.length() >= 3 || number == 0)) {
            return Optional.of(ReadTime.of(null, clock((int) number)));
        }
        if (number > 0 && number < 1 && column != Column.DAY && column != Column.DATE) {
            return Optional.of(ReadTime.of(null, LocalTime.ofSecondOfDay(seconds(number))));
        }
        if (number >= FIRST_SERIAL && number < LAST_SERIAL) {
            LocalDate date = SERIAL_START.plusDays((long) number);
            boolean timed = number != Math.rint(number);
            return Optional.of(ReadTime.of(date, timed ? LocalTime.ofSecondOfDay(seconds(number % 1)) : null));
        }
        if (column == Column.TIME) {
            return number == Math.rint(number) && number >= 0 && number < 24
                    ? Optional.of(ReadTime.of(null, LocalTime.of((int) number, 0)))
                    : Optional.empty();
        }
        if (column == Column.DATE) {
            return Optional.empty();
        }
        boolean fourDigits = written.matches("\\d{4}") && clocked && number <= LAST_CLOCK && column != Column.DAY;
        return fourDigits
                ? Optional.of(ReadTime.of(null, clock((int) number)))
                : Optional.of(ReadTime.ofDays(number, column == Column.DAY && number == Math.rint(number)));
    }

    private static LocalTime clock(int number) {
        return number == 2400 ? LocalTime.of(23, 59, 59) : LocalTime.of(number / 100, number % 100);
    }

    private static long seconds(double fraction) {
        return Math.min(SECONDS_OF_DAY - 1, Math.round(fraction * SECONDS_OF_DAY));
    }
}
