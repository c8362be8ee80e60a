package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Message;
import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.DeadlineMoved;
import entente.web.exercise.record.CourseEntry.Ended;
import entente.web.exercise.record.CourseEntry.Paused;
import entente.web.exercise.record.CourseEntry.Resumed;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.SeatRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The course of an exercise, phase by phase. */
class MoveScheduleTest {

    private final Sitting sitting = new Sitting();
    private final MoveSchedule schedule = sitting.state.schedule();
    private final Actor lead = sitting.seat(SeatRole.FACILITATOR, null, "Lead");

    private void go(Phase phase) {
        if (phase != Phase.LOBBY) {
            sitting.start();
        }
        if (phase == Phase.PAUSED) {
            sitting.perform(lead, new Paused());
        } else if (phase == Phase.ENDED) {
            sitting.perform(lead, new Ended());
        }
    }

    /** In which phases each step of the course can be taken. */
    private static Map<Entry, Set<Phase>> steps() {
        return Map.of(
                new Started(), EnumSet.of(Phase.LOBBY),
                new Paused(), EnumSet.of(Phase.OPEN),
                new Resumed(), EnumSet.of(Phase.PAUSED),
                new Closed(1), EnumSet.of(Phase.OPEN, Phase.PAUSED),
                new DeadlineMoved(60), EnumSet.of(Phase.OPEN, Phase.PAUSED),
                new Ended(), EnumSet.of(Phase.OPEN, Phase.PAUSED));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void whatIsNotTheTimeForIsRefusedWithThePhase(Phase phase) {
        go(phase);
        assertThat(schedule.phase()).isEqualTo(phase);
        steps().forEach((step, phases) -> {
            if (phases.contains(phase)) {
                sitting.state.check(lead, step);
            } else {
                Message told = sitting.refusal(lead, step).told();
                assertThat(told).as(step.type()).isEqualTo(Message.of("room.refusal.phase", phase.message()));
            }
        });
    }

    @Test
    void theFirstMoveBeginsOnTheFirstDayWithItsWholeTime() {
        assertThat(schedule.move()).isZero();
        sitting.start();

        assertThat(schedule.move()).isEqualTo(1);
        assertThat(sitting.state.world().day()).isZero();
        assertThat(schedule.limitMillis()).isEqualTo(600_000);
    }

    @Test
    void aMoveThatIsClosedCannotBeClosedAgain() {
        sitting.start();
        sitting.perform(lead, new Closed(1));

        Message told = sitting.refusal(lead, new Closed(1)).told();
        assertThat(told).isEqualTo(Message.of("room.refusal.moveOver", 1, 2));
        assertThat(sitting.key(lead, new Closed(3))).isEqualTo("room.refusal.moveOver");
        assertThat(sitting.state.world().day()).isEqualTo(30);
    }

    @Test
    void aDeadlineCountsFromWhatTheClockOfTheMoveShows() {
        sitting.start();
        sitting.performAt(45_000, lead, new DeadlineMoved(60));
        assertThat(schedule.limitMillis()).isEqualTo(105_000);
        sitting.performAt(50_000, lead, new DeadlineMoved(0));
        assertThat(schedule.limitMillis()).as("none").isZero();
        sitting.closeMove();
        assertThat(schedule.limitMillis()).as("the next move has its own").isEqualTo(600_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 86_401, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aDeadlineLiesWithinADay(int seconds) {
        sitting.start();
        assertThat(sitting.refusal(lead, new DeadlineMoved(seconds)).told())
                .isEqualTo(Message.of("room.refusal.deadline", 86_400));
    }

    @Test
    void aPausedMoveIsClosedAndTheNextOneRuns() {
        sitting.start();
        sitting.perform(lead, new Paused());
        sitting.closeMove();

        assertThat(schedule.phase()).isEqualTo(Phase.OPEN);
        assertThat(schedule.move()).isEqualTo(2);
    }

    @Test
    void theLastMoveEndsTheExercise() {
        sitting.start();
        for (int move = 1; move <= 6; move++) {
            assertThat(schedule.phase()).isEqualTo(Phase.OPEN);
            sitting.closeMove();
        }

        assertThat(schedule.phase()).isEqualTo(Phase.ENDED);
        assertThat(schedule.move()).isEqualTo(6);
        assertThat(sitting.state.world().day()).isEqualTo(schedule.timing().lastDay());
    }

    @Test
    void everybodyHearsOfTheCourseScreensIncluded() {
        Actor screen = sitting.seat(SeatRole.PROJECTOR, null, "Wall");
        sitting.start();
        sitting.perform(lead, new Paused());
        sitting.perform(lead, new Resumed());
        sitting.perform(lead, new DeadlineMoved(30));
        sitting.perform(lead, new Ended());

        List<String> course = List.of(
                "room.course.move",
                "room.course.paused",
                "room.course.resumed",
                "room.course.deadline",
                "room.course.ended");
        assertThat(sitting.told(screen)).containsExactlyElementsOf(course);
        assertThat(sitting.told(lead)).containsAll(course);
    }
}
