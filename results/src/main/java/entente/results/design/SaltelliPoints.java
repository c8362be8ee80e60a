package entente.results.design;

/**
 * The radial sample from which first-order and total Sobol indices are estimated (A. Saltelli and others, Variance based
 * sensitivity analysis of model output, Computer Physics Communications 181, 2010): for each base point its row a of one
 * matrix, then a with one factor after the other taken from the row b of a second one, then b. Both matrices are halves of
 * one Sobol sequence of twice as many factors.
 */
public final class SaltelliPoints {

    private SaltelliPoints() {}

    /** How many points a base point takes. */
    public static int group(int factors) {
        return factors + 2;
    }

    /**
     * A sample, the same for the same seed.
     *
     * @param base how many base points, a power of two
     * @return for each point where it lies on each factor, between 0 and 1; {@code factors + 2} for each base point
     */
    public static double[][] of(int factors, int base, long seed) {
        double[][] both = SobolPoints.of(2 * factors, base, seed);
        double[][] all = new double[base * group(factors)][factors];
        for (int i = 0; i < base; i++) {
            int start = i * group(factors);
            for (int row = 0; row < group(factors); row++) {
                for (int f = 0; f < factors; f++) {
                    boolean fromSecond = row == f + 1 || row == factors + 1;
                    all[start + row][f] = both[i][fromSecond ? factors + f : f];
                }
            }
        }
        return all;
    }
}
