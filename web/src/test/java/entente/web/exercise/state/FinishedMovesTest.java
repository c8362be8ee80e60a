package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;

import entente.web.exercise.record.NationEntry.Finished;
import entente.web.exercise.record.SeatRole;
import org.junit.jupiter.api.Test;

/** A delegation says that it is done with a move. */
class FinishedMovesTest {

    private final Sitting sitting = new Sitting();
    private final FinishedMoves finished = sitting.state.finished();
    private final Actor lead = sitting.seat(SeatRole.FACILITATOR, null, "Lead");
    private final Actor ada = sitting.seat(SeatRole.HEAD, "AAA", "Ada");
    private final Actor mo = sitting.seat(SeatRole.MEMBER, "AAA", "Mo");
    private final Actor bo = sitting.seat(SeatRole.HEAD, "BBB", "Bo");

    @Test
    void itIsToldToControlAndToTheOwnDelegationAlone() {
        sitting.start();
        sitting.perform(ada, new Finished(1, true));

        assertThat(finished.isFinished("AAA")).isTrue();
        assertThat(finished.isFinished("BBB")).isFalse();
        assertThat(sitting.told(lead)).endsWith("room.finished");
        assertThat(sitting.told(mo)).endsWith("room.finished.own");
        assertThat(sitting.told(bo)).doesNotContain("room.finished", "room.finished.own");
    }

    @Test
    void itIsTakenBackWhileTheMoveIsOpenAndHoldsForItsMoveAlone() {
        sitting.start();
        sitting.perform(ada, new Finished(1, true));
        sitting.perform(ada, new Finished(1, false));
        assertThat(finished.isFinished("AAA")).isFalse();

        sitting.perform(ada, new Finished(1, true));
        sitting.closeMove();
        assertThat(finished.isFinished("AAA")).isFalse();
        assertThat(sitting.key(ada, new Finished(1, false))).isEqualTo("room.refusal.moveOver");
    }

    @Test
    void onlyHeadsSayItAndOnlyOfAMoveThatIsUnderWay() {
        assertThat(sitting.key(ada, new Finished(0, true))).isEqualTo("room.refusal.phase");
        sitting.start();
        assertThat(sitting.refusal(mo, new Finished(1, true)).reason()).isEqualTo(ExerciseRefusal.Reason.FORBIDDEN);
        assertThat(sitting.refusal(lead, new Finished(1, true)).reason()).isEqualTo(ExerciseRefusal.Reason.FORBIDDEN);
        assertThat(sitting.key(ada, new Finished(2, true))).isEqualTo("room.refusal.moveOver");
    }
}
