package entente.results.validation;

import entente.engine.random.Keys;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner;
import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.experiment.PairedRuns;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import entente.results.measure.Measure;
import entente.results.measure.RunTotals;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
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

    /** Runs one variant and has the events of its runs looked at. */
    void observe(Variant variant, int replications, PairedRuns.Observer observer) {
        observe(List.of(variant), replications, observer);
    }

    /** Runs several variants with the same seeds and has the events of their runs looked at. */
    void observe(List<Variant> variants, int replications, PairedRuns.Observer observer) {
        new PairedRuns(function, threads).run(variants, seed, 0, replications, observer);
    }

    /** A key for what a study draws itself in a replication. */
    long key(String purpose, int replication) {
        return Keys.of(Keys.of(Keys.of(purpose), Keys.mix(seed)), replication);
    }

    /** A measure of one variant at a place. */
    static RatioOfTotals statistic(VariantRuns runs, Measure measure, int place) {
        return new RatioOfTotals(
                each(runs, run -> run.numerator(measure, place)), each(runs, run -> run.denominator(measure, place)));
    }

    /** The mean of a value of each run, over the runs that have one; NaN stands for none. */
    static Estimate mean(double[] values) {
        double[] sums = new double[values.length];
        double[] counts = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            sums[k] = Double.isNaN(values[k]) ? 0 : values[k];
            counts[k] = Double.isNaN(values[k]) ? 0 : 1;
        }
        return Jackknife.estimate(new RatioOfTotals(sums, counts));
    }

    private static double[] each(VariantRuns runs, ToDoubleFunction<RunTotals> part) {
        return runs.totals().stream().mapToDouble(part).toArray();
    }
}
