package entente.web.exercise.record;

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
}
