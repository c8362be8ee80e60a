package entente.web.exercise.state;

import entente.engine.description.Message;
import entente.web.exercise.record.ReviewEntry.Part;
import entente.web.exercise.record.ReviewEntry.Revealed;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What those who lead show of the review, once the exercise is over: nothing, until they say so. */
public final class Revelations {

    private final MoveSchedule schedule;
    private final ExerciseWorld world;
    private final Feeds feeds;
    private final Set<Part> shown = EnumSet.noneOf(Part.class);

    Revelations(MoveSchedule schedule, ExerciseWorld world, Feeds feeds) {
        this.schedule = schedule;
        this.world = world;
        this.feeds = feeds;
    }

    void register(Handlers handlers) {
        handlers.on(
                Revealed.class,
                Permission::facilitator,
                (actor, entry) -> {
                    if (schedule.phase() != Phase.ENDED) {
                        throw ExerciseRefusal.invalid(
                                "room.refusal.phase", schedule.phase().message());
                    }
                },
                (stamp, entry) -> reveal(entry));
    }

    private void reveal(Revealed entry) {
        boolean changed = entry.shown() ? shown.add(entry.part()) : shown.remove(entry.part());
        if (changed) {
            Message told = Message.of((entry.shown() ? "room.revealed." : "room.withdrawn.") + entry.part());
            feeds.tell(Audience.EVERYBODY, Notice.Kind.COURSE, world.day(), told);
        }
    }

    /** What is shown. */
    public Set<Part> shown() {
        return Collections.unmodifiableSet(shown);
    }
}
