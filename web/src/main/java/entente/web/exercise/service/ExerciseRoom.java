package entente.web.exercise.service;

import entente.engine.description.Message;
import entente.engine.event.Event;
import entente.engine.scenario.Handling;
import entente.results.version.EngineVersion;
import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.Ended;
import entente.web.exercise.record.CourseEntry.Origin;
import entente.web.exercise.record.CourseEntry.Paused;
import entente.web.exercise.record.CourseEntry.PlanSource;
import entente.web.exercise.record.CourseEntry.Sealed;
import entente.web.exercise.record.CourseEntry.WentBack;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.EntryJson;
import entente.web.exercise.record.InjectEntry.TakenBack;
import entente.web.exercise.record.SeatEntry.CodeIssued;
import entente.web.exercise.record.SeatEntry.Joined;
import entente.web.exercise.record.SeatEntry.Returned;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Recalled;
import entente.web.exercise.service.LiveLines.LiveLine;
import entente.web.exercise.service.PastMove.LeftBranchLine;
import entente.web.exercise.state.Ack;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.EntryStamp;
import entente.web.exercise.state.EventBytes;
import entente.web.exercise.state.EventList;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.ExerciseWorld;
import entente.web.exercise.state.MoveSchedule;
import entente.web.exercise.state.Notice;
import entente.web.exercise.state.Permission;
import entente.web.exercise.state.Phase;
import entente.web.exercise.state.Seat;
import entente.web.exercise.state.StateHash;
import entente.web.exercise.store.ExerciseLog;
import entente.web.exercise.store.ExerciseLog.LogDraft;
import entente.web.exercise.store.ExerciseLog.LogLine;
import entente.web.exercise.view.ControlPicture;
import entente.web.exercise.view.DecisionPreview;
import entente.web.exercise.view.DecisionPreviews;
import entente.web.exercise.view.DeskPicture;
import entente.web.exercise.view.DeskPictures;
import entente.web.exercise.view.LeaderPictures;
import entente.web.exercise.view.PublicPicture;
import entente.web.exercise.view.PublicPictures;
import entente.web.exercise.view.ReviewInput;
import entente.web.exercise.view.ReviewShown;
import entente.web.exercise.view.SharePreviews;
import entente.web.exercise.view.SharePreviews.SharePreviewLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One exercise while the server runs. Whatever anybody does is checked, written to the log, and only then carried out and
 * acknowledged. One thing happens at a time.
 */
public final class ExerciseRoom implements AutoCloseable {

    private static final int LONGEST_KEY = 80;

    private final String id;
    private final ExerciseLog log;
    private final Timepiece timepiece;
    private final MoveClock clock;
    private ExerciseState state;
    private final Map<String, Ack> done = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final boolean archive;
    private int sealedEvents;
    private long branch;
    private int readers;

    private ExerciseRoom(String id, ExerciseLog log, Timepiece timepiece) {
        this.id = id;
        this.log = log;
        this.timepiece = timepiece;
        clock = new MoveClock(timepiece);
        state = replayed();
        archive = state.isArchive();
        if (!archive) {
            finishMove();
        }
    }

    /**
     * Opens an exercise where it stood.
     *
     * @throws entente.web.exercise.store.ExerciseStore.DamagedLog if its log is not what was written, or a replay comes to another state
     */
    static ExerciseRoom open(String id, ExerciseLog log, Timepiece timepiece) {
        return new ExerciseRoom(id, log, timepiece);
    }

    /** The id of the exercise. */
    public String id() {
        return id;
    }

    /** The id of the exercise that it was forked from; empty if it was not. */
    synchronized String origin() {
        Origin origin = state.opening().origin();
        return origin == null ? "" : origin.exercise();
    }

    /** The plan that it was started from; empty if from none. */
    public synchronized Optional<PlanSource> plan() {
        return Optional.ofNullable(state.opening().plan());
    }

    /** Whether another version of Entente ran it, so that it can only be read. */
    public boolean isArchive() {
        return archive;
    }

    /**
     * Does something for a seat.
     *
     * @param seat the seat
     * @param key what names the command: sent again with the same key, it is not done again
     * @throws ExerciseRefusal if it cannot be done
     * @throws entente.web.exercise.store.ExerciseStore.StorageFailure if it could not be written
     */
    public Ack perform(long seat, String key, Entry entry) {
        return perform(seat, key, actor -> entry);
    }

    /** The same for an entry that depends on what names mean to who does it. */
    public Ack perform(long seat, String key, Function<Actor, Entry> entry) {
        Ack ack;
        synchronized (this) {
            Actor actor = actor(seat);
            ack = perform(actor, key, entry.apply(actor));
        }
        changed();
        return ack;
    }

    /** Does something for the exercise itself. */
    Ack performAsExercise(String key, Entry entry) {
        Ack ack;
        synchronized (this) {
            ack = perform(Actor.EXERCISE, key, entry);
        }
        changed();
        return ack;
    }

    /** Lets the clock of the move stand still, if it runs. */
    void pauseAsExercise() {
        if (look(now -> now.schedule().phase()) == Phase.OPEN) {
            performAsExercise("paused-" + lookAtLog(lines -> lines.lines().size()), new Paused());
        }
    }

    private synchronized Ack perform(Actor actor, String key, Entry entry) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ExerciseRefusal.invalid("room.refusal.key", LONGEST_KEY);
        }
        Ack earlier = done.get(actor.id() + " " + key);
        if (earlier != null) {
            return earlier.again();
        }
        if (archive
                && actor.equals(Actor.EXERCISE)
                && (entry instanceof CodeIssued || entry instanceof Joined || entry instanceof Returned)) {
            return letIn(entry);
        }
        checkContinues();
        state.check(actor, entry);
        Ack ack = take(log.append(draft(actor.id(), key, entry), null));
        finishMove();
        return ack;
    }

    /**
     * Checks that this version of Entente may go on with the exercise.
     *
     * @throws ExerciseRefusal if another one ran it: this one might compute something else
     */
    public void checkContinues() {
        if (archive) {
            throw ExerciseRefusal.invalid(
                    "room.refusal.otherVersion", state.opening().engineVersion(), EngineVersion.current());
        }
    }

    /** Lets somebody in to read what another version ran. Nothing is written: the seat is there while the server runs. */
    private Ack letIn(Entry entry) {
        readers++;
        long number = (long) log.lines().size() + readers;
        EntryStamp stamp = new EntryStamp(number, timepiece.wallMillis(), clock.millis(), Actor.EXERCISE.id());
        return state.apply(stamp, entry);
    }

    /** Carries out a line that was just written; where it says that others count no longer, by replaying those that do. */
    private Ack take(LogLine line) {
        Entry entry = LogReplay.entry(line);
        if (entry instanceof WentBack || entry instanceof TakenBack || entry instanceof Recalled) {
            state = replayed();
            branch = line.number();
            return Ack.DONE;
        }
        return take(state, new LiveLine(line, entry, null, false));
    }

    /** The state to which the lines lead that count. */
    private ExerciseState replayed() {
        ExerciseState anew = LogReplay.begin(log, id);
        LiveLines.of(log.lines()).forEach(live -> take(anew, live));
        log.lines().forEach(line -> done.putIfAbsent(line.actor() + " " + line.key(), Ack.DONE));
        return anew;
    }

    private Ack take(ExerciseState to, LiveLine live) {
        LogLine line = live.line();
        Ack ack = LogReplay.apply(to, live, id);
        done.put(line.actor() + " " + line.key(), ack);
        if (live.entry() instanceof Sealed) {
            sealedEvents = to.world().events().size();
        }
        boolean begins = live.entry() instanceof Closed
                || live.entry() instanceof WentBack
                || to.schedule().move() == 0;
        clock.set(begins ? 0 : line.moveMillis(), to.schedule().phase() == Phase.OPEN);
        return ack;
    }

    /** The number of the entry since which those before it count no longer as they did; 0 if all do. */
    public synchronized long branch() {
        return branch;
    }

    /** What was left whenever somebody went back, in order; for those who lead. */
    public synchronized List<LeftBranchLine> left() {
        return LiveLines.left(log.lines()).stream()
                .map(one -> new LeftBranchLine(one.entry(), one.move(), one.to(), one.day()))
                .toList();
    }

    /** Writes down what the simulation has done since the last time, if a move or the exercise has just ended. */
    private void finishMove() {
        List<LogLine> lines = log.lines();
        Entry last = LogReplay.entry(lines.get(lines.size() - 1));
        if (!(last instanceof Closed) && !(last instanceof Ended)) {
            return;
        }
        ExerciseWorld world = state.world();
        List<Event> events = world.events().subList(sealedEvents, world.events().size());
        int move =
                last instanceof Closed closed ? closed.move() : state.schedule().move();
        Sealed sealed = new Sealed(move, world.day(), events.size(), EngineVersion.current(), StateHash.of(world));
        String key = "sealed-" + lines.size();
        take(log.append(draft(Actor.EXERCISE.id(), key, sealed), EventBytes.pack(events)));
    }

    private LogDraft draft(String actor, String key, Entry entry) {
        return new LogDraft(timepiece.wallMillis(), clock.millis(), actor, key, entry.type(), EntryJson.body(entry));
    }

    private Actor actor(long seat) {
        return state.seats()
                .findActive(seat)
                .map(Actor::of)
                .orElseThrow(
                        () -> new ExerciseRefusal(ExerciseRefusal.Reason.NO_SEAT, Message.of("room.refusal.noSeat")));
    }

    /** Closes the move if its time is up. To be called a few times a second. */
    public void tick() {
        boolean due;
        synchronized (this) {
            MoveSchedule schedule = state.schedule();
            due = !archive && state.isMoveOver(clock.millis());
            if (due) {
                String key = "close-" + schedule.move() + "-" + log.lines().size();
                perform(Actor.EXERCISE, key, new Closed(schedule.move()));
            }
        }
        if (due) {
            changed();
        }
    }

    /** Calls something after every change, until it is closed. It must return at once. */
    public AutoCloseable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Looks at the state, which nobody changes meanwhile. */
    synchronized <T> T look(Function<ExerciseState, T> look) {
        return look.apply(state);
    }

    /** Looks at the log, to which nobody adds meanwhile. */
    synchronized <T> T lookAtLog(Function<ExerciseLog, T> look) {
        return look.apply(log);
    }

    /** The seats of a device that were not taken away, in the order in which it took them. */
    public synchronized List<Seat> seatsOf(String secretDigest) {
        return state.seats().ofDevice(secretDigest);
    }

    /** The seat that a device took as its first, second and so on, unless it was taken away. */
    public synchronized Optional<Seat> findSeat(String secretDigest, int ordinal) {
        return state.seats().findByDevice(secretDigest, ordinal);
    }

    /** Which of the seats that its device took a seat is, from 1. */
    public synchronized int ordinal(Seat seat) {
        return state.seats().ordinal(seat);
    }

    /** What a seat was told after the notice of that number. */
    public synchronized List<Notice> notices(long seat, long after) {
        return state.feeds().after(after, actor(seat));
    }

    /** What everybody may see. */
    public synchronized PublicPicture publicPicture() {
        return PublicPictures.of(state, clock.millis());
    }

    /** What a delegate sees. */
    public synchronized DeskPicture desk(long seat) {
        return DeskPictures.of(state, actor(seat), clock.millis());
    }

    /** What somebody may see of the review. */
    public synchronized ReviewShown shown(long seat) {
        return ReviewShown.of(state, actor(seat), clock.millis());
    }

    /** What those who lead see, the whole or one nation. */
    public synchronized ControlPicture control(long seat) {
        return LeaderPictures.of(state, actor(seat), clock.millis());
    }

    /** Those among seats whom somebody sees who leads, by the numbers by which this person knows them. */
    public synchronized Set<Long> known(long seat, Set<Long> seats) {
        return LeaderPictures.known(state, actor(seat), seats);
    }

    /** What a delegate of a nation sees, for those who lead it. */
    public synchronized DeskPicture deskAs(long seat, String nation) {
        if (!Permission.leads(actor(seat), nation) || !state.seats().nations().contains(nation)) {
            throw ExerciseRefusal.unknown();
        }
        return DeskPictures.of(state, new Actor("viewer", -1, SeatRole.MEMBER, nation), clock.millis());
    }

    /**
     * Does what somebody asks for.
     *
     * @param type the kind of entry, {@code said} for instance
     * @param fields its fields as JSON, in the names of who asks
     */
    public Ack command(long seat, String key, String type, String fields) {
        return perform(seat, key, actor -> Commands.read(state, actor, type, fields));
    }

    /**
     * What a nation or institution would see of a report of the own delegation.
     *
     * @param handling how it would be handled where that differs from the standing policy
     */
    public synchronized SharePreviewLine preview(long seat, String report, @Nullable Handling handling, String to) {
        return SharePreviews.of(state, actor(seat), report, handling, to);
    }

    /** What a decision, or the effect of an inject, would do; it need not be one that is allowed. */
    public synchronized DecisionPreview previewDecision(long seat, String decision) {
        return DecisionPreviews.of(state, actor(seat), decision);
    }

    /**
     * Checks a condition as it is written.
     *
     * @throws entente.scenarios.format.InvalidInput if it is none, with the nearest name that there is
     */
    public synchronized void checkCondition(String text) {
        EventList.checkCondition(text, state.world().scenario());
    }

    /** Everything that happened, in one line of time; for those who lead. */
    public synchronized List<TimelineLine> timeline(long seat) {
        Permission.checkFacilitator(actor(seat));
        return Timeline.of(log, id, state);
    }

    /** The whole log for those who lead, as JSON Lines. */
    public synchronized String export(long seat) {
        Permission.checkFacilitator(actor(seat));
        return LogExport.of(log);
    }

    /** Whether a device had a seat that it has no longer. */
    public synchronized boolean hasLostSeat(String secretDigest) {
        return state.seats().hasLost(secretDigest);
    }

    /** What is made of the exercise as it stands; the reader keeps nothing of it. For those who lead. */
    public synchronized <T> T read(Function<ExerciseState, T> reader) {
        return reader.apply(state);
    }

    /** What a review is made from. */
    public synchronized ReviewInput material() {
        return ReviewInput.of(state);
    }

    /** The exercise as it was after so many of its moves; for those who lead. */
    public PastMove past(long seat, int moves) {
        synchronized (this) {
            Permission.checkFacilitator(actor(seat));
        }
        return lookAtLog(own -> PastMove.after(own, id, moves));
    }

    @Override
    public synchronized void close() {
        log.close();
    }
}
