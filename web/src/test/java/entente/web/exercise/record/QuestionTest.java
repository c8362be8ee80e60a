package entente.web.exercise.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an answer is due: so many days after the question, or so many moves after it is read. */
class QuestionTest {

    /** Moves of 30 days. What is fired in a move is read in it; what comes about on the way is read in the next. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, , 30",
        "60, 1, , 90",
        "60, 2, , 120",
        "61, 1, , 120",
        "89.5, 1, , 120",
        "90, 1, , 120",
        "60, , 7, 67",
        "61.5, , 0.5, 62",
        "60, , , "
    })
    void isDueWithinDaysOrMoves(
            double delivered, @Nullable Integer moves, @Nullable Double days, @Nullable Double expected) {
        assertThat(new Question(true, "", List.of(), days, moves).dueDay(delivered, 30))
                .isEqualTo(expected);
    }
}
