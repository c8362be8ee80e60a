package entente.web.exercise.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an inject asks of those who read it, and until when.
 *
 * @param wanted whether an answer is wanted at all; if not, nothing else is said
 * @param text the question; empty where the inject's own text asks it
 * @param options what can be chosen, {@value #FEWEST} to {@value #MOST} of them; none: the answer is in own words
 * @param days within how many days of the simulation since it was delivered, above 0; null where moves count, or nothing does
 * @param moves within how many moves, from 1: that in which it is read; null where days count, or nothing does
 */
public record Question(
        boolean wanted,
        String text,
        List<String> options,
        @Nullable Double days,
        @Nullable Integer moves) {

    /** The fewest options among which one can choose. */
    public static final int FEWEST = 2;

    /** The most options that can be told apart on a phone. */
    public static final int MOST = 6;

    /** The longest option, in characters. */
    public static final int LONGEST_OPTION = 120;

    private static final double ALMOST = 1e-9;

    /** Copies the list. */
    public Question {
        options = List.copyOf(options);
    }

    /**
     * The day on which the answer is due.
     *
     * @param delivered the day on which the question was delivered
     * @param daysPerMove the days of a move
     * @return null where nothing is said of it
     */
    public @Nullable Double dueDay(double delivered, double daysPerMove) {
        if (days != null) {
            return delivered + days;
        }
        if (moves == null) {
            return null;
        }
        // What comes about while a move is carried out is read when the next one begins.
        double read = Math.ceil(delivered / daysPerMove - ALMOST) * daysPerMove;
        return read + moves * daysPerMove;
    }
}
