package entente.web.exercise.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Message;
import entente.scenarios.format.DecisionFiles;
import entente.web.exercise.record.ReviewEntry.Compared;
import entente.web.exercise.record.ReviewEntry.Part;
import entente.web.exercise.record.ReviewEntry.Revealed;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What those who lead show of the review, once the exercise is over: nothing, until they say so. */
public final class Revelations {

    private final MoveSchedule schedule;
    private final ExerciseWorld world;
    private final Feeds feeds;
    private final DelegationProposals proposals;
    private final Set<Part> shown = EnumSet.noneOf(Part.class);
    private final Set<Compared> compared = new LinkedHashSet<>();

    Revelations(MoveSchedule schedule, DelegationProposals proposals, ExerciseWorld world, Feeds feeds) {
        this.schedule = schedule;
        this.proposals = proposals;
        this.world = world;
        this.feeds = feeds;
    }

    void register(Handlers handlers) {
        handlers.on(
                Revealed.class,
                Permission::facilitator,
                (actor, entry) -> checkOver(),
                (stamp, entry) -> reveal(entry));
        handlers.on(
                Compared.class,
                Permission::facilitator,
                (actor, entry) -> checkQuestion(entry),
                (stamp, entry) -> reveal(entry));
    }

    private void checkOver() {
        if (schedule.phase() != Phase.ENDED) {
            throw ExerciseRefusal.invalid("room.refusal.phase", schedule.phase().message());
        }
    }

    /** @throws entente.scenarios.format.InvalidInput if the alternative is no decision */
    private void checkQuestion(Compared entry) {
        checkOver();
        DelegationProposals.Taken taken = proposals.taken().stream()
                .filter(one -> one.entry() == entry.entry())
                .findFirst()
                .orElseThrow(ExerciseRefusal::unknown);
        String alternative = entry.alternative();
        if (alternative != null) {
            ObjectNode whole =
                    DecisionLines.fields(alternative).put("day", taken.day()).put("nation", taken.nation());
            DecisionFiles.parse(whole.toString(), "alternative", world.scenario());
        }
    }

    private void reveal(Compared entry) {
        Compared question = new Compared(entry.entry(), entry.alternative(), entry.autopilot(), true);
        boolean changed = entry.shown() ? compared.add(question) : compared.remove(question);
        if (changed && shown.contains(Part.WHAT_IFS)) {
            String key = entry.shown() ? "room.compared.shown" : "room.compared.withdrawn";
            feeds.tell(Audience.EVERYBODY, Notice.Kind.COURSE, world.day(), key);
        } else if (changed) {
            feeds.tell(
                    Audience.CONTROL,
                    Notice.Kind.COURSE,
                    world.day(),
                    entry.shown() ? "room.compared.kept" : "room.compared.withdrawn");
        }
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

    /** The what-ifs that are shown with what would have been, in the order in which they were. */
    public List<Compared> compared() {
        return List.copyOf(compared);
    }
}
