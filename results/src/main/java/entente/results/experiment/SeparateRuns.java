package entente.results.experiment;

import entente.results.experiment.PairedRuns.Observation;
import java.util.function.IntFunction;

/**
 * Runs many variants, each once and with a seed of its own: for samples of a model whose parameters are drawn, where runs
 * must be independent of each other.
 */
public final class SeparateRuns {

    private final RunFunction function;
    private final int threads;

    /**
     * Runs on so many threads.
     *
     * @throws IllegalArgumentException if threads is not 1 to {@link PairedRuns#MOST_THREADS}
     */
    public SeparateRuns(RunFunction function, int threads) {
        if (threads < 1 || threads > PairedRuns.MOST_THREADS) {
            throw new IllegalArgumentException(
                    "threads is " + threads + ": it must be 1 to " + PairedRuns.MOST_THREADS);
        }
        this.function = function;
        this.threads = threads;
    }

    /**
     * Runs them in any order.
     *
     * @param seed the seed from which every run's own is made; see {@link RunSeeds}
     * @param first the number of the first run, which stands for its seed
     * @param variants makes the variant of a run, by its number from 0; called on the thread that runs it
     * @param observer begins to observe a run, by its number from 0
     * @throws RunFailed if a run fails: the first one that does; the rest is given up
     */
    public void run(
            long seed,
            int first,
            int runs,
            IntFunction<Variant> variants,
            IntFunction<? extends Observation> observer) {
        new Workers(threads)
                .run(
                        runs,
                        run -> PairedRuns.run(
                                function,
                                variants.apply(run),
                                first + run,
                                RunSeeds.of(seed, first + run),
                                observer.apply(run)));
    }
}
