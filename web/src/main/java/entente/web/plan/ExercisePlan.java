package entente.web.plan;

import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.Timing;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an exercise is to be, before there is one.
 *
 * @param title what people call it
 * @param scenario what is played
 * @param settings changes to the scenario, each {@code path=value}
 * @param seed the seed of every draw; null: one that nobody knows is drawn for each exercise
 * @param seats who is invited
 * @param timing how time passes
 * @param objectives what the exercise is for
 * @param injects the event list, without what the scenario itself brings
 * @param briefs what the trainer adds to the brief of a nation, by its id
 * @param participants the people who are expected
 */
public record ExercisePlan(
        String title,
        PlannedScenario scenario,
        List<String> settings,
        @Nullable Long seed,
        PlannedSeats seats,
        Timing timing,
        List<Objective> objectives,
        List<InjectPlan> injects,
        Map<String, String> briefs,
        List<Participant> participants) {

    /** Copies the collections. */
    public ExercisePlan {
        settings = List.copyOf(settings);
        objectives = List.copyOf(objectives);
        injects = List.copyOf(injects);
        briefs = Collections.unmodifiableMap(new TreeMap<>(briefs));
        participants = List.copyOf(participants);
    }

    /**
     * A scenario by reference, with its text: it is played as it was when it was chosen, whatever becomes of the reference.
     *
     * @param reference an id of the library, or {@code own/} and a name
     * @param file what it is called in violations
     * @param text YAML or JSON
     */
    public record PlannedScenario(String reference, String file, String text) {}

    /**
     * Seats for which codes are issued when an exercise is started.
     *
     * @param people the nations that people play; autopilots play the others
     * @param controllers the nations that somebody leads who leads no other
     * @param observers whether there are observers
     */
    public record PlannedSeats(List<String> people, List<String> controllers, boolean observers) {

        /** Copies the lists. */
        public PlannedSeats {
            people = List.copyOf(people);
            controllers = List.copyOf(controllers);
        }
    }

    /** What the exercise is for, and by which capabilities it is reached. */
    public record Objective(String title, List<Capability> capabilities) {

        /** Copies the list. */
        public Objective {
            capabilities = List.copyOf(capabilities);
        }
    }

    /**
     * A capability that is exercised.
     *
     * @param name what it is called
     * @param target what is to be reached
     * @param tasks the critical tasks
     */
    public record Capability(String name, String target, List<String> tasks) {

        /** Copies the list. */
        public Capability {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * Somebody who is expected.
     *
     * @param delegation the id of a nation, or any text for those who belong to none
     * @param role what the person does in the exercise
     * @param contact how the person is reached
     */
    public record Participant(String name, String delegation, String role, String contact) {}

    /** The same with another title. */
    public ExercisePlan titled(String other) {
        return new ExercisePlan(
                other, scenario, settings, seed, seats, timing, objectives, injects, briefs, participants);
    }

    /** The same with other participants. */
    public ExercisePlan with(List<Participant> others) {
        return new ExercisePlan(title, scenario, settings, seed, seats, timing, objectives, injects, briefs, others);
    }
}
