package entente.results.calibration;

import java.util.List;

/**
 * A parameter that is fitted. What is believed of it beforehand is that its logarithm is anywhere in a range with equal
 * probability.
 *
 * @param name what it is called
 * @param path which fields of the scenario it sets, as {@code networks[*].plotsPerYear}
 * @param low the lowest value, above 0
 * @param high the highest value, above low
 */
public record FreeParameter(String name, String path, double low, double high) {

    /** @throws IllegalArgumentException if the range is empty or reaches 0 */
    public FreeParameter {
        if (!(low > 0 && high > low)) {
            throw new IllegalArgumentException("the range of " + name + " is " + low + " to " + high
                    + ": it must begin above 0, and end above that");
        }
    }

    /** The rate, the dispersion and the visibility of plots, for counts of about so many plots a year and network. */
    public static List<FreeParameter> of(double plotsPerYear) {
        return List.of(
                new FreeParameter("rate of plots", "networks[*].plotsPerYear", plotsPerYear / 3, plotsPerYear * 6),
                new FreeParameter("dispersion of their yearly rate", "networks[*].arrivalDispersion", 0.02, 5),
                new FreeParameter("traces of a plot a year", "networks[*].tracesPerPlotYear", 8, 400));
    }

    /** The value at a point of the range, 0..1. */
    public double value(double point) {
        return low * Math.pow(high / low, point);
    }

    /** The setting that gives it a value. */
    public String setting(double value) {
        return path + "=" + value;
    }
}
