package entente.web.exercise.state;

import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.MselField;
import entente.web.exercise.record.Question;
import entente.web.exercise.record.Timing;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer that a message of the exercise wants.
 *
 * @param question what is asked; empty where the text of the message asks it
 * @param options what can be chosen; none: the answer is in own words
 * @param dueDay the day on which it is due; null where the message tells it in words of its own
 */
public record Wish(
        String question, List<String> options, @Nullable Double dueDay) {

    /** An answer in own words to what the message says. */
    private static final Question WORDS = new Question(true, "", List.of(), null, null);

    /** The same, in the move in which it is read. */
    private static final Question IN_ITS_MOVE = new Question(true, "", List.of(), null, 1);

    /** Copies the list. */
    public Wish {
        options = List.copyOf(options);
    }

    /** What an inject wants that is delivered on a day; null for nothing. */
    static @Nullable Wish of(InjectPlan plan, double day, Timing timing) {
        Question question = Objects.requireNonNullElse(plan.question(), WORDS);
        return question.wanted()
                ? new Wish(question.text(), question.options(), dueDay(plan, question, day, timing.daysPerMove()))
                : null;
    }

    /** Where neither the question nor the event list tells when, the move closes in which it is read. */
    private static @Nullable Double dueDay(InjectPlan plan, Question question, double day, double daysPerMove) {
        Double due = question.dueDay(day, daysPerMove);
        return due == null && !plan.fields().containsKey(MselField.DEADLINE)
                ? IN_ITS_MOVE.dueDay(day, daysPerMove)
                : due;
    }
}
