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
 * @param months its measures by month; empty unless they were asked for
 */
public record RunRecord(int point, String arm, int replication, long seed, List<Cell> cells, List<Month> months)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public RunRecord {
        cells = List.copyOf(cells);
        months = List.copyOf(months);
    }

    /** A run of which nothing is kept by month. */
    public RunRecord(int point, String arm, int replication, long seed, List<Cell> cells) {
        this(point, arm, replication, seed, cells, List.of());
    }

    /**
     * A measure of one month of a run, for all nations together.
     *
     * @param month the number of the month, from 1
     * @param days how much of it lies before the end of the run
     * @param measure the name of the measure
     * @param numerator its numerator; of a count, the number of occurrences
     * @param denominator its denominator; 0 where it has no value in this month
     */
    public record Month(int month, double days, String measure, double numerator, double denominator)
            implements Serializable {

        private static final long serialVersionUID = 1;
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
