package entente.web.exercise.state;

import entente.engine.description.Message;
import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.Paused;
import entente.web.exercise.record.CourseEntry.Resumed;
import entente.web.exercise.record.CourseEntry.WentBack;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.SeatEntry.Arrived;
import entente.web.exercise.record.SeatEntry.CodeIssued;
import entente.web.exercise.record.SeatEntry.HandedOver;
import entente.web.exercise.record.SeatRole;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lets time wait for people in a demonstration, whose moves are over in seconds. It stands still from when somebody is asked to
 * take a nation until this person sits at the desk, and while people play, a move has no deadline: it is over when all of them
 * have said that they are done, or whoever leads closes it.
 */
public final class AwaitedPeople {

    private final boolean waits;
    private final Seats seats;
    private final MoveSchedule schedule;
    private final FinishedMoves finished;
    private final ExerciseNames names;
    private final Set<String> asked = new TreeSet<>();
    private boolean holds;

    AwaitedPeople(boolean waits, Seats seats, MoveSchedule schedule, FinishedMoves finished, ExerciseNames names) {
        this.waits = waits;
        this.seats = seats;
        this.schedule = schedule;
        this.finished = finished;
        this.names = names;
    }

    void register(Handlers handlers) {
        handlers.on(Arrived.class, Permission::head, (actor, entry) -> {}, (stamp, entry) -> {});
    }

    /** Takes note of an entry that was carried out. */
    void take(EntryStamp stamp, Entry entry) {
        if (!waits) {
            return;
        }
        if (entry instanceof CodeIssued issued && issued.role() == SeatRole.HEAD) {
            ask(issued.nation());
        } else if (entry instanceof Arrived) {
            seats.findActive(stamp.seat()).map(Seat::nation).ifPresent(nation -> release(nation));
        } else if (entry instanceof HandedOver handed) {
            handOver(handed, stamp);
        } else if (entry instanceof Resumed || entry instanceof WentBack) {
            asked.clear();
            holds = false;
        } else if (entry instanceof Paused) {
            holds = false;
        }
        if (entry instanceof Closed && hasPeople()) {
            schedule.liftDeadline();
        }
    }

    private void ask(@Nullable String nation) {
        if (nation == null || seats.hasPeople(nation) || !schedule.phase().isUnderWay()) {
            return;
        }
        asked.add(nation);
        if (schedule.phase() == Phase.OPEN) {
            holds = true;
            schedule.hold(Message.of("room.course.waits", names.inSentence(nation)));
        }
    }

    private void handOver(HandedOver entry, EntryStamp stamp) {
        if (entry.autopilot()) {
            release(entry.nation());
        }
        if (!hasPeople() && schedule.phase().isUnderWay()) {
            schedule.setDeadline(stamp);
        }
    }

    /** Lets time go on, if it stood still for nobody else. */
    private void release(String nation) {
        boolean awaited = asked.remove(nation);
        if (hasPeople() && schedule.phase().isUnderWay()) {
            schedule.liftDeadline();
        }
        if (awaited && asked.isEmpty() && holds && schedule.phase() == Phase.PAUSED) {
            holds = false;
            schedule.goOn();
        }
    }

    private boolean hasPeople() {
        return !seats.people().isEmpty();
    }

    /** The nations that somebody was asked to take who is not at the desk yet, in the order of their ids. */
    public List<String> asked() {
        return holds ? List.copyOf(asked) : List.of();
    }

    /** Whether time waited for people alone, and all of them are done with the move. */
    boolean areDone() {
        return waits
                && hasPeople()
                && schedule.phase() == Phase.OPEN
                && seats.people().stream().allMatch(finished::isFinished);
    }
}
