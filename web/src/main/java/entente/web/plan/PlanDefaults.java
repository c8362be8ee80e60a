package entente.web.plan;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.web.exercise.record.Timing;
import entente.web.plan.ExercisePlan.PlannedScenario;
import entente.web.plan.ExercisePlan.PlannedSeats;
import entente.web.shelf.ScenarioShelf;
import java.util.List;
import java.util.Map;

/** Plans that can be started as they are. */
public final class PlanDefaults {

    private static final int DELIBERATION_SECONDS = 600;

    private PlanDefaults() {}

    /** A plan of a scenario, timed as it proposes, in which nothing else is said yet. */
    public static ExercisePlan of(ScenarioShelf.Source source, String title) {
        return new ExercisePlan(
                title,
                planned(source),
                List.of(),
                null,
                new PlannedSeats(List.of(), List.of(), false),
                timing(source),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    /** The same plan with another scenario: its changes and timing go, all that people wrote stays. */
    public static ExercisePlan changed(ExercisePlan plan, ScenarioShelf.Source source) {
        return new ExercisePlan(
                plan.title(),
                planned(source),
                List.of(),
                plan.seed(),
                plan.seats(),
                timing(source),
                plan.objectives(),
                plan.injects(),
                plan.briefs(),
                plan.participants());
    }

    private static PlannedScenario planned(ScenarioShelf.Source source) {
        return new PlannedScenario(source.reference(), source.file(), source.text());
    }

    private static Timing timing(ScenarioShelf.Source source) {
        Scenario scenario = ScenarioReader.read(source.text(), source.file(), List.of());
        return Timing.proposed(scenario, DELIBERATION_SECONDS);
    }
}
