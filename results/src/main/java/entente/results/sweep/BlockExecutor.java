package entente.results.sweep;

import entente.results.store.BlockResult;
import entente.results.store.RunBlock;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Computes many blocks, in any order, somewhere. */
public interface BlockExecutor {

    /**
     * Computes blocks.
     *
     * @param done takes every result, from any thread; what it throws ends everything
     * @param advanced called after every run, from any thread
     * @param cancelled asked now and then
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    void run(List<RunBlock> blocks, Consumer<BlockResult> done, Runnable advanced, BooleanSupplier cancelled);
}
