package entente.web.exercise.state;

import entente.engine.description.Message;
import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.DeadlineMoved;
import entente.web.exercise.record.CourseEntry.Ended;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Paused;
import entente.web.exercise.record.CourseEntry.Resumed;
import entente.web.exercise.record.CourseEntry.Sealed;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.CourseEntry.WentBack;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.Timing;
import java.util.function.Consumer;

/** The course of an exercise: which move it is, and until when. */
public final class MoveSchedule {

    private static final int MILLIS = 1000;
    private static final int A_DAY = 86_400;

    private final ExerciseWorld world;
    private final Feeds feeds;
    private final Timing timing;
    private Phase phase = Phase.LOBBY;
    private int move;
    private long limitMillis;

    /** What brings about everything that happens between two moves, up to a day. */
    interface Passage {
        void advance(EntryStamp stamp, int move, double toDay);
    }

    MoveSchedule(Timing timing, ExerciseWorld world, Feeds feeds) {
        this.timing = timing;
        this.world = world;
        this.feeds = feeds;
    }

    void register(Handlers handlers, Seats seats, Passage passage) {
        handlers.on(Opened.class, Permission::exercise, (actor, entry) -> {}, (stamp, entry) -> {});
        handlers.on(Sealed.class, Permission::exercise, (actor, entry) -> {}, (stamp, entry) -> {});
        course(handlers, Started.class, Phase.LOBBY, stamp -> {
            seats.settle(stamp);
            open(1);
        });
        course(handlers, Paused.class, Phase.OPEN, stamp -> change(Phase.PAUSED, "room.course.paused"));
        course(handlers, Resumed.class, Phase.PAUSED, stamp -> change(Phase.OPEN, "room.course.resumed"));
        handlers.on(Closed.class, Permission::facilitator, this::checkClosing, (stamp, entry) -> {
            passage.advance(stamp, move, timing.dayOf(move) + timing.daysPerMove());
            closeMove();
        });
        handlers.on(DeadlineMoved.class, Permission::facilitator, this::checkDeadline, (stamp, entry) -> {
            limitMillis = entry.seconds() == 0 ? 0 : stamp.moveMillis() + (long) entry.seconds() * MILLIS;
            tell("room.course.deadline");
        });
        handlers.on(
                WentBack.class,
                Permission::facilitator,
                (actor, entry) -> checkWayBack(entry.move()),
                (stamp, entry) -> change(Phase.PAUSED, "room.course.wentBack", entry.move()));
        handlers.on(
                Ended.class,
                Permission::facilitator,
                (actor, entry) -> checkUnderWay(),
                (stamp, entry) -> change(Phase.ENDED, "room.course.ended"));
    }

    private <E extends Entry> void course(Handlers handlers, Class<E> kind, Phase from, Consumer<EntryStamp> change) {
        handlers.on(
                kind,
                Permission::facilitator,
                (actor, entry) -> {
                    if (phase != from) {
                        throw ExerciseRefusal.invalid("room.refusal.phase", phase.message());
                    }
                },
                (stamp, entry) -> change.accept(stamp));
    }

    private void checkClosing(Actor actor, Closed entry) {
        checkUnderWay();
        if (entry.move() != move) {
            throw ExerciseRefusal.invalid("room.refusal.moveOver", entry.move(), move);
        }
    }

    private void checkWayBack(int number) {
        if (phase == Phase.LOBBY) {
            throw ExerciseRefusal.invalid("room.refusal.phase", phase.message());
        }
        if (number < 1 || number > move) {
            throw ExerciseRefusal.invalid("room.refusal.wayBack", move);
        }
    }

    private void checkDeadline(Actor actor, DeadlineMoved entry) {
        checkUnderWay();
        if (entry.seconds() < 0 || entry.seconds() > A_DAY) {
            throw ExerciseRefusal.invalid("room.refusal.deadline", A_DAY);
        }
    }

    /** @throws ExerciseRefusal unless a move is under way, its clock running or not */
    void checkUnderWay() {
        if (!phase.isUnderWay()) {
            throw ExerciseRefusal.invalid("room.refusal.phase", phase.message());
        }
    }

    private void open(int number) {
        phase = Phase.OPEN;
        move = number;
        limitMillis = (long) timing.deliberationSeconds() * MILLIS;
        tell("room.course.move", number);
    }

    private void closeMove() {
        if (move >= timing.moves()) {
            change(Phase.ENDED, "room.course.ended");
        } else {
            open(move + 1);
        }
    }

    private void change(Phase to, String key, Object... arguments) {
        phase = to;
        tell(key, arguments);
    }

    private void tell(String key, Object... arguments) {
        feeds.tell(Audience.EVERYBODY, Notice.Kind.COURSE, world.day(), key, arguments);
    }

    /** Lets time stand still, for a reason that everybody is told. */
    void hold(Message reason) {
        phase = Phase.PAUSED;
        feeds.tell(Audience.EVERYBODY, Notice.Kind.COURSE, world.day(), reason);
    }

    /** Lets time go on after it stood still. */
    void goOn() {
        change(Phase.OPEN, "room.course.resumed");
    }

    /** From now on the move is over when somebody closes it. */
    void liftDeadline() {
        limitMillis = 0;
    }

    /** From now on the move lasts as long as moves do. */
    void setDeadline(EntryStamp stamp) {
        limitMillis = stamp.moveMillis() + (long) timing.deliberationSeconds() * MILLIS;
    }

    /** Whether the time of the move is up when its clock shows so much, so that it closes by itself. */
    boolean isUp(long clockMillis) {
        return phase == Phase.OPEN && timing.closesAtDeadline() && limitMillis > 0 && clockMillis >= limitMillis;
    }

    /** Whether what falls due on that day is asked by now: at the beginning of the move that leads to it, and not before. */
    public boolean asks(double day) {
        return switch (phase) {
            case LOBBY -> false;
            case OPEN, PAUSED -> day <= world.day() + timing.daysPerMove();
            case ENDED -> day <= world.day();
        };
    }

    public Phase phase() {
        return phase;
    }

    /** The move under way, from 1; 0 before the first. */
    public int move() {
        return move;
    }

    public Timing timing() {
        return timing;
    }

    /** When the clock of the move shows that the move is over, in milliseconds; 0: it has no deadline. */
    public long limitMillis() {
        return limitMillis;
    }
}
