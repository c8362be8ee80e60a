package entente.results.experiment;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.results.measure.Measurement;
import entente.results.measure.RunTotals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs an experiment on several threads. Every run is stored by its number, so that the results are the same for any
 * number of threads.
 */
public final class ExperimentRunner {

    private final PairedRuns runs;

    /**
     * A runner on so many threads.
     *
     * @throws IllegalArgumentException if threads is not 1 to {@link PairedRuns#MOST_THREADS}
     */
    public ExperimentRunner(RunFunction function, int threads) {
        runs = new PairedRuns(function, threads);
    }

    /** Runs all. */
    public List<VariantRuns> run(Experiment experiment, Progress progress) {
        return run(experiment, progress, Optional.empty());
    }

    /**
     * Runs all, and logs the events of the first variant.
     *
     * @throws RunFailed if a run fails: the first one that does; the rest is given up
     * @throws java.io.UncheckedIOException if the log cannot be written
     */
    public List<VariantRuns> run(Experiment experiment, Progress progress, Optional<EventLog> log) {
        return run(experiment, progress, log, () -> false);
    }

    /**
     * Runs all, unless it is asked to stop.
     *
     * @param cancelled asked before every run, from several threads
     * @throws CancellationException if it was cancelled
     * @throws RunFailed if a run fails: the first one that does; the rest is given up
     */
    public List<VariantRuns> run(Experiment experiment, Progress progress, BooleanSupplier cancelled) {
        return run(experiment, progress, Optional.empty(), cancelled);
    }

    private List<VariantRuns> run(
            Experiment experiment, Progress progress, Optional<EventLog> log, BooleanSupplier cancelled) {
        List<Variant> variants = experiment.variants();
        RunTotals[][] totals = new RunTotals[variants.size()][experiment.replications()];
        List<Supplier<Measurement>> measurements = variants.stream()
                .map(variant -> Measurement.of(variant.scenario()))
                .toList();
        Meter meter = new Meter(progress, experiment.runs());
        // All variants of a replication come before the next one: the log is written as it goes, and the bar tells the
        // truth.
        runs.run(variants, experiment.seed(), 0, experiment.replications(), (variant, replication) -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            EventLog eventLog = variant == 0 ? log.orElse(null) : null;
            return new Measured(measurements.get(variant).get(), eventLog, replication, result -> {
                totals[variant][replication] = result;
                meter.advance();
            });
        });
        List<VariantRuns> results = new ArrayList<>();
        for (int v = 0; v < totals.length; v++) {
            results.add(new VariantRuns(variants.get(v), Arrays.asList(totals[v])));
        }
        return results;
    }

    /** Measures a run, and logs it if wanted. */
    private static final class Measured implements PairedRuns.Observation {
        private final Measurement measurement;
        private final EventLog.@Nullable Recording recording;
        private final Consumer<RunTotals> results;

        Measured(Measurement measurement, @Nullable EventLog log, int replication, Consumer<RunTotals> results) {
            this.measurement = measurement;
            this.recording = log == null ? null : log.begin(replication);
            this.results = results;
        }

        @Override
        public void on(Event event) {
            measurement.on(event);
            if (recording != null) {
                recording.on(event);
            }
        }

        @Override
        public void end(RunOutcome outcome) {
            RunTotals totals = measurement.end(outcome.endDay());
            if (recording != null) {
                recording.end();
            }
            results.accept(totals);
        }
    }

    /**
     * All runs of one variant.
     *
     * @param variant the variant
     * @param totals what each replication amounts to, in order
     */
    public record VariantRuns(Variant variant, List<RunTotals> totals) {

        public VariantRuns {
            totals = List.copyOf(totals);
        }
    }
}
