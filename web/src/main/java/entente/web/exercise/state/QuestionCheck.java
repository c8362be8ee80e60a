package entente.web.exercise.state;

import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.Question;
import java.util.HashSet;
import java.util.List;

/** Whether an inject can ask what it asks. */
final class QuestionCheck {

    private static final double MOST_DAYS = 3652.5;
    private static final int MOST_MOVES = 1000;

    private QuestionCheck() {}

    /** @throws ExerciseRefusal if not */
    static void of(InjectPlan plan) {
        Question question = plan.question();
        if (question == null) {
            return;
        }
        if (!question.text().isEmpty()) {
            DelegationMessages.checkText(question.text());
        }
        boolean silent = !question.wanted()
                && (!question.text().isEmpty() || !question.options().isEmpty());
        if (silent || (question.wanted() && !plan.isRead())) {
            throw ExerciseRefusal.invalid("room.refusal.question");
        }
        checkOptions(question.options());
        checkTime(question);
    }

    private static void checkOptions(List<String> options) {
        int count = options.size();
        boolean fits =
                options.stream().allMatch(option -> !option.isBlank() && option.length() <= Question.LONGEST_OPTION);
        boolean several = count == 0 || (count >= Question.FEWEST && count <= Question.MOST);
        if (!fits || !several || new HashSet<>(options).size() < count) {
            throw ExerciseRefusal.invalid(
                    "room.refusal.options", Question.FEWEST, Question.MOST, Question.LONGEST_OPTION);
        }
    }

    private static void checkTime(Question question) {
        Double days = question.days();
        Integer moves = question.moves();
        boolean daysFit = days == null || (days > 0 && days <= MOST_DAYS);
        boolean movesFit = moves == null || (moves >= 1 && moves <= MOST_MOVES);
        if (!daysFit || !movesFit || (days != null && moves != null)) {
            throw ExerciseRefusal.invalid("room.refusal.answerBy");
        }
    }
}
