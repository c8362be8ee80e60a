package entente.web.exercise.state;

import entente.web.exercise.record.NationEntry.Finished;
import java.util.Map;
import java.util.TreeMap;

/** Which delegations have said that they are done with the move, so that those who lead know whom they wait for. */
public final class FinishedMoves {

    private final Seats seats;
    private final MoveSchedule schedule;
    private final ExerciseWorld world;
    private final Feeds feeds;
    private final ExerciseNames names;
    /** The last move that each is done with. */
    private final Map<String, Integer> finished = new TreeMap<>();

    FinishedMoves(Seats seats, MoveSchedule schedule, ExerciseWorld world, Feeds feeds, ExerciseNames names) {
        this.seats = seats;
        this.schedule = schedule;
        this.world = world;
        this.feeds = feeds;
        this.names = names;
    }

    void register(Handlers handlers) {
        handlers.on(Finished.class, Permission::head, this::check, this::finish);
    }

    private void check(Actor actor, Finished entry) {
        schedule.checkUnderWay();
        if (!seats.hasPeople(actor.delegation())) {
            throw ExerciseRefusal.invalid("room.refusal.autopilot");
        }
        if (entry.move() != schedule.move()) {
            throw ExerciseRefusal.invalid("room.refusal.moveOver", entry.move(), schedule.move());
        }
    }

    private void finish(EntryStamp stamp, Finished entry) {
        Seat seat = seats.findActive(stamp.seat()).orElseThrow(ExerciseRefusal::unknown);
        String nation = String.valueOf(seat.nation());
        if (entry.finished()) {
            finished.put(nation, entry.move());
        } else {
            finished.remove(nation);
        }
        feeds.tell(
                Audience.delegation(nation),
                Notice.Kind.COURSE,
                world.day(),
                entry.finished() ? "room.finished.own" : "room.finished.ownTakenBack",
                seat.name(),
                entry.move());
        feeds.tell(
                Audience.CONTROL,
                Notice.Kind.COURSE,
                world.day(),
                entry.finished() ? "room.finished" : "room.finished.takenBack",
                names.inSentence(nation),
                entry.move());
    }

    /** Whether a delegation is done with the move under way. */
    public boolean isFinished(String nation) {
        return finished.getOrDefault(nation, 0) == schedule.move()
                && schedule.phase().isUnderWay();
    }
}
