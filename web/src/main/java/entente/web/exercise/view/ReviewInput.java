package entente.web.exercise.view;

import entente.engine.decision.Decision;
import entente.engine.decision.Inject;
import entente.engine.decision.Inject.SetAutopilot;
import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.ExerciseWorld;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a review is made from: all that was decided, and all that happened.
 *
 * @param title the title of the exercise
 * @param engineVersion the version of Entente that ran it
 * @param scenario the scenario as it was played
 * @param seed the seed
 * @param deeds what was put to the world, in order
 * @param planned what scheduled injects that wait will bring about, in the order of days
 * @param people the nations that people play at the end
 * @param events what happened
 * @param day the day reached
 * @param lastDay the day that the last move leads to
 * @param daysPerMove how far a move goes
 * @param nameKey what the names of its reports are made from; for nobody to read
 */
public record ReviewInput(
        String title,
        String engineVersion,
        Scenario scenario,
        long seed,
        List<PlayedDecision> deeds,
        List<Decision> planned,
        Set<String> people,
        List<Event> events,
        double day,
        double lastDay,
        double daysPerMove,
        String nameKey) {

    /** Copies the collections. */
    public ReviewInput {
        deeds = List.copyOf(deeds);
        planned = List.copyOf(planned);
        people = Set.copyOf(people);
        events = List.copyOf(events);
    }

    public static ReviewInput of(ExerciseState state) {
        ExerciseWorld world = state.world();
        List<PlayedDecision> deeds = IntStream.range(0, world.decisions().size())
                .mapToObj(place -> deed(place, state))
                .toList();
        return new ReviewInput(
                state.opening().title(),
                state.opening().engineVersion(),
                world.scenario(),
                state.opening().seed(),
                deeds,
                state.injects().planned(),
                state.seats().people(),
                world.events(),
                world.day(),
                state.schedule().timing().lastDay(),
                state.schedule().timing().daysPerMove(),
                state.opening().aliasKey());
    }

    private static PlayedDecision deed(int place, ExerciseState state) {
        ExerciseWorld.Put put = state.world().decisions().get(place);
        String head = state.proposals().taken().stream()
                .filter(taken -> taken.entry() == put.entry())
                .findFirst()
                .map(taken -> taken.nation())
                .orElse(null);
        boolean control = put.decision() instanceof Inject || state.injects().hasBrought(place);
        return new PlayedDecision(
                put.entry(), put.decision(), head, control && !(put.decision() instanceof SetAutopilot));
    }

    /**
     * A decision or inject that was put to the world in an exercise.
     *
     * @param entry number of the entry that brought it about
     * @param decision what was put to the world, at its day
     * @param head the nation whose head decided it; null if it was the exercise's control
     * @param inject whether it came of the event list or is an inject otherwise, other than to hand a nation over
     */
    public record PlayedDecision(
            long entry, Decision decision, @Nullable String head, boolean inject) {}
}
