package entente.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order in which things happen, and when. */
class ClockTest {

    private final Clock clock = new Clock(100);
    private final Agent first = clock.newAgent();
    private final Agent second = clock.newAgent();
    private final List<String> log = new ArrayList<>();

    /** Writes its name and the day, then does something more. */
    private final class Note extends Task {
        private final String name;
        private final Runnable more;

        Note(int order, String name, Runnable more) {
            super(order);
            this.name = name;
            this.more = more;
        }

        @Override
        protected void run(double day) {
            assertThat(clock.day()).isEqualTo(day);
            log.add(name + "@" + day);
            more.run();
        }
    }

    private Note note(String name) {
        return note(name, () -> {});
    }

    private Note note(String name, Runnable more) {
        return new Note(0, name, more);
    }

    @Test
    void tasksComeByDay() {
        first.plan(note("c"), 3);
        second.plan(note("a"), 1);
        first.plan(note("b"), 2);
        clock.runUntil(100);
        assertThat(log).containsExactly("a@1.0", "b@2.0", "c@3.0");
    }

    @Test
    void tasksOfADayComeByOrderThenAsPlanned() {
        first.plan(new Note(2, "late", () -> {}), 1);
        first.plan(new Note(1, "planned first", () -> {}), 1);
        first.plan(new Note(1, "planned second", () -> {}), 1);
        first.plan(new Note(0, "early", () -> {}), 1);
        clock.runUntil(100);
        assertThat(log).containsExactly("early@1.0", "planned first@1.0", "planned second@1.0", "late@1.0");
    }

    @Test
    void agentsOfADayActInTheOrderInWhichTheyWereMade() {
        Agent third = clock.newAgent();
        third.plan(note("third"), 5);
        second.plan(new Note(9, "second, order 9", () -> {}), 5);
        first.plan(new Note(9, "first, order 9", () -> {}), 5);
        second.plan(note("second"), 5);
        clock.runUntil(100);
        assertThat(log).containsExactly("first, order 9@5.0", "second@5.0", "second, order 9@5.0", "third@5.0");
    }

    @Test
    void aTaskPlannedAgainIsMoved() {
        Note note = note("moved");
        first.plan(note, 10);
        first.plan(note, 5);
        clock.runUntil(7);
        assertThat(log).containsExactly("moved@5.0");
        first.plan(note, 20);
        first.plan(note, 30);
        clock.runUntil(100);
        assertThat(log).containsExactly("moved@5.0", "moved@30.0");
    }

    @Test
    void aTaskIsPlannedUntilItRunsOrIsCancelled() {
        Note note = note("a");
        assertThat(note.isPlanned()).isFalse();
        first.plan(note, 10);
        assertThat(note.isPlanned()).isTrue();
        assertThat(note.day()).isEqualTo(10);
        clock.runUntil(10);
        assertThat(note.isPlanned()).isFalse();
        first.plan(note, 11);
        first.cancel(note);
        first.cancel(note);
        assertThat(note.isPlanned()).isFalse();
        clock.runUntil(100);
        assertThat(log).containsExactly("a@10.0");
    }

    @Test
    void aCancelledTaskLeavesTheOthersAlone() {
        Note cancelled = note("cancelled");
        first.plan(cancelled, 5);
        first.plan(note("kept"), 6);
        first.cancel(cancelled);
        second.plan(note("other"), 5);
        clock.runUntil(100);
        assertThat(log).containsExactly("other@5.0", "kept@6.0");
    }

    @Test
    void aTaskMayPlanItselfAgain() {
        Note[] daily = new Note[1];
        daily[0] = note("daily", () -> first.plan(daily[0], clock.day() + 30));
        first.plan(daily[0], 0);
        clock.runUntil(100);
        assertThat(log).containsExactly("daily@0.0", "daily@30.0", "daily@60.0", "daily@90.0");
    }

    @Test
    void whatIsPlannedForThePresentOrThePastHappensNow() {
        first.plan(
                note("cause", () -> {
                    first.plan(note("own"), 0);
                    second.plan(note("other's"), 4);
                }),
                4);
        second.plan(note("later"), 4.0001);
        clock.runUntil(100);
        assertThat(log).containsExactly("cause@4.0", "own@4.0", "other's@4.0", "later@4.0001");
    }

    @Test
    void whoHasActedActsAgainIfAskedOnTheSameDay() {
        first.plan(note("question"), 4);
        second.plan(note("answer", () -> first.plan(note("thanks", () -> second.plan(note("bye"), 4)), 4)), 4);
        clock.runUntil(4);
        assertThat(log).containsExactly("question@4.0", "answer@4.0", "thanks@4.0", "bye@4.0");
        assertThat(clock.day()).isEqualTo(4);
    }

    @Test
    void theHorizonIsTheLastDay() {
        first.plan(note("never"), 100.0001);
        first.plan(note("last", () -> second.plan(note("its consequence"), 100)), 100);
        clock.runUntil(1000);
        assertThat(log).containsExactly("last@100.0", "its consequence@100.0");
        assertThat(clock.day()).isEqualTo(100);
        second.plan(note("past the horizon"), 101);
        clock.runUntil(1000);
        assertThat(log).hasSize(2);
    }

    @Test
    void movingATaskPastTheHorizonTakesItOff() {
        Note note = note("never");
        first.plan(note, 50);
        first.plan(note, Double.POSITIVE_INFINITY);
        assertThat(note.isPlanned()).isFalse();
        clock.runUntil(100);
        assertThat(log).isEmpty();
    }

    @Test
    void theClockStandsWhereItWasAskedToAndNeverGoesBack() {
        clock.runUntil(12.5);
        assertThat(clock.day()).isEqualTo(12.5);
        clock.runUntil(3);
        assertThat(clock.day()).isEqualTo(12.5);
        first.plan(note("between runs"), 7);
        clock.runUntil(12.5);
        assertThat(log).containsExactly("between runs@12.5");
    }

    @Test
    void runningToADayIncludesIt() {
        first.plan(note("on it"), 30);
        first.plan(note("after it"), Math.nextUp(Math.nextUp(30.0)));
        clock.runUntil(30);
        assertThat(log).containsExactly("on it@30.0");
    }
}
