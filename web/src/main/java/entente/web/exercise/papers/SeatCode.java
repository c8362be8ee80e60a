package entente.web.exercise.papers;

import entente.web.exercise.record.SeatRole;
import org.jspecify.annotations.Nullable;

/**
 * What lets people take a seat.
 *
 * @param role what they are
 * @param nation the delegation; null where the role has none
 * @param code what they type, in groups
 */
public record SeatCode(SeatRole role, @Nullable String nation, String code) {}
