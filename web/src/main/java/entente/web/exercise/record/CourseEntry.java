package entente.web.exercise.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The course of an exercise: its beginning, its moves and its end. */
public sealed interface CourseEntry extends Entry {

    /**
     * The first entry of every log.
     *
     * @param title what people call the exercise
     * @param seed the seed of every draw
     * @param engineVersion the version of Entente that began it
     * @param timing how time passes
     * @param aliasKey a secret from which viewers' own names for plots and reports are made
     * @param origin where it was forked from; null if nowhere
     * @param onTheDay whether an inject is delivered at its very day, though it be a part of one; null or false in logs of
     *     earlier times, where it waited for the end of that day
     * @param waits whether time waits for whoever is asked to play a nation, as in a demonstration; null for no
     * @param plan the plan that it was started from; null if from none
     */
    record Opened(
            String title,
            long seed,
            String engineVersion,
            Timing timing,
            String aliasKey,
            @Nullable Origin origin,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean onTheDay,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean waits,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            PlanSource plan)
            implements CourseEntry {

        /** One of an exercise whose injects wait for the end of their day. */
        public Opened(
                String title,
                long seed,
                String engineVersion,
                Timing timing,
                String aliasKey,
                @Nullable Origin origin) {
            this(title, seed, engineVersion, timing, aliasKey, origin, null, null, null);
        }
    }

    /**
     * The plan that an exercise was started from.
     *
     * @param id what it is found by
     * @param revision the number of the revision
     */
    record PlanSource(String id, int revision) {}

    /**
     * The exercise that a branch was forked from.
     *
     * @param exercise its id
     * @param entry the number of the last entry that both have in common
     */
    record Origin(String exercise, long entry) {}

    /** The first move begins. */
    record Started() implements CourseEntry {}

    /** Deliberation on a move is over: the simulation goes on to the next one. */
    record Closed(int move) implements CourseEntry {}

    /**
     * What the simulation did between two moves, as a fact. The events themselves are the attachment of the entry.
     *
     * @param move the move that was closed
     * @param day the day that the simulation reached
     * @param events how many events happened
     * @param engineVersion the version of Entente that computed it
     * @param stateHash a digest of all that the simulation holds
     */
    record Sealed(int move, double day, int events, String engineVersion, String stateHash) implements CourseEntry {}

    /** The clock of the move stands still. */
    record Paused() implements CourseEntry {}

    /** The clock of the move goes on. */
    record Resumed() implements CourseEntry {}

    /** The move is to be over in so many seconds from now; 0: it has no deadline. */
    record DeadlineMoved(int seconds) implements CourseEntry {}

    /**
     * Whoever leads goes back to the beginning of a move. What has happened since does not count any more; it stays in the
     * log, for the review. Seats, what stands in the event list and private notes stay as they are.
     *
     * @param move the move, from 1
     */
    record WentBack(int move) implements CourseEntry {}

    /** The exercise is over. */
    record Ended() implements CourseEntry {}
}
