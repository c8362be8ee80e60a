package entente.results.sweep;

import entente.results.experiment.Workers;
import entente.results.store.BlockResult;
import entente.results.store.RunBlock;
import entente.results.sweep.SweepRunner.BlockExecutor;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Computes blocks on threads of this process. */
public final class ThreadExecutor implements BlockExecutor {

    private final BlockRunner runner;
    private final int threads;

    /** An executor of so many threads, 1 or more. */
    public ThreadExecutor(BlockRunner runner, int threads) {
        this.runner = runner;
        this.threads = threads;
    }

    @Override
    public void run(List<RunBlock> blocks, Consumer<BlockResult> done, Runnable advanced, BooleanSupplier cancelled) {
        new Workers(threads).run(blocks.size(), i -> done.accept(runner.run(blocks.get(i), advanced, cancelled)));
    }
}
