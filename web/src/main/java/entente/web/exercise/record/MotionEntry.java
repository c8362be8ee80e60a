package entente.web.exercise.record;

import java.util.List;

/** What heads of delegations agree among each other, and what their members say to it. */
public sealed interface MotionEntry extends Entry {

    /** What becomes of a motion that all have accepted. */
    enum Kind {
        /** It is a common text and nothing more. */
        TEXT,
        /** Every two of them conclude an agreement with the terms that agreements have by default. */
        AGREEMENT,
        /** Each of them shares with all the others whatever it may, over need to know. */
        SHARING
    }

    /**
     * A head puts a motion to other delegations.
     *
     * @param to the other delegations, at least one
     */
    record Moved(List<String> to, Kind kind, String text) implements MotionEntry {
        /** Copies the list. */
        public Moved {
            to = List.copyOf(to);
        }
    }

    /** The head of a delegation that was asked accepts or declines; the first answer counts. */
    record Answered(long motion, boolean inFavour) implements MotionEntry {}

    /** A member of a delegation that was asked advises the head; only the own delegation learns of it. */
    record Advised(long motion, boolean inFavour) implements MotionEntry {}

    /** Who put the motion takes it back. */
    record Retracted(long motion) implements MotionEntry {}
}
