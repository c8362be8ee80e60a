package entente.results.experiment;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.EventListener;
import java.io.UncheckedIOException;
import java.util.List;

/** Runs variants with the same seeds on several threads, and lets each run be observed. */
public final class PairedRuns {

    /** The most threads that may be asked for. */
    public static final int MOST_THREADS = 256;

    private final RunFunction function;
    private final int threads;

    /** Begins to observe a run, on the thread that it will run on. What it throws ends everything. */
    @FunctionalInterface
    public interface Observer {

        /** An observation of one replication, numbered from 0, of the variant of that number. */
        Observation begin(int variant, int replication);
    }

    /** Hears the events of one run. */
    public interface Observation extends EventListener {

        /** The run has reached its end. */
        void end(RunOutcome outcome);
    }

    /**
     * Runs on so many threads.
     *
     * @throws IllegalArgumentException if threads is not 1 to {@link #MOST_THREADS}
     */
    public PairedRuns(RunFunction function, int threads) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads is " + threads + ": it must be 1 to " + MOST_THREADS);
        }
        this.function = function;
        this.threads = threads;
    }

    /**
     * Runs every variant of a replication before the next one.
     *
     * @param seed the seed of replication 0; see {@link RunSeeds}
     * @param first the number of the first replication
     * @param replications how many replications
     * @throws RunFailed if a run fails: the first one that does; the rest is given up
     */
    public void run(List<Variant> variants, long seed, int first, int replications, Observer observer) {
        new Workers(threads).run(Math.multiplyExact(variants.size(), replications), run -> {
            int v = run % variants.size();
            int replication = first + run / variants.size();
            run(variants.get(v), replication, RunSeeds.of(seed, replication), observer.begin(v, replication));
        });
    }

    private void run(Variant variant, int replication, long seed, Observation observation) {
        run(function, variant, replication, seed, observation);
    }

    /** Runs one replication. */
    static void run(RunFunction function, Variant variant, int replication, long seed, Observation observation) {
        try {
            observation.end(function.run(variant.scenario(), seed, variant.decisions(), observation));
        } catch (UncheckedIOException e) {
            // What is observed could not be written: no fault of the run.
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new RunFailed(variant, replication, seed, e);
        }
    }
}
