package entente.engine.scenario;

import entente.engine.description.Field;
import org.jspecify.annotations.Nullable;

/**
 * The timing that a scenario proposes to an exercise on it: chosen so that its injects and decision points fall inside. A
 * run of the engine does not depend on it, and whoever sets an exercise up may choose another.
 */
public record ExerciseTiming(
        @Field(min = 1, max = 1000, standard = "8") int moves,

        @Field(unit = "days", min = 0, aboveMin = true, max = 3652.5, optional = true) @Nullable
        Double moveDays) {

    /** How far a move goes, in days: what is written, or else an equal part of a run that lasts so long. */
    public double daysPerMove(double horizonDays) {
        return moveDays != null ? moveDays : horizonDays / moves;
    }

    /** The day that the last move leads to. */
    public double lastDay(double horizonDays) {
        return moves * daysPerMove(horizonDays);
    }
}
