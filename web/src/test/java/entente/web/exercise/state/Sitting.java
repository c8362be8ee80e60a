package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.SeatEntry.CodeIssued;
import entente.web.exercise.record.SeatEntry.Joined;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.service.Rooms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of an exercise of three nations without a room around it: entries are checked and carried out at once. */
final class Sitting {

    static final Scenario SCENARIO = ScenarioReader.read(Rooms.SCENARIO, "test.yaml", List.of());

    final ExerciseState state =
            new ExerciseState(new Opened("Test", 7, "0.0", Rooms.TIMING, "key", null), new LiveWorld(SCENARIO, 7));
    private long number = 1;

    /** The number that the next entry will have. */
    long next() {
        return number;
    }

    /** Checks an entry and carries it out. */
    Ack perform(Actor actor, Entry entry) {
        return performAt(0, actor, entry);
    }

    /** The same while the clock of the move shows so much. */
    Ack performAt(long moveMillis, Actor actor, Entry entry) {
        state.check(actor, entry);
        return state.apply(new EntryStamp(number++, 0, moveMillis, actor.id()), entry);
    }

    /** Why an entry is not accepted. */
    ExerciseRefusal refusal(Actor actor, Entry entry) {
        ExerciseRefusal refusal = catchThrowableOfType(ExerciseRefusal.class, () -> state.check(actor, entry));
        if (refusal == null) {
            throw new AssertionError(entry + " was accepted");
        }
        return refusal;
    }

    /** The key of why an entry is not accepted. */
    String key(Actor actor, Entry entry) {
        return refusal(actor, entry).told().key();
    }

    /** Somebody takes a seat. */
    Actor seat(SeatRole role, @Nullable String nation, String name) {
        long grant = number;
        perform(Actor.EXERCISE, new CodeIssued(role, nation, "code-" + grant, "link-" + grant));
        return join(grant, name);
    }

    /** Somebody takes a seat by a code that was issued. */
    Actor join(long grant, String name) {
        long seat = number;
        perform(Actor.EXERCISE, new Joined(grant, name, "device of " + name));
        return Actor.of(state.seats().findActive(seat).orElseThrow());
    }

    void start() {
        perform(Actor.EXERCISE, new Started());
    }

    void closeMove() {
        perform(Actor.EXERCISE, new Closed(state.schedule().move()));
    }

    /** The kinds of all that was put to the world since the start, handing over nations apart. */
    List<String> decided() {
        return state.world().decisions().stream()
                .map(put -> put.decision().type())
                .filter(type -> !type.equals("setAutopilot"))
                .toList();
    }

    /** The keys of all that somebody was told, in order. */
    List<String> told(Actor viewer) {
        return state.feeds().after(0, viewer).stream()
                .map(notice -> notice.text().key())
                .toList();
    }
}
