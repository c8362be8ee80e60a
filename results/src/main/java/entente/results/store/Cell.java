package entente.results.store;

import java.io.Serializable;

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
