package entente.web.exercise.room;

import entente.engine.scenario.Scenario;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.Entry;

/** All that an exercise is at a moment: the replay of its log. */
final class ExerciseState {

    private final Opened opening;
    private final World world;
    private final Feeds feeds = new Feeds();
    private final News news = new News(feeds);
    private final Seats seats;
    private final Pace pace;
    private final Talk talk;
    private final Desk desk;
    private final Council council;
    private final Assembly assembly;
    private final EventList injects;
    private final Handlers handlers = new Handlers();
    private int told;

    ExerciseState(Opened opening, World world) {
        this.opening = opening;
        this.world = world;
        Scenario scenario = world.scenario();
        seats = new Seats(scenario, world, feeds);
        pace = new Pace(opening.timing(), world, feeds);
        talk = new Talk(seats, world, feeds);
        desk = new Desk(seats, world, feeds);
        council = new Council(seats, pace, world, feeds, opening.aliasKey());
        assembly = new Assembly(seats, pace, world, feeds);
        injects = new EventList(world, seats, talk, feeds);
        seats.register(handlers);
        pace.register(handlers, seats, this::advance);
        talk.register(handlers);
        desk.register(handlers);
        council.register(handlers);
        assembly.register(handlers);
        injects.register(handlers, pace);
    }

    /** @throws Refused if the actor cannot do this now */
    void check(Actor actor, Entry entry) {
        handlers.check(actor, entry);
    }

    /** Carries out an entry, and says what came of it. */
    String apply(Fact fact, Entry entry) {
        String outcome = handlers.apply(fact, entry);
        tellNews();
        return outcome;
    }

    private void advance(Fact fact, int move, double toDay) {
        world.advance(toDay, day -> {
            tellNews();
            injects.dayEnds(fact, move);
        });
        tellNews();
    }

    private void tellNews() {
        for (; told < world.events().size(); told++) {
            news.tell(world.events().get(told));
        }
    }

    Opened opening() {
        return opening;
    }

    World world() {
        return world;
    }

    Feeds feeds() {
        return feeds;
    }

    Seats seats() {
        return seats;
    }

    Pace pace() {
        return pace;
    }

    Talk talk() {
        return talk;
    }

    Desk desk() {
        return desk;
    }

    Council council() {
        return council;
    }

    Assembly assembly() {
        return assembly;
    }

    EventList injects() {
        return injects;
    }
}
