package entente.results.experiment;

import entente.engine.RunOutcome;
import entente.engine.event.EventListener;
import entente.results.measure.Measurement;
import entente.results.measure.RunTotals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs an experiment on several threads. Every run is stored by its number, so that the results are the same for any
 * number of threads.
 */
public final class ExperimentRunner {

    /** The most threads that may be asked for. */
    public static final int MOST_THREADS = 256;

    private final RunFunction function;
    private final int threads;

    /**
     * A runner on so many threads.
     *
     * @throws IllegalArgumentException if threads is not 1 to {@link #MOST_THREADS}
     */
    public ExperimentRunner(RunFunction function, int threads) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads is " + threads + ": it must be 1 to " + MOST_THREADS);
        }
        this.function = function;
        this.threads = threads;
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
        List<Variant> variants = experiment.variants();
        RunTotals[][] totals = new RunTotals[variants.size()][experiment.replications()];
        List<Supplier<Measurement>> measurements = variants.stream()
                .map(variant -> Measurement.of(variant.scenario()))
                .toList();
        Meter meter = new Meter(progress, experiment.runs());
        // All variants of a replication before the next one: the log is written as it goes, and the bar tells the
        // truth.
        new Workers(threads).run(experiment.runs(), run -> {
            int v = run % variants.size();
            int replication = run / variants.size();
            long seed = RunSeeds.of(experiment.seed(), replication);
            EventLog eventLog = v == 0 ? log.orElse(null) : null;
            totals[v][replication] = measure(
                    variants.get(v), replication, seed, measurements.get(v).get(), eventLog);
            meter.advance();
        });
        List<VariantRuns> runs = new ArrayList<>();
        for (int v = 0; v < totals.length; v++) {
            runs.add(new VariantRuns(variants.get(v), Arrays.asList(totals[v])));
        }
        return runs;
    }

    private RunTotals measure(
            Variant variant, int replication, long seed, Measurement measurement, @Nullable EventLog log) {
        EventLog.Recording recording = log == null ? null : log.begin(replication);
        EventListener listener = recording == null ? measurement : both(measurement, recording);
        RunTotals totals;
        try {
            RunOutcome outcome = function.run(variant.scenario(), seed, variant.decisions(), listener);
            totals = measurement.end(outcome.endDay());
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new RunFailed(variant, replication, seed, e);
        }
        if (recording != null) {
            recording.end();
        }
        return totals;
    }

    private static EventListener both(EventListener first, EventListener second) {
        return event -> {
            first.on(event);
            second.on(event);
        };
    }

    /** Counts finished runs for all threads. */
    private static final class Meter {
        private final Progress progress;
        private final int total;
        private int done;

        Meter(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        synchronized void advance() {
            progress.advanced(++done, total);
        }
    }
}
