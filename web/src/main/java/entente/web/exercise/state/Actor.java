package entente.web.exercise.state;

import entente.web.exercise.record.SeatRole;
import org.jspecify.annotations.Nullable;

/**
 * Who does something.
 *
 * @param id what names the seat in the log
 * @param seat the number of the seat; 0 for the exercise itself
 * @param role the role
 * @param nation the delegation; null if there is none
 */
public record Actor(
        String id, long seat, SeatRole role, @Nullable String nation) {

    /** The exercise itself: its clock, and who opened it. It may do what a facilitator may. */
    public static final Actor EXERCISE = new Actor("exercise", 0, SeatRole.FACILITATOR, null);

    public static Actor of(Seat seat) {
        return new Actor("seat-" + seat.number(), seat.number(), seat.role(), seat.nation());
    }

    /** The number of the seat in the name of an actor; 0 for the exercise itself. */
    static long seat(String id) {
        return id.startsWith("seat-") ? Long.parseLong(id.substring("seat-".length())) : 0;
    }

    /** The delegation of a delegate. */
    public String delegation() {
        String own = nation;
        if (own == null || !role.isDelegate()) {
            throw ExerciseRefusal.forbidden("room.refusal.delegatesOnly");
        }
        return own;
    }
}
