package entente.results.spark.inside;

import entente.engine.Simulation;
import entente.results.store.RunBlock;
import entente.results.sweep.BlockRunner;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Computes blocks on an executor: of the experiment, as bytes, and a block, as bytes, it makes the result, as bytes. */
public final class BlockWorker implements BinaryOperator<byte[]> {

    private volatile @Nullable Known known;

    @SuppressWarnings("ArrayRecordComponent") // Compared by its content, once for every block.
    private record Known(byte[] experiment, BlockRunner runner) {}

    /** Called by name. */
    public BlockWorker() {}

    @Override
    public byte[] apply(byte[] experiment, byte[] block) {
        return Bytes.of(runner(experiment)
                .run(
                        Bytes.read(block, RunBlock.class),
                        () -> {
                            // The driver counts whole blocks.
                        },
                        () -> false));
    }

    /** The experiment is read once for all blocks of it. */
    private BlockRunner runner(byte[] experiment) {
        Known last = known;
        if (last == null || !Arrays.equals(last.experiment, experiment)) {
            last = new Known(
                    experiment,
                    new BlockRunner(Bytes.read(experiment, Shipment.class).sweep(), Simulation::run));
            known = last;
        }
        return last.runner;
    }
}
