package entente.web.exercise.record;

import org.jspecify.annotations.Nullable;

/** Who takes part. Secrets are in the log only as digests. */
public sealed interface SeatEntry extends Entry {

    /**
     * A code was issued that lets people join; an earlier one for the same seat is void from now on.
     *
     * @param nation the delegation; null for a role that has none
     * @param codeDigest digest of what is typed
     * @param linkDigest digest of what stands in a link
     */
    record CodeIssued(SeatRole role, @Nullable String nation, String codeDigest, String linkDigest)
            implements SeatEntry {}

    /**
     * Somebody joined. The number of the entry names the seat from now on.
     *
     * @param grant number of the entry that issued the code
     * @param name what the person wants to be called
     * @param secretDigest digest of the secret that the person's device keeps
     */
    record Joined(long grant, String name, String secretDigest) implements SeatEntry {}

    /** A seat is taken away at once, and the code is void by which its holder came. */
    record Kicked(long seat) implements SeatEntry {}

    /** A seat is taken away at once; others still come in by the same code, but its holder's device does not. */
    record Removed(long seat) implements SeatEntry {}

    /**
     * Somebody takes the own seat again on another device; the earlier one has lost it.
     *
     * @param secretDigest digest of the secret that the other device keeps
     */
    record Returned(long seat, String secretDigest) implements SeatEntry {}

    /** The head of a delegation has read who one is, and sits at the desk. */
    record Arrived() implements SeatEntry {}

    /** A nation is handed to its autopilot, or taken back. */
    record HandedOver(String nation, boolean autopilot) implements SeatEntry {}
}
