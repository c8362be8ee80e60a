package entente.web.exercise.record;

import org.jspecify.annotations.Nullable;

/** What those who lead do when an exercise is over. */
public sealed interface ReviewEntry extends Entry {

    /** What of a review can be shown to those who took part. */
    enum Part {
        /** To each delegation what it knew anyway, in the order of time. */
        TIMELINE,
        /** The truth about each attack, and who held what of it. */
        ATTACKS,
        /** What would have been, and among how many plots. */
        WHAT_IFS
    }

    /** A part of the review is shown to those who took part, or no longer. */
    record Revealed(Part part, boolean shown) implements ReviewEntry {}

    /**
     * The answer to what would have been had a decision been another one is among the what-ifs that are shown, or no longer.
     *
     * @param entry number of the entry that brought the decision about
     * @param alternative what would have been decided instead, as JSON without day and nation; null: nothing
     * @param autopilot whether autopilots decide afterwards in people's place
     */
    record Compared(long entry, @Nullable String alternative, boolean autopilot, boolean shown)
            implements ReviewEntry {}
}
