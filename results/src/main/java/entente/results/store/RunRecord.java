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

    /**
     * A measure of one run at one place.
     *
     * @param measure the name of the measure
     * @param place {@link #OVERALL} or the id of a nation
     * @param numerator its numerator; of a count, the number of occurrences
     * @param denominator its denominator; 0 where it has no value in this run
     */
    public record Cell(String measure, String place, double numerator, double denominator) implements Serializable {

        /** All nations together. */
        public static final String OVERALL = "overall";

        private static final long serialVersionUID = 1;
    }
}
