package entente.web.exercise.record;

import org.jspecify.annotations.Nullable;

/** What delegations decide, and how they come to it. Decisions are lines of JSON, as in files of decisions. */
public sealed interface NationEntry extends Entry {

    /**
     * The head of a delegation decides.
     *
     * @param decision the decision; its day is that of the entry
     * @param reason why, in the head's words; may be empty
     * @param proposal number of the proposal that is carried out; null if there was none
     */
    record Decided(String decision, String reason, @Nullable Long proposal) implements NationEntry {}

    /** A delegate proposes a decision to the own delegation. */
    record Proposed(String decision, String reason) implements NationEntry {}

    /** A delegate votes on a proposal of the own delegation; the last vote counts. */
    record Voted(long proposal, boolean inFavour) implements NationEntry {}

    /** The head says that the delegation is done with a move, or takes it back while the move is open. */
    record Finished(int move, boolean finished) implements NationEntry {}

    /** A proposal is withdrawn by who made it, or by the head. */
    record Withdrawn(long proposal) implements NationEntry {}
}
