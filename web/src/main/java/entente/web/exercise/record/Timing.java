package entente.web.exercise.record;

import entente.engine.scenario.ExerciseTiming;
import entente.engine.scenario.Scenario;

/**
 * How time passes in an exercise.
 *
 * @param moves how many moves are planned, 1..1000
 * @param daysPerMove how far the simulation goes on between two moves, above 0, in days
 * @param deliberationSeconds how long people have for a move; 0: until the trainer closes it
 * @param closesAtDeadline whether a move closes by itself when its time is up
 */
public record Timing(int moves, double daysPerMove, int deliberationSeconds, boolean closesAtDeadline) {

    private static final int MOST_MOVES = 1000;
    private static final double MOST_DAYS = 3652.5;
    private static final int A_DAY = 86_400;

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Timing {
        require(moves >= 1 && moves <= MOST_MOVES, "moves is " + moves + ": it must be 1 to " + MOST_MOVES);
        require(
                daysPerMove > 0 && daysPerMove <= MOST_DAYS,
                "daysPerMove is " + daysPerMove + ": it must be above 0 and at most " + MOST_DAYS);
        require(
                deliberationSeconds >= 0 && deliberationSeconds <= A_DAY,
                "deliberationSeconds is " + deliberationSeconds + ": it must be 0 to " + A_DAY);
    }

    /** The timing that a scenario proposes, where each move closes by itself after so many seconds. */
    public static Timing proposed(Scenario scenario, int deliberationSeconds) {
        ExerciseTiming own = scenario.description().exercise();
        double days = own.daysPerMove(scenario.period().horizonDays());
        return new Timing(own.moves(), days, deliberationSeconds, true);
    }

    /** The day on which a move begins; moves are numbered from 1. */
    public double dayOf(int move) {
        return (move - 1) * daysPerMove;
    }

    /** The day that the last move leads to. */
    public double lastDay() {
        return moves * daysPerMove;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
