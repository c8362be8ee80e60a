package entente.results.verification.oracle;

import java.util.Arrays;

/**
 * The best allocation of search effort over places where things are lost at rates, each found at a hazard in proportion to
 * the effort there unless an exponential time runs out first. What is found of a place is r x / (1 + r x), concave in the
 * effort x, so the conditions of Karush, Kuhn and Tucker suffice: wherever there is effort and room for more, a little more
 * of it finds the same worth; elsewhere less or, at the limit, more. Charnes and Cooper, Management Science 5(1), 1958.
 */
public final class SearchAllocation {

    private static final int HALVINGS = 200;

    private final double[] worths;
    private final double[] reach;
    private final double[] efforts;

    /**
     * The best allocation of one unit of effort.
     *
     * @param worths worth of all that is lost at each place, a year, 0 or more
     * @param reach hazard of being found over that of being too late, at one unit of effort
     * @param most effort that counts at one place
     */
    public SearchAllocation(double[] worths, double[] reach, double most) {
        this.worths = worths.clone();
        this.reach = reach.clone();
        double low = 0;
        double high = 1;
        while (sum(efforts(high, most)) > 1) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double price = (low + high) / 2;
            if (sum(efforts(price, most)) > 1) {
                low = price;
            } else {
                high = price;
            }
        }
        efforts = efforts(high, most);
    }

    /** The efforts at which a little more finds just the price, within their limits. */
    private double[] efforts(double price, double most) {
        double[] all = new double[worths.length];
        for (int k = 0; k < all.length; k++) {
            double slope = worths[k] * reach[k];
            if (slope > price) {
                all[k] = price == 0 ? most : Math.min(most, (Math.sqrt(slope / price) - 1) / reach[k]);
            }
        }
        return all;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    /** Share of what is lost at a place that is found in time, 0..1. */
    public double found(int place) {
        double hazard = reach[place] * efforts[place];
        return hazard / (1 + hazard);
    }
}
