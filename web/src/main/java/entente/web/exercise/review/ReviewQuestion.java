package entente.web.exercise.review;

import entente.engine.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What if a decision had been another one?
 *
 * @param entry number of the entry that brought the decision about
 * @param alternative what would have been decided instead; its day is replaced by that of the decision; null: nothing
 * @param later what becomes of what people decided afterwards
 * @param replications how many pairs of futures are compared, 2 or more
 */
public record ReviewQuestion(long entry, @Nullable Decision alternative, Later later, int replications) {

    /** Checks it. */
    public ReviewQuestion {
        if (replications < 2) {
            throw new IllegalArgumentException("replications is " + replications + ": it must be 2 or more");
        }
    }

    /** What becomes, in both futures, of what people decided after the decision in question. */
    public enum Later {
        /** It stays where it is still possible; what is not is dropped, and listed. */
        STAYS,
        /** Autopilots decide in people's place from then on. */
        AUTOPILOT
    }
}
