package entente.results.spark.inside;

import entente.results.plan.Sweep;
import entente.results.plan.SweepReader;
import entente.scenarios.library.Library;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * An experiment on its way to the executors, with the scenario files that it needs: they may not be there.
 *
 * @param name what the experiment is called in messages
 * @param text the experiment as written
 * @param scenarios texts of scenarios, by the paths that the experiment names; those of the library are everywhere
 */
record Shipment(String name, String text, Map<String, String> scenarios) implements Serializable {

    private static final long serialVersionUID = 1;

    /** What an experiment needs. */
    static Shipment of(String name, Sweep sweep) {
        Map<String, String> scenarios = new TreeMap<>();
        sweep.points().forEach(point -> {
            String scenario = sweep.scenario(point);
            if (Library.find(scenario).isEmpty()) {
                scenarios.computeIfAbsent(scenario, sweep.scenarios()::text);
            }
        });
        return new Shipment(name, sweep.text(), scenarios);
    }

    /** The experiment, which loads no scenario file but those shipped. */
    Sweep sweep() {
        return SweepReader.read(text, name, new ShippedScenarios(scenarios));
    }
}
