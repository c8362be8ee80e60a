package entente.results.experiment;

import entente.engine.Simulation.RunOutcome;
import entente.engine.decision.Decision;
import entente.engine.event.EventListener;
import entente.engine.scenario.Scenario;
import java.util.List;

/** What runs one replication: the engine's {@code Simulation.run}. */
@FunctionalInterface
public interface RunFunction {

    /** Runs a scenario with a seed and decisions, and tells the listener every event. */
    RunOutcome run(Scenario scenario, long seed, List<Decision> decisions, EventListener listener);
}
