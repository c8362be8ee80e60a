package entente.results.verification.fault;

import entente.engine.Simulation;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;

/**
 * The promise of common random numbers: a change of policy moves no candidate birth, in its day or its mark. {@link
 * FaultyEngine} calls it within itself.
 */
public final class Pairing {

    private Pairing() {}

    /** How many candidate births of a run are not in the same run with open policies, alike in network, day and mark. */
    public static int unpairedBirths() {
        List<String> closed = births(List.of());
        List<String> open = births(List.of("nations[*].sharing.posture=needToShare"));
        List<String> unpaired = new ArrayList<>(closed);
        unpaired.removeAll(open);
        return unpaired.size() + Math.abs(open.size() - closed.size());
    }

    private static List<String> births(List<String> settings) {
        Scenario scenario = Scenarios.load("twin-valleys", settings);
        List<String> births = new ArrayList<>();
        Simulation.run(scenario, 11, List.of(), event -> {
            if (event instanceof BirthConsidered birth) {
                births.add(birth.network() + " " + birth.day() + " " + birth.mark());
            }
        });
        return births;
    }
}
