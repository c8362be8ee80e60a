package entente.results.calibration;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.results.experiment.PairedRuns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Counts the plots of one run that are launched and foiled, by the nation aimed at and by year after the warm-up. */
final class YearCounter implements PairedRuns.Observation {

    static final double YEAR_DAYS = 365.25;

    private final double warmupDays;
    private final Map<String, Integer> nations = new HashMap<>();
    private final int[][] launched;
    private final int[][] foiled;
    private final Consumer<List<CountSeries>> result;

    /** @param result is given the counts of each nation, in the scenario's order, at the end */
    YearCounter(Scenario scenario, int years, Consumer<List<CountSeries>> result) {
        warmupDays = scenario.period().warmupDays();
        for (Nation nation : scenario.nations()) {
            nations.put(nation.id(), nations.size());
        }
        launched = new int[nations.size()][years];
        foiled = new int[nations.size()][years];
        this.result = result;
    }

    @Override
    public void on(Event event) {
        if (event instanceof AttackLaunched attack) {
            count(launched, attack.target(), attack.day());
        } else if (event instanceof PlotInterdicted plot) {
            count(foiled, plot.target(), plot.day());
        }
    }

    private void count(int[][] counts, String target, double day) {
        int[] ofNation = counts[nations.getOrDefault(target, 0)];
        int year = (int) Math.floor((day - warmupDays) / YEAR_DAYS);
        if (year >= 0 && year < ofNation.length) {
            ofNation[year]++;
        }
    }

    @Override
    public void end(RunOutcome outcome) {
        List<CountSeries> series = new ArrayList<>();
        for (int nation = 0; nation < launched.length; nation++) {
            series.add(new CountSeries(launched[nation], foiled[nation]));
        }
        result.accept(series);
    }
}
