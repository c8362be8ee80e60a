package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;

import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.MselField;
import entente.web.exercise.record.Question;
import entente.web.exercise.record.Timing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when an answer is wanted where nobody said so: for as long as the move lasts in which one reads what is asked. */
class WishTest {

    /** What comes about within a move, day 12 of moves of 30 days for instance, is read when the next one begins. */
    @ParameterizedTest
    @CsvSource({"0, 30", "12, 60", "30, 60", "31, 90", "60, 90"})
    void anAnswerIsDueWhenTheMoveClosesInWhichItIsRead(double delivered, double due) {
        assertThat(due(null, Map.of(), delivered)).isEqualTo(due);
        assertThat(due(new Question(true, "Will you?", List.of(), null, null), Map.of(), delivered))
                .isEqualTo(due);
    }

    @Test
    void whatIsSaidOfItHolds() {
        assertThat(due(new Question(true, "", List.of(), 5.0, null), Map.of(), 12))
                .isEqualTo(17);
        assertThat(due(new Question(true, "", List.of(), null, 2), Map.of(), 12))
                .isEqualTo(90);
    }

    @Test
    void wordsOfTheEventListStandForThemselves() {
        assertThat(due(null, Map.of(MselField.DEADLINE, "by noon"), 12)).isNull();
    }

    @Test
    void whatNeedsNoAnswerHasNoWish() {
        assertThat(wish(new Question(false, "", List.of(), null, null), Map.of(), 12))
                .isNull();
    }

    private static @Nullable Double due(@Nullable Question question, Map<MselField, String> fields, double day) {
        return Objects.requireNonNull(wish(question, fields, day)).dueDay();
    }

    private static @Nullable Wish wish(@Nullable Question question, Map<MselField, String> fields, double day) {
        InjectPlan plan = new InjectPlan(
                "A summit", "Read this.", "", List.of(), Trigger.SHELF, null, null, null, true, fields, question);
        return Wish.of(plan, day, new Timing(4, 30, 600, false));
    }
}
