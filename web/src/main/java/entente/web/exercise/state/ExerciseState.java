package entente.web.exercise.state;

import entente.engine.scenario.Scenario;
import entente.results.version.EngineVersion;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.Entry;
import java.util.List;

/** All that an exercise is at a moment: the replay of its log. */
public final class ExerciseState {

    private final Opened opening;
    private final ExerciseWorld world;
    private final Feeds feeds = new Feeds();
    private final News news = new News(feeds);
    private final Seats seats;
    private final MoveSchedule schedule;
    private final DelegationMessages messages;
    private final RequestDesk desk;
    private final DelegationProposals proposals;
    private final Motions motions;
    private final EventList injects;
    private final Handlers handlers = new Handlers();
    private int told;

    public ExerciseState(Opened opening, ExerciseWorld world) {
        this.opening = opening;
        this.world = world;
        Scenario scenario = world.scenario();
        seats = new Seats(scenario, world, feeds);
        schedule = new MoveSchedule(opening.timing(), world, feeds);
        messages = new DelegationMessages(seats, world, feeds);
        desk = new RequestDesk(seats, world, feeds);
        proposals = new DelegationProposals(seats, schedule, world, feeds, opening.aliasKey());
        motions = new Motions(seats, schedule, world, feeds);
        injects = new EventList(world, seats, messages, feeds);
        seats.register(handlers);
        schedule.register(handlers, seats, this::advance);
        messages.register(handlers);
        desk.register(handlers);
        proposals.register(handlers);
        motions.register(handlers);
        new InjectHandlers(injects, schedule).register(handlers);
    }

    /** The kinds of entries that nobody carries out. */
    List<Class<? extends Entry>> missing() {
        return handlers.missing();
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
        tellNews();
        return ack;
    }

    private void advance(EntryStamp stamp, int move, double toDay) {
        while (world.day() < toDay) {
            double next = isOnTheDay() ? Math.min(toDay, injects.nextDay(world.day())) : toDay;
            world.advance(next, day -> {
                tellNews();
                injects.dayEnds(stamp, move);
            });
        }
        tellNews();
    }

    private boolean isOnTheDay() {
        return Boolean.TRUE.equals(opening.onTheDay());
    }

    private void tellNews() {
        for (; told < world.events().size(); told++) {
            news.tell(world.events().get(told));
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

    /** The names that a delegation has for what it holds. */
    public ViewerAliases aliases(String nation) {
        return new ViewerAliases(opening.aliasKey(), nation);
    }

    public Opened opening() {
        return opening;
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
}
