package entente.results.optimisation;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.results.experiment.PairedRuns;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
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
    private final OptimisationPlan plan;
    private final List<Measure> objectives;
    private final BooleanSupplier cancelled;

    PolicyRuns(RunFunction function, int threads, OptimisationPlan plan, BooleanSupplier cancelled) {
        this.function = function;
        this.threads = threads;
        this.plan = plan;
        this.objectives = plan.objectives();
        this.cancelled = cancelled;
    }

    /**
     * Runs policies in all worlds, all with the same seeds.
     *
     * @param policies the scenario of every world with the policy
     * @param done called after every run
     * @throws CancellationException if it was cancelled
     */
    PolicyScores run(List<List<Variant>> policies, long seed, int replications, Runnable done) {
        List<Variant> variants = policies.stream().flatMap(List::stream).toList();
        double[][][] numerators = new double[objectives.size()][variants.size()][replications];
        double[][][] denominators = new double[objectives.size()][variants.size()][replications];
        List<Supplier<Measurement>> sources = variants.stream()
                .map(variant -> Measurement.of(variant.scenario()))
                .toList();
        new PairedRuns(function, threads).run(variants, seed, 0, replications, (variant, replication) -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            return new Measured(sources.get(variant).get(), totals -> {
                for (int o = 0; o < numerators.length; o++) {
                    numerators[o][variant][replication] = totals.numerator(objectives.get(o), MeasurePlaces.OVERALL);
                    denominators[o][variant][replication] =
                            totals.denominator(objectives.get(o), MeasurePlaces.OVERALL);
                }
                done.run();
            });
        });
        List<ResponseTable> tables = new ArrayList<>();
        for (int o = 0; o < numerators.length; o++) {
            tables.add(new ResponseTable(
                    numerators[o], denominators[o], objectives.get(o).range()));
        }
        return new PolicyScores(plan, tables);
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
