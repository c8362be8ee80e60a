package entente.web.plan;

import entente.scenarios.library.Library;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.MselField;
import entente.web.exercise.record.Timing;
import entente.web.plan.ExercisePlan.Capability;
import entente.web.plan.ExercisePlan.Objective;
import entente.web.plan.ExercisePlan.Participant;
import entente.web.plan.ExercisePlan.PlannedScenario;
import entente.web.plan.ExercisePlan.PlannedSeats;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans to test with. */
public final class Plans {

    private Plans() {}

    /** A plan in which everything is said. */
    public static ExercisePlan full() {
        return with(List.of(
                inject("A summit", Trigger.SCHEDULED, 12.5, null, List.of("VAL")),
                inject("Alarm", Trigger.CONDITIONAL, null, "day > 40", List.of()),
                inject("On the shelf", Trigger.SHELF, null, null, List.of())));
    }

    /** The same with another event list. */
    public static ExercisePlan with(List<InjectPlan> injects) {
        Library.Entry entry = Library.find("twin-valleys").orElseThrow();
        return new ExercisePlan(
                "Évening \"one\"",
                new PlannedScenario("twin-valleys", entry.file(), entry.text()),
                List.of("rules.containment=0.5"),
                98L,
                new PlannedSeats(List.of("VAL"), List.of("DOR"), true),
                new Timing(4, 30.4375, 900, false),
                List.of(new Objective(
                        "Share in time", List.of(new Capability("Sharing", "Within a day", List.of("Mark", "Send"))))),
                injects,
                Map.of("VAL", "Your minister is new."),
                List.of(new Participant("Ada Löwe", "VAL", "head", "ada@example.org")));
    }

    /** An inject without an effect. */
    public static InjectPlan inject(
            String subject, Trigger trigger, @Nullable Double day, @Nullable String condition, List<String> to) {
        return new InjectPlan(
                subject,
                subject + ": read this.",
                "A ministry",
                to,
                trigger,
                day,
                condition,
                null,
                true,
                Map.of(MselField.STORYLINE, "One"));
    }
}
