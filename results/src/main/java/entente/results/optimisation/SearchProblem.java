package entente.results.optimisation;

import java.util.List;

/** What is minimised: several objectives of a place in the unit cube. */
public interface SearchProblem {

    /** How many coordinates a place has, 1 or more. */
    int variables();

    /** How many objectives, 1 or more. */
    int objectives();

    /**
     * The objectives of several places, in their order; lower is better. Must give the same for the same place.
     *
     * @param places coordinates of 0..1
     */
    List<double[]> evaluate(List<double[]> places);
}
