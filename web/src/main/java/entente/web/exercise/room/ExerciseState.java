package entente.web.exercise.room;

import entente.engine.scenario.Scenario;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.Entry;

/** All that an exercise is at a moment: the replay of its log. */
final class ExerciseState {

    private final Opened opening;
    private final ExerciseWorld world;
    private final Feeds feeds = new Feeds();
    private final News news = new News(feeds);
    private final Seats seats;
    private final MoveSchedule pace;
    private final DelegationMessages talk;
    private final Desk desk;
    private final DelegationProposals council;
    private final Motions assembly;
    private final EventList injects;
    private final Handlers handlers = new Handlers();
    private int told;

    ExerciseState(Opened opening, ExerciseWorld world) {
        this.opening = opening;
        this.world = world;
        Scenario scenario = world.scenario();
        seats = new Seats(scenario, world, feeds);
        pace = new MoveSchedule(opening.timing(), world, feeds);
        talk = new DelegationMessages(seats, world, feeds);
        desk = new Desk(seats, world, feeds);
        council = new DelegationProposals(seats, pace, world, feeds, opening.aliasKey());
        assembly = new Motions(seats, pace, world, feeds);
        injects = new EventList(world, seats, talk, feeds);
        seats.register(handlers);
        pace.register(handlers, seats, this::advance);
        talk.register(handlers);
        desk.register(handlers);
        council.register(handlers);
        assembly.register(handlers);
        injects.register(handlers, pace);
    }

    /** @throws ExerciseRefusal if the actor cannot do this now */
    void check(Actor actor, Entry entry) {
        handlers.check(actor, entry);
    }

    /** Carries out an entry, and says what came of it. */
    String apply(EntryStamp fact, Entry entry) {
        String outcome = handlers.apply(fact, entry);
        tellNews();
        return outcome;
    }

    private void advance(EntryStamp fact, int move, double toDay) {
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

    ExerciseWorld world() {
        return world;
    }

    Feeds feeds() {
        return feeds;
    }

    Seats seats() {
        return seats;
    }

    MoveSchedule pace() {
        return pace;
    }

    DelegationMessages talk() {
        return talk;
    }

    Desk desk() {
        return desk;
    }

    DelegationProposals council() {
        return council;
    }

    Motions assembly() {
        return assembly;
    }

    EventList injects() {
        return injects;
    }
}
