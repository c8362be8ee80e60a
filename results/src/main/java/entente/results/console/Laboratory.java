package entente.results.console;

import entente.results.experiment.EventLog;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner;
import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.experiment.PairedRuns;
import entente.results.experiment.RunFunction;
import entente.results.report.ExperimentSummary;
import entente.results.report.Summarizer;
import java.util.List;
import java.util.Optional;

/** Runs an experiment with a progress bar and sums it up. */
public final class Laboratory {

    private final RunFunction function;

    /** A laboratory that runs replications by the given function. */
    public Laboratory(RunFunction function) {
        this.function = function;
    }

    /** As many threads as there are processors, as far as that is allowed. */
    public static int processors() {
        return Math.min(Runtime.getRuntime().availableProcessors(), PairedRuns.MOST_THREADS);
    }

    /** Runs the experiment on so many threads, 1 to {@link PairedRuns.MOST_THREADS}. */
    public ExperimentSummary run(Experiment experiment, int threads) {
        return run(experiment, threads, Optional.empty());
    }

    /** The same, with the events of the first variant in a log. */
    public ExperimentSummary run(Experiment experiment, int threads, Optional<EventLog> log) {
        try (ProgressLine progress = ProgressLine.of(experiment.runs())) {
            List<VariantRuns> runs = new ExperimentRunner(function, threads).run(experiment, progress, log);
            return Summarizer.summarize(experiment, runs);
        }
    }
}
