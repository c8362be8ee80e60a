package entente.results.verification;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.scenario.Scenario;
import entente.results.verification.Claim.Observer;
import java.util.HashMap;
import java.util.Map;

/** Counts, after the warm-up, how the plots of each network ended. */
final class PlotsByNetwork implements Observer {

    private final double warmupDays;
    private final Map<String, Integer> interdicted = new HashMap<>();
    private final Map<String, Integer> launched = new HashMap<>();

    PlotsByNetwork(Scenario scenario) {
        warmupDays = scenario.period().warmupDays();
    }

    @Override
    public void on(Event event) {
        if (event.day() <= warmupDays) {
            return;
        }
        if (event instanceof PlotInterdicted end) {
            interdicted.merge(end.network(), 1, Integer::sum);
        } else if (event instanceof AttackLaunched end) {
            launched.merge(end.network(), 1, Integer::sum);
        }
    }

    @Override
    public void end(RunOutcome outcome) {
        // All counted.
    }

    /** Plots of a network interdicted, of those interdicted or launched; not a number if there is none. */
    double shareFoiled(String network) {
        double foiled = interdicted.getOrDefault(network, 0);
        return foiled / (foiled + launched.getOrDefault(network, 0));
    }
}
