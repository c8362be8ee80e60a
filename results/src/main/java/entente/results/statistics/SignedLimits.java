package entente.results.statistics;

/**
 * Limits of a difference that few replications make: at no level do they leave out 0 that the exact test by the signs of
 * these would not, so that the interval and the decision agree.
 *
 * @param own the limits by themselves
 * @param signs the two-sided probability by {@link FewPairs} of what was found where nothing differs, 0 to 1
 */
record SignedLimits(StudentLimits own, double signs) implements Limits {

    @Override
    public double low(double tail) {
        return 2 * tail < signs ? Math.min(0, own.low(tail)) : own.low(tail);
    }

    @Override
    public double high(double tail) {
        return 2 * tail < signs ? Math.max(0, own.high(tail)) : own.high(tail);
    }

    /** Of 0, the larger of the two, which is what inverting the interval comes to. */
    @Override
    public double probability(double value) {
        return value == 0 ? Math.max(own.probability(0), signs) : Limits.super.probability(value);
    }
}
