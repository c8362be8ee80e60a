package entente.web.exercise.state;

import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.results.version.EngineVersion;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.InjectEntry.Fired;
import entente.web.exercise.record.WordEntry;
import java.util.List;

/** All that an exercise is at a moment: the replay of its log. */
public final class ExerciseState {

    private final Opened opening;
    private final ExerciseWorld world;
    private final Feeds feeds = new Feeds();
    private final ExerciseNames names;
    private final News news;
    private final Seats seats;
    private final MoveSchedule schedule;
    private final DelegationMessages messages;
    private final RequestDesk desk;
    private final DelegationProposals proposals;
    private final Motions motions;
    private final EventList injects;
    private final AskedPoints points;
    private final Voices voices;
    private final Chronicle chronicle;
    private final FinishedMoves finished;
    private final Revelations revelations;
    private final AwaitedPeople awaited;
    private final ReportTrails trails = new ReportTrails();
    private final RelationHistory relations = new RelationHistory();
    private final Handlers handlers = new Handlers();
    private int told;

    public ExerciseState(Opened opening, ExerciseWorld world) {
        this.opening = opening;
        this.world = world;
        Scenario scenario = world.scenario();
        names = new ExerciseNames(scenario, opening.aliasKey());
        news = new News(feeds, names.spoken());
        seats = new Seats(scenario, world, feeds, names);
        schedule = new MoveSchedule(opening.timing(), world, feeds);
        messages = new DelegationMessages(seats, world, feeds, names, opening.timing());
        points = new AskedPoints(world, schedule, feeds);
        desk = new RequestDesk(seats, world, feeds, names);
        proposals = new DelegationProposals(seats, schedule, points, world, feeds, names);
        motions = new Motions(seats, schedule, world, feeds, names);
        injects = new EventList(world, seats, messages, feeds, names);
        voices = new Voices(seats, messages, names.spoken());
        chronicle = new Chronicle(world, names, trails, point -> points.reasonLeft(point) == null);
        finished = new FinishedMoves(seats, schedule, world, feeds, names);
        revelations = new Revelations(schedule, proposals, world, feeds);
        awaited = new AwaitedPeople(Boolean.TRUE.equals(opening.waits()), seats, schedule, finished, names);
        seats.register(handlers);
        schedule.register(handlers, seats, this::advance);
        messages.register(handlers);
        desk.register(handlers);
        proposals.register(handlers);
        motions.register(handlers);
        finished.register(handlers);
        revelations.register(handlers);
        awaited.register(handlers);
        points.register(handlers);
        new InjectHandlers(injects, schedule).register(handlers);
    }

    /** The kinds of entries that nobody carries out. */
    List<Class<? extends Entry>> missing() {
        return handlers.missing();
    }

    /** The kinds of entries that somebody may ask for. */
    public List<String> allowed(Actor actor) {
        return handlers.allowed(actor);
    }

    /**
     * Makes sure that the actor can do this now.
     *
     * @throws ExerciseRefusal if not
     */
    public void check(Actor actor, Entry entry) {
        handlers.check(actor, entry);
    }

    /** Carries out an entry, and says what came of it. */
    public Ack apply(EntryStamp stamp, Entry entry) {
        if (isOnTheDay() && entry instanceof Started) {
            injects.begin(stamp);
        }
        Ack ack = handlers.apply(stamp, entry);
        awaited.take(stamp, entry);
        tellNews(stamp);
        return ack;
    }

    /** Passes over the delivery of an inject, or over words, that were taken back, which reached nobody. */
    public Ack passOver(Entry entry) {
        if (entry instanceof Fired fired) {
            injects.passOver(fired.inject());
        } else if (entry instanceof WordEntry) {
            messages.passOver();
        }
        return Ack.DONE;
    }

    private void advance(EntryStamp stamp, int move, double toDay) {
        world.findView().ifPresent(view -> relations.keep(view, seats.nations()));
        double fromDay = world.day();
        voices.moveBegins();
        while (world.day() < toDay) {
            double next = isOnTheDay() ? Math.min(toDay, injects.nextDay(world.day())) : toDay;
            world.advance(next, day -> {
                tellNews(stamp);
                injects.dayEnds(stamp, move);
            });
        }
        tellNews(stamp);
        chronicle.moveEnds(move, fromDay);
    }

    private boolean isOnTheDay() {
        return Boolean.TRUE.equals(opening.onTheDay());
    }

    private void tellNews(EntryStamp stamp) {
        for (; told < world.events().size(); told++) {
            Event event = world.events().get(told);
            names.read(event);
            trails.follow(event);
            news.tell(event);
            voices.hear(stamp, event);
        }
    }

    /** Whether another version of Entente computed the exercise. */
    public static boolean isArchive(Opened opening) {
        return !opening.engineVersion().equals(EngineVersion.current());
    }

    /** Whether another version of Entente computed it, so that it can only be read. */
    public boolean isArchive() {
        return isArchive(opening);
    }

    /** The ids that a delegation's pages have for what it holds. */
    public ViewerAliases aliases(String nation) {
        return names.aliases(nation);
    }

    /** All names that people and pages have. */
    public ExerciseNames names() {
        return names;
    }

    public Opened opening() {
        return opening;
    }

    /** What each move was told as. */
    public Chronicle chronicle() {
        return chronicle;
    }

    public ExerciseWorld world() {
        return world;
    }

    public Feeds feeds() {
        return feeds;
    }

    public Seats seats() {
        return seats;
    }

    public MoveSchedule schedule() {
        return schedule;
    }

    public DelegationMessages messages() {
        return messages;
    }

    public RequestDesk desk() {
        return desk;
    }

    public DelegationProposals proposals() {
        return proposals;
    }

    public Motions motions() {
        return motions;
    }

    public EventList injects() {
        return injects;
    }

    /** Which points of the scenario delegations are asked. */
    public AskedPoints points() {
        return points;
    }

    public FinishedMoves finished() {
        return finished;
    }

    /** What those who lead show of the review. */
    public Revelations revelations() {
        return revelations;
    }

    /** For whom time waits. */
    public AwaitedPeople awaited() {
        return awaited;
    }

    /** Whether the move is over when its clock shows so much, without anybody closing it. */
    public boolean isMoveOver(long clockMillis) {
        return schedule.isUp(clockMillis) || awaited.areDone();
    }

    public ReportTrails trails() {
        return trails;
    }

    public RelationHistory relations() {
        return relations;
    }
}
