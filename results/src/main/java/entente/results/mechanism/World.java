package entente.results.mechanism;

import entente.engine.decision.Decision;
import entente.engine.scenario.Scenario;
import java.util.List;

/**
 * A scenario and what is decided in it.
 *
 * @param scenario the scenario, in which no autopilot decides but where a mechanism acts through what they do
 * @param decisions what is decided besides
 */
record World(Scenario scenario, List<Decision> decisions) {

    World {
        decisions = List.copyOf(decisions);
    }
}
