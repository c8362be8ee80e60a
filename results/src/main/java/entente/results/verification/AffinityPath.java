package entente.results.verification;

import entente.engine.Simulation;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.engine.view.ControlView;
import java.util.ArrayList;
import java.util.List;

/** The affinity of every two nations, looked at between every two steps of its drift, as deviation from its start. */
final class AffinityPath {

    private final int stepsBefore;
    private final List<double[]> deviations = new ArrayList<>();

    private AffinityPath(int stepsBefore) {
        this.stepsBefore = stepsBefore;
    }

    /** Runs a scenario and looks. */
    static AffinityPath of(Scenario scenario, long seed) {
        double step = scenario.rules().diplomacy().stepDays();
        AffinityPath path = new AffinityPath((int) Math.ceil(scenario.warmupDays() / step));
        Simulation simulation = Simulation.start(scenario, Seeds.of(seed), List.of(), event -> {});
        List<String> nations =
                scenario.nations().stream().map(nation -> nation.id()).toList();
        double[] start = affinities(simulation, nations);
        for (int steps = 1; (steps + 0.5) * step <= scenario.horizonDays(); steps++) {
            simulation.advanceTo((steps + 0.5) * step);
            double[] deviation = affinities(simulation, nations);
            for (int pair = 0; pair < start.length; pair++) {
                deviation[pair] -= start[pair];
            }
            path.deviations.add(deviation);
        }
        return path;
    }

    /** Of each pair, by order of nations. */
    static double[] affinities(Simulation simulation, List<String> nations) {
        ControlView control = simulation.asControl();
        double[] values = new double[nations.size() * (nations.size() - 1) / 2];
        int pair = 0;
        for (int first = 0; first < nations.size(); first++) {
            for (int second = first + 1; second < nations.size(); second++) {
                values[pair++] = control.nation(nations.get(first)).affinity(nations.get(second));
            }
        }
        return values;
    }

    /** Mean product of deviations so many steps apart, after the warm-up. */
    double meanProduct(int lag) {
        double sum = 0;
        long count = 0;
        for (int i = stepsBefore; i + lag < deviations.size(); i++) {
            for (int pair = 0; pair < deviations.get(i).length; pair++) {
                sum += deviations.get(i)[pair] * deviations.get(i + lag)[pair];
                count++;
            }
        }
        return sum / count;
    }
}
