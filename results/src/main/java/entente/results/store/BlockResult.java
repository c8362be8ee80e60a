package entente.results.store;

import java.io.Serializable;
import java.util.List;

/**
 * What came of a block.
 *
 * @param block which one
 * @param runs the runs that reached their end
 * @param failures those that failed
 */
public record BlockResult(RunBlock block, List<RunRecord> runs, List<FailedRun> failures) implements Serializable {

    private static final long serialVersionUID = 1;

    public BlockResult {
        runs = List.copyOf(runs);
        failures = List.copyOf(failures);
    }
}
