package entente.results.sensitivity;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.results.experiment.PairedRuns;
import entente.results.statistics.Combination;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Plots stopped and attacks of every variant and replication at one point of a design. */
final class PointTotals implements PairedRuns.Observer {

    private final double[][] stopped;
    private final double[][] launched;

    PointTotals(int variants, int replications) {
        stopped = new double[variants][replications];
        launched = new double[variants][replications];
    }

    @Override
    public PairedRuns.Observation begin(int variant, int replication) {
        return new PairedRuns.Observation() {
            @Override
            public void on(Event event) {
                stopped[variant][replication] += event instanceof PlotInterdicted ? 1 : 0;
                launched[variant][replication] += event instanceof AttackLaunched ? 1 : 0;
            }

            @Override
            public void end(RunOutcome outcome) {
                // Counted as they came.
            }
        };
    }

    /** A headline measure over all replications. */
    Statistic statistic(HeadlineMeasure headline) {
        List<Statistic> variants = new ArrayList<>();
        for (int v = 0; v < stopped.length; v++) {
            variants.add(headline.isShare() ? share(v) : mean(v));
        }
        return new Combination(variants, headline.weights());
    }

    private RatioOfTotals share(int variant) {
        double[] ended = new double[stopped[variant].length];
        for (int k = 0; k < ended.length; k++) {
            ended[k] = stopped[variant][k] + launched[variant][k];
        }
        return new RatioOfTotals(stopped[variant], ended);
    }

    private RatioOfTotals mean(int variant) {
        double[] one = new double[launched[variant].length];
        Arrays.fill(one, 1);
        return new RatioOfTotals(launched[variant], one);
    }
}
