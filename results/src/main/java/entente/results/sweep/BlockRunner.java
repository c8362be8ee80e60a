package entente.results.sweep;

import entente.results.experiment.RunFunction;
import entente.results.experiment.RunSeeds;
import entente.results.experiment.Variant;
import entente.results.measure.Measurement;
import entente.results.plan.PointVariants;
import entente.results.plan.Sweep;
import entente.results.plan.Sweep.SweepPoint;
import entente.results.store.BlockResult;
import entente.results.store.RunBlock;
import entente.results.store.RunRecord;
import entente.scenarios.format.InvalidInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Computes blocks, on the calling thread. What comes of a block depends on the experiment and on nothing else: neither on
 * threads nor on the machine nor on what was computed before.
 */
public final class BlockRunner {

    /** Points whose scenarios are kept ready: reading one takes as long as many runs, and blocks of a point follow each other. */
    private static final int MOST_READY = 16;

    private final Sweep sweep;
    private final RunFunction function;
    private final Map<Integer, List<Series>> ready = Collections.synchronizedMap(new Latest());

    /** A runner of blocks of an experiment. */
    public BlockRunner(Sweep sweep, RunFunction function) {
        this.sweep = sweep;
        this.function = function;
    }

    /**
     * Computes a block.
     *
     * @param advanced called after every run
     * @param cancelled asked before every run
     * @throws CancellationException if it was cancelled; nothing is kept then
     */
    public BlockResult run(RunBlock block, Runnable advanced, BooleanSupplier cancelled) {
        List<RunRecord> runs = new ArrayList<>();
        List<BlockResult.FailedRun> failures = new ArrayList<>();
        for (int number : block.points()) {
            for (Series series : series(number)) {
                for (int replication = block.from(); replication < block.to(); replication++) {
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    series.run(replication, runs, failures);
                    advanced.run();
                }
            }
        }
        return new BlockResult(block, runs, failures);
    }

    /** Computes one run alone: its record, or why it failed. */
    BlockResult run(int point, Sweep.SweepVariant arm, int replication) {
        List<RunRecord> runs = new ArrayList<>();
        List<BlockResult.FailedRun> failures = new ArrayList<>();
        SweepPoint at = sweep.points().get(point);
        series(new PointVariants(sweep, at), at, arm).run(replication, runs, failures);
        return new BlockResult(new RunBlock(List.of(point), replication, replication + 1), runs, failures);
    }

    /** All replications of an arm at a point; on any thread. */
    @FunctionalInterface
    private interface Series {
        void run(int replication, List<RunRecord> runs, List<BlockResult.FailedRun> failures);
    }

    /** What was used last, by point. */
    @SuppressWarnings("serial")
    private static final class Latest extends LinkedHashMap<Integer, List<Series>> {

        Latest() {
            super(2 * MOST_READY, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Series>> eldest) {
            return size() > MOST_READY;
        }
    }

    /** The arms of a point, in their order. */
    private List<Series> series(int number) {
        List<Series> known = ready.get(number);
        if (known == null) {
            SweepPoint point = sweep.points().get(number);
            PointVariants variants = new PointVariants(sweep, point);
            known = sweep.arms().stream()
                    .map(arm -> series(variants, point, arm))
                    .toList();
            ready.put(number, known);
        }
        return known;
    }

    private Series series(PointVariants variants, SweepPoint point, Sweep.SweepVariant arm) {
        try {
            Variant variant = variants.of(arm);
            Supplier<Measurement> measurements = Measurement.of(variant.scenario());
            MeasureRecorder recorder = new MeasureRecorder(sweep, variant.scenario());
            return (replication, runs, failures) -> {
                long seed = RunSeeds.of(sweep.file().seed(), replication);
                MeasureRecorder.Recording recording = recorder.new Recording(measurements.get());
                try {
                    double end = function.run(variant.scenario(), seed, variant.decisions(), recording.listener())
                            .endDay();
                    runs.add(recording.end(point.number(), arm.name(), replication, seed, end));
                } catch (RuntimeException | StackOverflowError | AssertionError e) {
                    failures.add(failed(point, arm, replication, e));
                }
            };
        } catch (InvalidInput e) {
            return (replication, runs, failures) -> failures.add(failed(point, arm, replication, e));
        }
    }

    private BlockResult.FailedRun failed(SweepPoint point, Sweep.SweepVariant arm, int replication, Throwable cause) {
        long seed = RunSeeds.of(sweep.file().seed(), replication);
        String reason = cause instanceof InvalidInput ? String.valueOf(cause.getMessage()) : cause.toString();
        return new BlockResult.FailedRun(
                point.number(), arm.name(), replication, seed, reason, RunRecipe.command(sweep, point, arm, seed));
    }
}
