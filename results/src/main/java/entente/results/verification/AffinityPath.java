package entente.results.verification;

import entente.engine.Simulation;
import entente.engine.random.Seeds;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.view.ControlView;
import java.util.ArrayList;
import java.util.List;

/**
 * The affinity of every two nations, looked at between every two steps of its drift, as deviation from its start: sums, after
 * the warm-up, of products of deviations so many steps apart.
 */
final class AffinityPath {

    /** The longest lag, in steps. */
    static final int LONGEST_LAG = 10;

    private final List<double[]> latest = new ArrayList<>();
    private final double[] sums = new double[LONGEST_LAG + 1];
    private final long[] counts = new long[LONGEST_LAG + 1];

    private AffinityPath() {}

    /** Runs a scenario and looks. */
    static AffinityPath of(Scenario scenario, long seed) {
        double step = scenario.rules().diplomacy().drift().stepDays();
        Simulation simulation = Simulation.start(scenario, Seeds.of(seed), List.of(), event -> {});
        List<String> nations = scenario.nations().stream().map(Nation::id).toList();
        double[] start = affinities(simulation, nations);
        AffinityPath path = new AffinityPath();
        for (long steps = 1; (steps + 0.5) * step <= scenario.period().horizonDays(); steps++) {
            double day = (steps + 0.5) * step;
            simulation.advanceTo(day);
            if (day > scenario.period().warmupDays()) {
                path.add(affinities(simulation, nations), start);
            }
        }
        return path;
    }

    private void add(double[] values, double[] start) {
        double[] deviation = new double[values.length];
        for (int pair = 0; pair < values.length; pair++) {
            deviation[pair] = values[pair] - start[pair];
        }
        latest.add(0, deviation);
        for (int lag = 0; lag < latest.size(); lag++) {
            double[] earlier = latest.get(lag);
            for (int pair = 0; pair < values.length; pair++) {
                sums[lag] += deviation[pair] * earlier[pair];
            }
            counts[lag] += values.length;
        }
        if (latest.size() > LONGEST_LAG) {
            latest.remove(LONGEST_LAG);
        }
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

    /** Mean product of deviations so many steps apart, up to {@link #LONGEST_LAG}. */
    double meanProduct(int lag) {
        return sums[lag] / counts[lag];
    }
}
