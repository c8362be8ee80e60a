package entente.web.exercise.state;

import entente.engine.decision.Decision;
import entente.engine.decision.Outcome;
import entente.engine.description.Message;
import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.engine.view.ControlView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * A world that another version of Entente simulated: it is told from the events that were stored and never computed anew,
 * for this version might compute something else. What nations held at a day cannot be told of it.
 */
public final class ArchivedWorld implements ExerciseWorld {

    private static final Outcome RECORDED = new Outcome(Outcome.Status.CHANGED, Message.of("outcome.byAnotherVersion"));

    private final Scenario scenario;
    private final List<Event> stored;
    private final List<Put> decisions = new ArrayList<>();
    private int seen;
    private double day;

    public ArchivedWorld(Scenario scenario, List<Event> stored) {
        this.scenario = scenario;
        this.stored = stored;
    }

    @Override
    public Scenario scenario() {
        return scenario;
    }

    @Override
    public double day() {
        return day;
    }

    @Override
    public List<Event> events() {
        return Collections.unmodifiableList(stored.subList(0, seen));
    }

    @Override
    public List<Put> decisions() {
        return Collections.unmodifiableList(decisions);
    }

    @Override
    public Outcome decide(Decision decision, long entry) {
        decisions.add(new Put(entry, decision));
        return RECORDED;
    }

    @Override
    public void setAutopilot(String nation, boolean on, long entry) {}

    @Override
    public void advance(double toDay, DoubleConsumer eachDay) {
        while (day < toDay) {
            day = Math.min(Math.floor(day) + 1, toDay);
            while (seen < stored.size() && stored.get(seen).day() <= day) {
                seen++;
            }
            eachDay.accept(day);
        }
    }

    @Override
    public Optional<ControlView> findView() {
        return Optional.empty();
    }
}
