package entente.web.exercise.state;

import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.Question;
import entente.web.exercise.record.Timing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer that a message of the exercise wants.
 *
 * @param question what is asked; empty where the text of the message asks it
 * @param options what can be chosen; none: the answer is in own words
 * @param dueDay the day on which it is due; null: before the move closes in which it is read
 */
public record Wish(
        String question, List<String> options, @Nullable Double dueDay) {

    /** An answer in own words, to what the message says. */
    static final Wish WORDS = new Wish("", List.of(), null);

    /** Copies the list. */
    public Wish {
        options = List.copyOf(options);
    }

    /** What an inject wants that is delivered on a day; null for nothing. */
    static @Nullable Wish of(InjectPlan plan, double day, Timing timing) {
        Question question = plan.question();
        if (question == null) {
            return WORDS;
        }
        return question.wanted()
                ? new Wish(question.text(), question.options(), question.dueDay(day, timing.daysPerMove()))
                : null;
    }
}
