package entente.engine.routine;

import entente.engine.decision.Decision;
import entente.engine.decision.DecisionDispatcher;
import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.NationDecision.ChooseOption;
import entente.engine.decision.Outcome;
import entente.engine.decision.Refusal;
import entente.engine.event.EventListener;
import entente.engine.event.PoliticsEvent.PointDecided;
import entente.engine.kernel.Agent;
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
public final class DecisionPoints {

    private final Agent control;
    private final EventListener events;
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

    /** @param control whose tasks points that fall due are */
    public DecisionPoints(List<DecisionPoint> specs, Agent control, EventListener events) {
        this.control = control;
        this.events = events;
        specs.forEach(spec -> points.put(spec.id(), new Point(spec)));
    }

    /** Says which decisions are carried out here. */
    public void register(DecisionHandlers handlers) {
        handlers.on(ChooseOption.class, (decision, day) -> choose(decision));
    }

    /** Plans every point for its day; what follows goes through the given dispatcher. */
    public void start(DecisionDispatcher dispatcher) {
        for (Point point : points.values()) {
            Task due = new Task(DecisionDispatcher.BEFORE_DECISIONS) {
                @Override
                protected void run(double day) {
                    fallDue(point, dispatcher, day);
                }
            };
            control.plan(due, point.spec.day());
        }
    }

    /** The points of a nation that are not decided yet, in the order of the scenario. */
    public List<DecisionPoint> open(String nation) {
        List<DecisionPoint> open = new ArrayList<>();
        for (Point point : points.values()) {
            if (!point.decided && point.spec.nation().equals(nation)) {
                open.add(point.spec);
            }
        }
        return open;
    }

    /** The label of what was chosen at a point, if anything was. */
    public @Nullable String chosen(DecisionPoint spec) {
        Point point = points.get(spec.id());
        return point == null || point.chosen == null ? null : point.chosen.label();
    }

    private Outcome choose(ChooseOption decision) {
        Point point = points.get(decision.point());
        if (point == null) {
            throw new Refusal("noDecisionPoint", decision.point());
        }
        if (!point.spec.nation().equals(decision.nation())) {
            throw new Refusal("notForYouToDecide", decision.point(), point.spec.nation());
        }
        if (point.decided) {
            throw new Refusal("fellDue", decision.point(), point.spec.day());
        }
        DecisionOption option = point.spec
                .findOption(decision.option())
                .orElseThrow(() -> new Refusal("noOption", decision.point(), decision.option()));
        if (option.equals(point.chosen)) {
            return Outcome.UNCHANGED;
        }
        point.chosen = option;
        return Outcome.changed("chooseOption", option.label(), decision.point());
    }

    private void fallDue(Point point, DecisionDispatcher dispatcher, double day) {
        DecisionPoint spec = point.spec;
        boolean standing = point.chosen == null;
        if (standing) {
            dispatcher.apply(new ChooseOption(day, spec.nation(), spec.id(), spec.standing()), day);
        }
        point.decided = true;
        DecisionOption option = point.chosen;
        if (option == null) {
            throw new IllegalStateException("nothing was chosen at " + spec.id());
        }
        events.on(new PointDecided(day, spec.nation(), spec.id(), option.label(), standing));
        for (Scripted next : option.decisions()) {
            Decision decision = (Decision) next;
            if (decision.day() <= day) {
                dispatcher.apply(decision, day);
            } else {
                dispatcher.plan(decision, DecisionDispatcher.BEFORE_DECISIONS);
            }
        }
    }
}
