package entente.web.exercise.view;

import entente.engine.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A decision or inject that was put to the world in an exercise.
 *
 * @param entry number of the entry that brought it about
 * @param decision what was put to the world, at its day
 * @param head the nation whose head decided it; null if it was the exercise's control
 */
public record PlayedDecision(
        long entry, Decision decision, @Nullable String head) {}
