package entente.results.validation;

import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner;
import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import entente.results.measure.Measure;
import entente.results.measure.RunTotals;
import entente.results.statistics.RatioOfTotals;
import entente.scenarios.format.Scenarios;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What all studies run on.
 *
 * @param function runs one replication
 * @param threads how many at the same time
 * @param seed the seed of everything
 */
record StudyRuns(RunFunction function, int threads, long seed) {

    /** A bundled scenario with settings. */
    static Variant variant(String name, String scenario, List<String> settings) {
        return new Variant(name, settings, Scenarios.load(scenario, settings), List.of());
    }

    /** Runs variants with the same seeds. */
    List<VariantRuns> run(List<Variant> variants, int replications, Progress progress) {
        return new ExperimentRunner(function, threads).run(new Experiment(variants, seed, replications), progress);
    }

    /** A measure of one variant at a place. */
    static RatioOfTotals statistic(VariantRuns runs, Measure measure, int place) {
        return new RatioOfTotals(
                each(runs, run -> run.numerator(measure, place)), each(runs, run -> run.denominator(measure, place)));
    }

    private static double[] each(VariantRuns runs, ToDoubleFunction<RunTotals> part) {
        return runs.totals().stream().mapToDouble(part).toArray();
    }
}
