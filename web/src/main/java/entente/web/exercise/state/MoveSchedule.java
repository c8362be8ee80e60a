package entente.web.exercise.state;

import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.DeadlineMoved;
import entente.web.exercise.record.CourseEntry.Ended;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Paused;
import entente.web.exercise.record.CourseEntry.Resumed;
import entente.web.exercise.record.CourseEntry.Sealed;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.Timing;
import java.util.function.BiConsumer;

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
        handlers.on(Opened.class, Permission::exercise, (stamp, entry) -> "");
        course(handlers, Started.class, Phase.LOBBY, (stamp, entry) -> {
            seats.settle(stamp);
            open(1);
        });
        course(handlers, Paused.class, Phase.OPEN, (stamp, entry) -> change(Phase.PAUSED, "The clock stands still."));
        course(handlers, Resumed.class, Phase.PAUSED, (stamp, entry) -> change(Phase.OPEN, "The clock goes on."));
        handlers.on(Closed.class, Permission::facilitator, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, Closed entry) {
                checkUnderWay();
                if (entry.move() != move) {
                    throw ExerciseRefusal.invalid(
                            "Move " + entry.move() + " is over already: it is move " + move + " now.");
                }
            }

            @Override
            public String apply(EntryStamp stamp, Closed entry) {
                passage.advance(stamp, move, timing.dayOf(move) + timing.daysPerMove());
                closeMove();
                return "";
            }
        });
        handlers.on(Sealed.class, Permission::exercise, (stamp, entry) -> "");
        handlers.on(DeadlineMoved.class, Permission::facilitator, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, DeadlineMoved entry) {
                checkUnderWay();
                if (entry.seconds() < 0 || entry.seconds() > A_DAY) {
                    throw ExerciseRefusal.invalid("A deadline must be 0 to " + A_DAY + " seconds away.");
                }
            }

            @Override
            public String apply(EntryStamp stamp, DeadlineMoved entry) {
                limitMillis = entry.seconds() == 0 ? 0 : stamp.moveMillis() + (long) entry.seconds() * MILLIS;
                tell("The deadline has changed.");
                return "";
            }
        });
        handlers.on(Ended.class, Permission::facilitator, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, Ended entry) {
                checkUnderWay();
            }

            @Override
            public String apply(EntryStamp stamp, Ended entry) {
                change(Phase.ENDED, "The exercise is over.");
                return "";
            }
        });
    }

    private <E extends Entry> void course(
            Handlers handlers, Class<E> kind, Phase from, BiConsumer<EntryStamp, E> change) {
        handlers.on(kind, Permission::facilitator, new Handlers.Handler<>() {
            @Override
            public void check(Actor actor, E entry) {
                if (phase != from) {
                    throw ExerciseRefusal.invalid("This cannot be done now: the exercise " + phase.words() + ".");
                }
            }

            @Override
            public String apply(EntryStamp stamp, E entry) {
                change.accept(stamp, entry);
                return "";
            }
        });
    }

    /** @throws ExerciseRefusal unless a move is under way, its clock running or not */
    void checkUnderWay() {
        if (!phase.isUnderWay()) {
            throw ExerciseRefusal.invalid("This cannot be done now: the exercise " + phase.words() + ".");
        }
    }

    private void open(int number) {
        phase = Phase.OPEN;
        move = number;
        limitMillis = (long) timing.deliberationSeconds() * MILLIS;
        tell("Move " + number + " begins.");
    }

    private void closeMove() {
        if (move >= timing.moves()) {
            change(Phase.ENDED, "The exercise is over.");
        } else {
            open(move + 1);
        }
    }

    private void change(Phase to, String words) {
        phase = to;
        tell(words);
    }

    private void tell(String words) {
        feeds.tell(Audience.EVERYBODY, Notice.Kind.COURSE, world.day(), words);
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
