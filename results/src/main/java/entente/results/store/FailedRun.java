package entente.results.store;

import java.io.Serializable;

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
