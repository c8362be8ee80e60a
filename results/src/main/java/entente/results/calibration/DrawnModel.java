package entente.results.calibration;

import entente.results.experiment.Variant;
import java.util.List;

/** What is run for values of free parameters, and what of it is compared with data. */
public interface DrawnModel {

    /**
     * What is run.
     *
     * @param run the number of the run, for draws that the model makes by itself
     * @param values of the parameters, in their order
     */
    Variant variant(int run, double[] values);

    /** What is compared, made of the counts of every nation in the scenario's order; every entry a number. */
    double[] statistics(List<CountSeries> counts);
}
