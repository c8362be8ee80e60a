package entente.results.calibration;

import entente.engine.Simulation;
import entente.engine.scenario.Scenario;
import entente.results.experiment.RunSeeds;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Counts drawn from the model itself with known parameters, and the plan that fits them. */
final class Synthetic {

    static final String SCENARIO = "validation/nation";
    static final int YEARS = 28;

    private static final int NO_SEED_OF_A_CALIBRATION = -77;

    private Synthetic() {}

    /** The counts of one run. */
    static CountSeries counts(int run, List<FreeParameter> parameters, double... values) {
        List<String> settings = new ArrayList<>(List.of("warmupDays=1095.75", "horizonDays=" + (3 + YEARS) * 365.25));
        for (int p = 0; p < values.length; p++) {
            settings.add(parameters.get(p).setting(values[p]));
        }
        Scenario scenario = Scenarios.load(SCENARIO, settings);
        List<CountSeries> result = new ArrayList<>();
        YearCounter counter = new YearCounter(scenario, YEARS, result::addAll);
        counter.end(Simulation.run(scenario, RunSeeds.of(NO_SEED_OF_A_CALIBRATION, run), List.of(), counter));
        return result.get(0);
    }

    static CalibrationPlan plan(CountSeries observed, List<FreeParameter> parameters, int draws, String... settings) {
        return new CalibrationPlan(
                SCENARIO, Stream.of(settings).toList(), Set.of(), observed, parameters, draws, 100, 11);
    }
}
