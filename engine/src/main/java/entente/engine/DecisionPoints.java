package entente.engine;

import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.ChooseOption;
import entente.engine.event.PoliticsEvent.PointDecided;
import entente.engine.kernel.Task;
import entente.engine.scenario.DecisionOption;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.Scripted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The points at which a nation must choose. Until a point falls due its nation may choose, and choose again; then what was
 * chosen last, or else the standing option, is carried out. A choice of the very day comes too late, in a replay as in a
 * live run, for decisions come after everything else at their day.
 */
final class DecisionPoints {

    private final RunAssembly parts;
    private final Map<String, Point> points = new LinkedHashMap<>();

    /** A point of the scenario and what has become of it. */
    private static final class Point {
        final DecisionPoint spec;
        boolean decided;

        @Nullable
        DecisionOption chosen;

        Point(DecisionPoint spec) {
            this.spec = spec;
        }
    }

    DecisionPoints(RunAssembly parts) {
        this.parts = parts;
        parts.scenario.decisionPoints().forEach(spec -> points.put(spec.id(), new Point(spec)));
    }

    void register(DecisionDispatcher door) {
        door.register(ChooseOption.class, (decision, day) -> choose(decision));
    }

    /** Plans every point for its day; what follows goes through the given door. */
    void start(DecisionDispatcher door) {
        for (Point point : points.values()) {
            Task due = new Task(DecisionDispatcher.BEFORE_DECISIONS) {
                @Override
                protected void run(double day) {
                    fallDue(point, door, day);
                }
            };
            parts.control.plan(due, point.spec.day());
        }
    }

    /** The points of a nation that are not decided yet, in the order of the scenario. */
    List<DecisionPoint> open(String nation) {
        List<DecisionPoint> open = new ArrayList<>();
        for (Point point : points.values()) {
            if (!point.decided && point.spec.nation().equals(nation)) {
                open.add(point.spec);
            }
        }
        return open;
    }

    /** The label of what was chosen at a point, if anything was. */
    @Nullable
    String chosen(DecisionPoint spec) {
        Point point = points.get(spec.id());
        return point == null || point.chosen == null ? null : point.chosen.label();
    }

    private @Nullable String choose(ChooseOption decision) {
        Point point = points.get(decision.point());
        if (point == null) {
            throw new DecisionDispatcher.Refusal("there is no decision point " + decision.point());
        }
        if (!point.spec.nation().equals(decision.nation())) {
            throw new DecisionDispatcher.Refusal(decision.point() + " is for " + point.spec.nation() + " to decide");
        }
        if (point.decided) {
            throw new DecisionDispatcher.Refusal(decision.point() + " fell due on day " + point.spec.day());
        }
        DecisionOption option = point.spec
                .findOption(decision.option())
                .orElseThrow(() -> new DecisionDispatcher.Refusal(
                        decision.point() + " has no option \"" + decision.option() + "\""));
        if (option.equals(point.chosen)) {
            return null;
        }
        point.chosen = option;
        return "chose \"" + option.label() + "\" at " + decision.point();
    }

    private void fallDue(Point point, DecisionDispatcher door, double day) {
        DecisionPoint spec = point.spec;
        boolean standing = point.chosen == null;
        if (standing) {
            door.apply(new ChooseOption(day, spec.nation(), spec.id(), spec.standing()), day);
        }
        point.decided = true;
        DecisionOption option = point.chosen;
        if (option == null) {
            throw new IllegalStateException("nothing was chosen at " + spec.id());
        }
        parts.events.on(new PointDecided(day, spec.nation(), spec.id(), option.label(), standing));
        for (Scripted next : option.decisions()) {
            Decision decision = (Decision) next;
            if (decision.day() <= day) {
                door.apply(decision, day);
            } else {
                door.plan(decision, DecisionDispatcher.BEFORE_DECISIONS);
            }
        }
    }
}
