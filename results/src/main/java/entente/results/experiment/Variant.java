package entente.results.experiment;

import entente.engine.decision.Deciders;
import entente.engine.decision.Decision;
import entente.engine.scenario.Scenario;
import java.util.List;

/**
 * One way to run a scenario.
 *
 * @param name its name, different from that of every other variant
 * @param settings what was changed in the scenario, each {@code path=value}
 * @param scenario the scenario with these settings
 * @param decisions decisions on top of the scenario's own, in their order
 */
public record Variant(String name, List<String> settings, Scenario scenario, List<Decision> decisions) {

    public Variant {
        settings = List.copyOf(settings);
        decisions = List.copyOf(decisions);
    }

    /** Whether anybody decides in it: an autopilot, or whoever took these decisions. */
    public boolean isDecided() {
        return Deciders.any(scenario, decisions);
    }
}
