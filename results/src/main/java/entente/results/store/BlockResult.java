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

    /**
     * A run that failed.
     *
     * @param point the number of the point
     * @param arm the name of the arm
     * @param replication the number of the replication, from 0
     * @param seed its seed
     * @param reason what went wrong
     * @param command how to run it alone
     */
    public record FailedRun(int point, String arm, int replication, long seed, String reason, String command)
            implements Serializable {

        private static final long serialVersionUID = 1;
    }
}
