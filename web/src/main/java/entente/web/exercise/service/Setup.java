package entente.web.exercise.service;

import entente.web.exercise.record.CourseEntry.PlanSource;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.Timing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer has set up.
 *
 * @param title what people call the exercise
 * @param scenario the text of the scenario, YAML or JSON
 * @param name what to call the scenario in violations
 * @param settings changes to the scenario, each {@code path=value}
 * @param seed the seed of every draw; null: one that nobody knows
 * @param timing how time passes
 * @param people the nations that people play; autopilots play the others
 * @param injects the event list
 * @param briefs what the trainer adds to the brief of a nation, by its id
 * @param plan the plan that it was made from; null if there is none
 */
public record Setup(
        String title,
        String scenario,
        String name,
        List<String> settings,
        @Nullable Long seed,
        Timing timing,
        List<String> people,
        List<InjectPlan> injects,
        Map<String, String> briefs,
        @Nullable PlanSource plan) {

    /** One without a plan. */
    public Setup(
            String title,
            String scenario,
            String name,
            List<String> settings,
            @Nullable Long seed,
            Timing timing,
            List<String> people,
            List<InjectPlan> injects) {
        this(title, scenario, name, settings, seed, timing, people, injects, Map.of(), null);
    }

    /** Copies the collections. */
    public Setup {
        settings = List.copyOf(settings);
        people = List.copyOf(people);
        injects = List.copyOf(injects);
        briefs = Map.copyOf(briefs);
    }
}
