package entente.web.exercise.state;

import entente.engine.Simulation;
import entente.engine.decision.Decision;
import entente.engine.decision.Inject.SetAutopilot;
import entente.engine.decision.Outcome;
import entente.engine.event.Event;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.engine.view.ControlView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** A world that the engine simulates. */
public final class LiveWorld implements ExerciseWorld {

    private final Scenario scenario;
    private final Simulation simulation;
    private final List<Event> events = new ArrayList<>();
    private final List<Put> decisions = new ArrayList<>();

    public LiveWorld(Scenario scenario, long seed) {
        this.scenario = scenario;
        simulation = Simulation.start(scenario, Seeds.of(seed), List.of(), events::add);
    }

    @Override
    public Scenario scenario() {
        return scenario;
    }

    @Override
    public double day() {
        return simulation.day();
    }

    @Override
    public List<Event> events() {
        return Collections.unmodifiableList(events);
    }

    @Override
    public List<Put> decisions() {
        return Collections.unmodifiableList(decisions);
    }

    @Override
    public Outcome decide(Decision decision, long entry) {
        decisions.add(new Put(entry, decision));
        return simulation.decide(decision);
    }

    @Override
    public void setAutopilot(String nation, boolean on, long entry) {
        decide(new SetAutopilot(day(), nation, on), entry);
    }

    @Override
    public void advance(double toDay, DoubleConsumer eachDay) {
        while (simulation.day() < toDay) {
            simulation.advanceTo(Math.min(Math.floor(simulation.day()) + 1, toDay));
            eachDay.accept(simulation.day());
        }
    }

    @Override
    public Optional<ControlView> findView() {
        return Optional.of(simulation.asControl());
    }
}
