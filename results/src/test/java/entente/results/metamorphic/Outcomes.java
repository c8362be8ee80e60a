package entente.results.metamorphic;

import entente.engine.Simulation;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.scenario.Scenario;
import entente.results.experiment.RunSeeds;
import entente.results.statistics.RatioOfTotals;
import java.util.List;
import java.util.stream.IntStream;

/** What became of the plots of some replications. */
final class Outcomes {

    private final double[] stopped;
    private final double[] launched;

    private Outcomes(double[] stopped, double[] launched) {
        this.stopped = stopped;
        this.launched = launched;
    }

    static Outcomes of(Scenario scenario, long seed, int first, int replications) {
        double[] stopped = new double[replications];
        double[] launched = new double[replications];
        IntStream.range(0, replications)
                .parallel()
                .forEach(k -> Simulation.run(scenario, RunSeeds.of(seed, first + k), List.of(), event -> {
                    stopped[k] += event instanceof PlotInterdicted ? 1 : 0;
                    launched[k] += event instanceof AttackLaunched ? 1 : 0;
                }));
        return new Outcomes(stopped, launched);
    }

    /** Plots interdicted, by replication. */
    double[] stopped() {
        return stopped.clone();
    }

    /** Attacks launched, by replication. */
    double[] launched() {
        return launched.clone();
    }

    /** The share foiled, as a ratio of totals. */
    RatioOfTotals shareFoiled() {
        double[] all = new double[stopped.length];
        for (int k = 0; k < all.length; k++) {
            all[k] = stopped[k] + launched[k];
        }
        return new RatioOfTotals(stopped, all);
    }
}
