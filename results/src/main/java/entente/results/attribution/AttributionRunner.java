package entente.results.attribution;

import entente.results.experiment.Meter;
import entente.results.experiment.PairedRuns;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Runs every subset of obstacles lifted, and the bounds, with the same seeds, a block of replications after the other, until
 * all are run, or the intervals are narrow enough, or somebody asks it to stop. Whole blocks are kept, so that the
 * results depend on how many replications there are and on nothing else.
 */
public final class AttributionRunner {

    private final PairedRuns runs;

    /** Hears how far an attribution is, between blocks. */
    @FunctionalInterface
    public interface Refinement {

        /** Hears nothing. */
        Refinement NONE = (replications, widestHalfWidth) -> {};

        /** So many replications are there, and no interval of a cost is wider than twice this, in attacks per run. */
        void reached(int replications, double widestHalfWidth);

        /** What is there so far, made when it is asked for. */
        default void soFar(Supplier<Attribution> attribution) {}
    }

    /**
     * A runner on so many threads.
     *
     * @throws IllegalArgumentException if threads is not 1 to {@link PairedRuns#MOST_THREADS}
     */
    public AttributionRunner(RunFunction function, int threads) {
        runs = new PairedRuns(function, threads);
    }

    /**
     * Runs a plan.
     *
     * @param cancelled asked before every run, from several threads
     * @return empty if it was cancelled before there was a first block
     * @throws entente.results.experiment.RunFailed if a run fails: the first one that does; everything is given up
     */
    public Optional<Attribution> run(
            AttributionPlan plan, Progress progress, Refinement refinement, BooleanSupplier cancelled) {
        Lifting lifting = new Lifting(plan.written());
        Coalitions coalitions = new Coalitions(lifting.obstacles().size());
        List<Variant> columns = new ArrayList<>(lifting.variants());
        columns.addAll(plan.variants().subList(1, plan.variants().size()));
        Outcomes outcomes = new Outcomes(coalitions);
        Meter meter = new Meter(progress, plan.runs());
        Attribution.Ending ending = Attribution.Ending.COMPLETE;
        while (outcomes.replications() < plan.replications()) {
            if (isPrecise(plan, outcomes)) {
                ending = Attribution.Ending.PRECISE;
                break;
            }
            try {
                outcomes.add(block(plan, columns, outcomes.replications(), meter, cancelled));
            } catch (CancellationException e) {
                ending = Attribution.Ending.CANCELLED;
                break;
            }
            refinement.reached(outcomes.replications(), outcomes.widestHalfWidth());
            refinement.soFar(() -> new Attributor(plan, lifting.obstacles(), coalitions, outcomes)
                    .attribution(Attribution.Ending.CANCELLED));
        }
        return outcomes.replications() == 0
                ? Optional.empty()
                : Optional.of(new Attributor(plan, lifting.obstacles(), coalitions, outcomes).attribution(ending));
    }

    private static boolean isPrecise(AttributionPlan plan, Outcomes outcomes) {
        Double precision = plan.precision();
        return precision != null
                && outcomes.replications() >= AttributionPlan.FIRST
                && outcomes.widestHalfWidth() <= precision;
    }

    private AttackCounts block(
            AttributionPlan plan, List<Variant> columns, int first, Meter meter, BooleanSupplier cancelled) {
        int replications = Math.min(AttributionPlan.BLOCK, plan.replications() - first);
        AttackCounts block = new AttackCounts(replications, columns.size());
        double warmupDays = plan.written().scenario().period().warmupDays();
        runs.run(columns, plan.seed(), first, replications, (column, replication) -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            return new Endings(warmupDays, (launched, interdicted) -> {
                block.set(replication - first, column, launched, interdicted);
                meter.advance();
            });
        });
        return block;
    }
}
