package entente.results.design;

/**
 * The sample from which Sobol indices of first, second and total order are estimated (A. Saltelli, Making best use of model
 * evaluations to compute sensitivity indices, Computer Physics Communications 145, 2002): for each base point its row a of one
 * matrix, then a with one factor after the other taken from the row b of a second one, then b with one factor after the other
 * taken from a, then b. Both matrices are halves of one Sobol sequence of twice as many factors. A single factor has no second
 * order: b with it taken from a is left out.
 */
public final class SaltelliPoints {

    private SaltelliPoints() {}

    /** How many points a base point takes. */
    public static int group(int factors) {
        return 2 + factors * (factors > 1 ? 2 : 1);
    }

    /**
     * A sample, the same for the same seed.
     *
     * @param base how many base points, a power of two
     * @return for each point where it lies on each factor, between 0 and 1; {@link #group} for each base point
     */
    public static double[][] of(int factors, int base, long seed) {
        double[][] both = SobolPoints.of(2 * factors, base, seed);
        double[][] all = new double[base * group(factors)][factors];
        for (int i = 0; i < base; i++) {
            int start = i * group(factors);
            int last = group(factors) - 1;
            for (int row = 0; row <= last; row++) {
                boolean mostlySecond = row > factors;
                for (int f = 0; f < factors; f++) {
                    boolean swapped = row == f + 1 || (row == factors + f + 1 && row < last);
                    all[start + row][f] = both[i][swapped == mostlySecond ? f : factors + f];
                }
            }
        }
        return all;
    }
}
