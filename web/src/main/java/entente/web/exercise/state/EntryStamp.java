package entente.web.exercise.state;

/**
 * When an entry was made, and by whom.
 *
 * @param number its number in the log
 * @param wallMillis the wall clock
 * @param moveMillis how long the clock of the move had run
 * @param actor who made it
 */
public record EntryStamp(long number, long wallMillis, long moveMillis, String actor) {

    /** The number of the seat of who made it; 0 for the exercise itself. */
    long seat() {
        return Actor.seat(actor);
    }
}
