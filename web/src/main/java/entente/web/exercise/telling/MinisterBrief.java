package entente.web.exercise.telling;

import entente.engine.description.Message;
import java.util.List;

/**
 * What a minister reads at the end of a move: one line for each question, from what the nation knows alone.
 *
 * @param move the move, from 1
 * @param fromDay the day on which the move began
 * @param day the day on which it ended
 * @param lines one for each {@link Question}, in their order
 */
public record MinisterBrief(int move, double fromDay, double day, List<Line> lines) {

    public MinisterBrief {
        lines = List.copyOf(lines);
    }

    /** What a minister asks. */
    public enum Question {
        NEW,
        WAITS,
        WORRIES,
        ASKED,
        OWED
    }

    /**
     * A line.
     *
     * @param label the question in words
     * @param text the answer
     */
    public record Line(Question question, Message label, Message text) {

        static Line of(Question question, Message text) {
            return new Line(question, Message.of("telling.brief." + question.name()), text);
        }
    }
}
