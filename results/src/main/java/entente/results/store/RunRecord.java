package entente.results.store;

import java.io.Serializable;
import java.util.List;

/**
 * What is kept of one run.
 *
 * @param point the number of the point
 * @param arm the name of the arm
 * @param replication the number of the replication, from 0
 * @param seed its seed
 * @param cells its measures
 */
public record RunRecord(int point, String arm, int replication, long seed, List<Cell> cells) implements Serializable {

    private static final long serialVersionUID = 1;

    public RunRecord {
        cells = List.copyOf(cells);
    }
}
