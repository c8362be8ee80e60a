package entente.results.optimisation;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.results.experiment.PairedRuns;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import entente.results.measure.Direction;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measurement;
import entente.results.measure.RunTotals;
import entente.results.statistics.ResponseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs policies with common seeds and measures the objectives. */
final class PolicyRuns {

    private final RunFunction function;
    private final int threads;
    private final List<Measure> objectives;
    private final BooleanSupplier cancelled;

    PolicyRuns(RunFunction function, int threads, List<Measure> objectives, BooleanSupplier cancelled) {
        this.function = function;
        this.threads = threads;
        this.objectives = objectives;
        this.cancelled = cancelled;
    }

    /**
     * Each objective, with a row for each policy.
     *
     * @param done called after every run
     * @throws CancellationException if it was cancelled
     */
    List<ResponseTable> run(List<Variant> policies, long seed, int replications, Runnable done) {
        double[][][] numerators = new double[objectives.size()][policies.size()][replications];
        double[][][] denominators = new double[objectives.size()][policies.size()][replications];
        List<Supplier<Measurement>> sources = policies.stream()
                .map(policy -> Measurement.of(policy.scenario()))
                .toList();
        new PairedRuns(function, threads).run(policies, seed, 0, replications, (policy, replication) -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            return new Measured(sources.get(policy).get(), totals -> {
                for (int o = 0; o < numerators.length; o++) {
                    numerators[o][policy][replication] = totals.numerator(objectives.get(o), MeasurePlaces.OVERALL);
                    denominators[o][policy][replication] = totals.denominator(objectives.get(o), MeasurePlaces.OVERALL);
                }
                done.run();
            });
        });
        List<ResponseTable> tables = new ArrayList<>();
        for (int o = 0; o < numerators.length; o++) {
            tables.add(new ResponseTable(
                    numerators[o], denominators[o], objectives.get(o).range()));
        }
        return tables;
    }

    /** The values to be minimised of each policy; what is undefined is as bad as can be. */
    List<double[]> costs(List<ResponseTable> tables, int policies) {
        List<double[]> costs = new ArrayList<>();
        for (int p = 0; p < policies; p++) {
            double[] cost = new double[objectives.size()];
            for (int o = 0; o < cost.length; o++) {
                double value = tables.get(o).at(p).ofAll();
                int sign = objectives.get(o).direction() == Direction.LOWER ? 1 : -1;
                cost[o] = Double.isNaN(value) ? Double.MAX_VALUE : sign * value;
            }
            costs.add(cost);
        }
        return costs;
    }

    /** Measures a run. */
    private record Measured(Measurement measurement, Consumer<RunTotals> results) implements PairedRuns.Observation {

        @Override
        public void on(Event event) {
            measurement.on(event);
        }

        @Override
        public void end(RunOutcome outcome) {
            results.accept(measurement.end(outcome.endDay()));
        }
    }
}
