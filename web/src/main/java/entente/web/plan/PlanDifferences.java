package entente.web.plan;

import entente.engine.description.Message;
import entente.web.exercise.record.InjectPlan;
import entente.web.plan.ExercisePlan.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Tells in words what has changed from one plan to another. */
public final class PlanDifferences {

    private static final String KEY = "planning.difference.";

    private final List<Message> told = new ArrayList<>();

    private PlanDifferences() {}

    /** A sentence for each thing that has changed; none if nothing has. */
    public static List<Message> of(ExercisePlan before, ExercisePlan after) {
        PlanDifferences differences = new PlanDifferences();
        differences.head(before, after);
        differences.people(before, after);
        differences.list("objective", before.objectives(), after.objectives(), Objective::title);
        differences.list("inject", before.injects(), after.injects(), InjectPlan::subject);
        differences.list("participant", before.participants(), after.participants(), ExercisePlan.Participant::name);
        return differences.told;
    }

    private void head(ExercisePlan before, ExercisePlan after) {
        changed("title", before.title(), after.title());
        changed("scenario", before.scenario().reference(), after.scenario().reference());
        if (before.scenario().reference().equals(after.scenario().reference())
                && !before.scenario().text().equals(after.scenario().text())) {
            told.add(Message.of(KEY + "scenarioText"));
        }
        if (!before.settings().equals(after.settings())) {
            told.add(Message.of(
                    KEY + "settings", before.settings().size(), after.settings().size()));
        }
        if (!Objects.equals(before.seed(), after.seed())) {
            told.add(Message.of(KEY + "seed"));
        }
        changed("moves", before.timing().moves(), after.timing().moves());
        changed("days", before.timing().daysPerMove(), after.timing().daysPerMove());
        changed(
                "minutes",
                before.timing().deliberationSeconds() / 60.0,
                after.timing().deliberationSeconds() / 60.0);
        if (before.timing().closesAtDeadline() != after.timing().closesAtDeadline()) {
            told.add(Message.of(KEY + (after.timing().closesAtDeadline() ? "closes" : "waits")));
        }
    }

    private void people(ExercisePlan before, ExercisePlan after) {
        changed("people", joined(before.seats().people()), joined(after.seats().people()));
        changed(
                "controllers",
                joined(before.seats().controllers()),
                joined(after.seats().controllers()));
        if (before.seats().observers() != after.seats().observers()) {
            told.add(Message.of(KEY + (after.seats().observers() ? "observers" : "noObservers")));
        }
        TreeSet<String> nations = new TreeSet<>(before.briefs().keySet());
        nations.addAll(after.briefs().keySet());
        nations.removeIf(nation -> Objects.equals(
                before.briefs().getOrDefault(nation, ""), after.briefs().getOrDefault(nation, "")));
        nations.forEach(nation -> told.add(Message.of(KEY + "brief", nation)));
    }

    private static String joined(List<String> ids) {
        return ids.isEmpty() ? "–" : String.join(", ", new TreeSet<>(ids));
    }

    private void changed(String what, Object before, Object after) {
        if (!before.equals(after)) {
            told.add(Message.of(KEY + what, before, after));
        }
    }

    /** Elements of a list by their names: those that went, those that came, and those that say something else now. */
    private <T> void list(String what, List<T> before, List<T> after, Function<T, String> name) {
        List<T> gone = new ArrayList<>(before);
        List<T> come = new ArrayList<>(after);
        take(gone, come, Object::equals, (old, now) -> {});
        take(
                gone,
                come,
                (old, now) -> name.apply(old).equals(name.apply(now)),
                (old, now) -> told.add(Message.of(KEY + what + ".changed", name.apply(now))));
        gone.forEach(old -> told.add(Message.of(KEY + what + ".gone", name.apply(old))));
        come.forEach(now -> told.add(Message.of(KEY + what + ".new", name.apply(now))));
        if (told.isEmpty() && !before.equals(after)) {
            told.add(Message.of(KEY + what + ".order"));
        }
    }

    /** What is done with two that belong together. */
    private interface Pair<T> {
        void take(T old, T now);
    }

    private static <T> void take(List<T> gone, List<T> come, BiFunction<T, T, Boolean> same, Pair<T> pair) {
        for (T old : List.copyOf(gone)) {
            for (T now : List.copyOf(come)) {
                if (same.apply(old, now)) {
                    gone.remove(old);
                    come.remove(now);
                    pair.take(old, now);
                    break;
                }
            }
        }
    }
}
