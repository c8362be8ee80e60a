package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;

import entente.web.exercise.record.SeatRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts are made from what happens and make nothing happen. */
class TellingsChangeNothingTest {

    private static final int MOVES = 4;

    private static Sitting played() {
        Sitting sitting = new Sitting();
        sitting.seat(SeatRole.HEAD, "AAA", "Ada");
        sitting.start();
        for (int move = 0; move < MOVES; move++) {
            sitting.closeMove();
        }
        return sitting;
    }

    private static List<Object> texts(Sitting sitting) {
        List<Object> texts = new ArrayList<>();
        texts.add(sitting.state.chronicle().frontPage().orElseThrow());
        for (String nation : sitting.state.seats().nations()) {
            texts.add(sitting.state.chronicle().brief(nation).orElseThrow());
            texts.addAll(sitting.state.messages().of(nation));
        }
        return texts;
    }

    @Test
    void aRunWithoutAnyTextIsTheSame() {
        ExerciseWorld told = played().state.world();
        LiveWorld untold = new LiveWorld(Sitting.SCENARIO, 7);
        told.decisions().forEach(put -> untold.decide(put.decision(), put.entry()));
        untold.advance(told.day(), day -> {});

        assertThat(untold.events()).isEqualTo(told.events());
        assertThat(StateHash.of(untold)).isEqualTo(StateHash.of(told));
    }

    @Test
    void theSameCourseIsToldTheSame() {
        assertThat(texts(played())).isEqualTo(texts(played()));
        assertThat(played().state.chronicle().frontPage().orElseThrow().move()).isEqualTo(MOVES);
    }

    @Test
    void onlyAutopilotsSpeakAndOnlyToWhomItConcerns() {
        Sitting sitting = played();
        List<Letter> spoken = sitting.state.messages().all().stream()
                .filter(letter -> letter.spoken() != null)
                .toList();
        assertThat(spoken).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.from()).isIn("BBB", "CCC");
            assertThat(letter.to()).hasSize(2).contains(letter.from());
        });
    }
}
