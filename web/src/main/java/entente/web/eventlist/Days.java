package entente.web.eventlist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes days of the exercise from what rows say of their time, row by row in their order. */
final class Days {

    /** Dates that lie farther from the others do not begin an exercise: they are slips. */
    private static final int NEAR = 400;

    private static final double SECONDS_OF_DAY = 86_400;
    /** A list that goes back by so much of a day has come to the next one. */
    private static final double BACK = 0.5;
    /** Numbers of days up to which a list counts days from one rather than tells days of a long simulation. */
    private static final double SHORT = 31;

    private final @Nullable LocalDate start;
    private final ZoneId zone;
    private final int firstDay;
    private @Nullable Double current;
    private double last;

    Days(@Nullable LocalDate start, ZoneId zone, int firstDay) {
        this.start = start;
        this.zone = zone;
        this.firstDay = firstDay;
    }

    /**
     * The day of a row.
     *
     * @param day days from the beginning; null where the row does not say it
     * @param carried whether the day was taken over from the rows above
     */
    record Due(@Nullable Double day, boolean carried) {}

    /** The day of the next row. */
    Due next(ReadTime read) {
        Double day = base(read);
        LocalTime clock = read.clock();
        if (day != null) {
            current = Math.floor(day);
            last = day;
            return new Due(day, false);
        }
        if (clock == null) {
            return new Due(null, false);
        }
        double time = fraction(clock);
        double due = (current == null ? 0 : current) + time;
        if (due < last - BACK) {
            due++;
        }
        current = Math.floor(due);
        last = due;
        return new Due(due, true);
    }

    /** Rows that follow are of this day, which a line between them names. */
    void begin(ReadTime read) {
        Double day = base(read);
        if (day != null) {
            current = Math.floor(day);
            last = day;
        }
    }

    private @Nullable Double base(ReadTime read) {
        LocalTime clock = read.clock();
        Double days = read.days();
        boolean dated = read.counted() && read.date() != null && start != null;
        if (days != null && !dated) {
            double counted = read.counted() ? days - firstDay : days;
            return clock == null || counted != Math.rint(counted) ? counted : (Double) (counted + fraction(clock));
        }
        LocalDate date = read.date();
        if (date == null || start == null) {
            return null;
        }
        LocalDateTime moment = date.atTime(clock == null ? LocalTime.MIDNIGHT : clock);
        ZoneId written = read.zone();
        LocalDateTime here = written == null || clock == null
                ? moment
                : moment.atZone(written).withZoneSameInstant(zone).toLocalDateTime();
        return ChronoUnit.SECONDS.between(start.atStartOfDay(), here) / SECONDS_OF_DAY;
    }

    private static double fraction(LocalTime clock) {
        return clock.toSecondOfDay() / SECONDS_OF_DAY;
    }

    /** The date of day 0, if nobody chose one: the first among dates that lie near each other. */
    static @Nullable LocalDate proposedStart(Collection<ReadTime> all) {
        List<LocalDate> dates = all.stream()
                .map(ReadTime::date)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            return null;
        }
        LocalDate middle = dates.get(dates.size() / 2);
        return dates.stream()
                .filter(date -> ChronoUnit.DAYS.between(date, middle) <= NEAR)
                .findFirst()
                .orElse(middle);
    }

    /** The zone that most times name; Greenwich where none does. */
    static ZoneId proposedZone(Collection<ReadTime> all) {
        Map<ZoneId, Integer> counts = new HashMap<>();
        all.stream()
                .map(ReadTime::zone)
                .filter(Objects::nonNull)
                .forEach(named -> counts.merge(named, 1, Integer::sum));
        return counts.isEmpty()
                ? ZoneOffset.UTC
                : Collections.max(counts.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
    }

    /** Whether a list calls the first day 1 rather than 0: its days are few, none is 0, and times of day stand beside. */
    static int proposedFirstDay(Collection<ReadTime> all) {
        List<Double> days = all.stream()
                .filter(ReadTime::counted)
                .map(ReadTime::days)
                .filter(Objects::nonNull)
                .toList();
        boolean timed = all.stream().anyMatch(read -> read.counted() && read.clock() != null);
        return timed && !days.isEmpty() && Collections.min(days) >= 1 && Collections.max(days) <= SHORT ? 1 : 0;
    }
}
