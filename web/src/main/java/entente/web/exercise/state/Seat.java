package entente.web.exercise.state;

import entente.web.exercise.record.SeatRole;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in an exercise that somebody has taken.
 *
 * @param number the number of the entry by which it was taken
 * @param name what its holder wants to be called
 * @param role the role
 * @param nation the delegation; null for a role that has none
 * @param secretDigest digest of the secret on the holder's device
 * @param kicked whether it was taken away
 */
public record Seat(
        long number, String name, SeatRole role, @Nullable String nation, String secretDigest, boolean kicked) {

    /** Whether it is of the same kind as another: what a code lets people take. */
    boolean isLike(Seats.Grant grant) {
        return role == grant.role() && Objects.equals(nation, grant.nation());
    }

    /** The same on another device. */
    Seat on(String device) {
        return new Seat(number, name, role, nation, device, kicked);
    }

    Seat withoutHolder() {
        return new Seat(number, name, role, nation, secretDigest, true);
    }
}
