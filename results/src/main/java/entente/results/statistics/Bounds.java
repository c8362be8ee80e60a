package entente.results.statistics;

/**
 * Between what a weighted sum of outputs can lie at all: a mean of shares between 0 and 1, of counts from 0 on, a difference of
 * shares between −1 and 1.
 *
 * @param least the least
 * @param most the most
 */
record Bounds(double least, double most) {

    private static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /**
     * The bounds of a sum.
     *
     * @param range of each output
     * @param weights the sum of all weights: 1 for a value, 0 for a difference
     * @param rounding how far that may be off
     */
    static Bounds of(Range range, double weights, double rounding) {
        boolean isValue = Math.abs(weights - 1) <= rounding;
        return switch (range) {
            case SHARE -> isValue ? new Bounds(0, 1) : Math.abs(weights) <= rounding ? new Bounds(-1, 1) : NONE;
            case COUNT, WEIGHTED -> isValue ? new Bounds(0, Double.POSITIVE_INFINITY) : NONE;
            case REAL -> NONE;
        };
    }

    /** Whether all of a difference that lies so near lies beyond; a value ends where it must. */
    boolean isBeyond(double centre, double reach) {
        return least < 0 && (centre - reach > most || centre + reach < least);
    }

    /** The number, or the end that it lies beyond. */
    double end(double value) {
        return Math.max(least, Math.min(most, value));
    }

    /** The value, or the end that it lies beyond; what has ends keeps them within. */
    Estimate end(Estimate estimate) {
        Double mean = estimate.mean();
        Double low = estimate.low();
        Double high = estimate.high();
        return new Estimate(
                mean == null ? null : Double.valueOf(end(mean)),
                estimate.standardError(),
                low == null ? null : Double.valueOf(end(low)),
                high == null ? null : Double.valueOf(end(high)),
                estimate.n());
    }
}
