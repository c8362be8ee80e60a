package entente.web.exercise.state;

import org.jspecify.annotations.Nullable;

/**
 * When an entry was made, and by whom.
 *
 * @param number its number in the log
 * @param wallMillis the wall clock
 * @param moveMillis how long the clock of the move had run
 * @param actor who made it
 * @param day the day of the simulation; null if it is the present one
 */
public record EntryStamp(
        long number,
        long wallMillis,
        long moveMillis,
        String actor,
        @Nullable Double day) {

    /** An entry of the present day. */
    public EntryStamp(long number, long wallMillis, long moveMillis, String actor) {
        this(number, wallMillis, moveMillis, actor, null);
    }

    /** The day on which it was made. */
    double day(ExerciseWorld world) {
        return day == null ? world.day() : day;
    }

    /** The number of the seat of who made it; 0 for the exercise itself. */
    long seat() {
        return Actor.seat(actor);
    }
}
