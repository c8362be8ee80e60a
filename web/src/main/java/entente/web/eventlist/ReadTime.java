package entente.web.eventlist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What cells say of the time of an event: as much as is written, not yet a day of the exercise.
 *
 * @param date the date
 * @param days days from the beginning of the exercise, with their fractions; may be negative
 * @param counted whether the days are a number of a day ({@code Day 1}), which may count from one
 * @param clock the time of day
 * @param zone the time zone that is written beside it
 */
record ReadTime(
        @Nullable LocalDate date,
        @Nullable Double days,
        boolean counted,
        @Nullable LocalTime clock,
        @Nullable ZoneId zone) {

    static final ReadTime NOTHING = new ReadTime(null, null, false, null, null);

    static ReadTime ofDays(double days, boolean counted) {
        return new ReadTime(null, days, counted, null, null);
    }

    static ReadTime of(@Nullable LocalDate date, @Nullable LocalTime clock) {
        return new ReadTime(date, null, false, clock, null);
    }

    /** What is written here, and elsewhere what is not written here. */
    ReadTime and(ReadTime other) {
        return new ReadTime(
                date == null ? other.date : date,
                days == null ? other.days : days,
                days == null ? other.counted : counted,
                clock == null ? other.clock : clock,
                zone == null ? other.zone : zone);
    }

    /** Whether it says on which day. */
    boolean hasDay() {
        return date != null || days != null;
    }

    boolean isNothing() {
        return equals(NOTHING);
    }
}
