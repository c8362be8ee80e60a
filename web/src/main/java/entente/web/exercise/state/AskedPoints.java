package entente.web.exercise.state;

import entente.engine.scenario.DecisionPoint;
import entente.engine.view.NationView;
import entente.web.exercise.record.InjectEntry.PointAsked;
import entente.web.exercise.record.InjectEntry.PointLeft;
import entente.web.exercise.record.InjectEntry.PointRestored;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which points of the scenario delegations are asked by now: at the beginning of the move that leads to its day, unless those
 * who lead ask before, or not at all. What holds at its day, and the day, are the scenario's.
 */
public final class AskedPoints {

    private final ExerciseWorld world;
    private final MoveSchedule schedule;
    private final Feeds feeds;
    private final Set<String> early = new TreeSet<>();
    private final Map<String, String> left = new TreeMap<>();

    AskedPoints(ExerciseWorld world, MoveSchedule schedule, Feeds feeds) {
        this.world = world;
        this.schedule = schedule;
        this.feeds = feeds;
    }

    void register(Handlers handlers) {
        handlers.on(
                PointAsked.class,
                Permission::leader,
                (actor, entry) -> checkOpen(actor, entry.point()),
                (stamp, entry) -> change(entry.point(), "room.point.asked", () -> {
                    left.remove(entry.point());
                    early.add(entry.point());
                }));
        handlers.on(
                PointLeft.class,
                Permission::leader,
                (actor, entry) -> {
                    DecisionPoint point = checkOpen(actor, entry.point());
                    DelegationMessages.checkText(entry.reason());
                    if (chosen(point) != null) {
                        throw ExerciseRefusal.invalid("room.refusal.pointChosen");
                    }
                },
                (stamp, entry) -> change(entry.point(), "room.point.left", () -> {
                    early.remove(entry.point());
                    left.put(entry.point(), entry.reason());
                }));
        handlers.on(
                PointRestored.class,
                Permission::leader,
                (actor, entry) -> checkOpen(actor, entry.point()),
                (stamp, entry) -> change(entry.point(), "room.point.restored", () -> {
                    early.remove(entry.point());
                    left.remove(entry.point());
                }));
    }

    /** Whether the delegation is asked by now. */
    public boolean isAsked(String point, double day) {
        return !left.containsKey(point) && (early.contains(point) || schedule.asks(day));
    }

    /** Whether those who lead have had a delegation asked ahead of its move. */
    public boolean isEarly(String point) {
        return early.contains(point);
    }

    /** Why a delegation is not asked; null where it is. */
    public @Nullable String reasonLeft(String point) {
        return left.get(point);
    }

    private DecisionPoint checkOpen(Actor actor, String id) {
        DecisionPoint point = find(id);
        if (!Permission.leads(actor, point.nation())) {
            throw ExerciseRefusal.unknown();
        }
        schedule.checkUnderWay();
        if (point.day() <= world.day()) {
            throw ExerciseRefusal.invalid("room.refusal.pointOver");
        }
        return point;
    }

    private DecisionPoint find(String id) {
        return world.scenario().script().decisionPoints().stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow(ExerciseRefusal::unknown);
    }

    private @Nullable String chosen(DecisionPoint point) {
        return world.findView()
                .flatMap(view -> view.nation(point.nation()).openPoints().stream()
                        .filter(open -> open.point().equals(point.id()))
                        .findFirst())
                .map(NationView.PointView::chosen)
                .orElse(null);
    }

    /** Tells those who lead; the delegation only of what it is asked, or was. */
    private void change(String id, String key, Runnable change) {
        DecisionPoint point = find(id);
        boolean before = isAsked(id, point.day());
        change.run();
        String about = title(id);
        feeds.tell(Audience.CONTROL, Notice.Kind.INJECT, world.day(), key, about);
        feeds.tell(Audience.controllers(point.nation()), Notice.Kind.INJECT, world.day(), key, about);
        boolean now = isAsked(id, point.day());
        if (before != now) {
            String own = now ? "room.point.begins" : "room.point.ceases";
            feeds.tell(Audience.delegates(point.nation()), Notice.Kind.INJECT, world.day(), own, about);
        }
    }

    /** What a point is called: its subject, or else its question. */
    public String title(String id) {
        DecisionPoint point = find(id);
        return world.scenario()
                .story()
                .findPoint(point.id())
                .map(story -> story.telling().subject())
                .filter(subject -> !subject.isEmpty())
                .orElse(point.question());
    }
}
