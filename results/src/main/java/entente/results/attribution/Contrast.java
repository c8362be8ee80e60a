package entente.results.attribution;

/**
 * A weighted sum over the columns of an experiment: what one way to lift obstacles changes against others. The weights are
 * whole numbers over one divisor, so that sums of counts are exact.
 */
final class Contrast {

    private final long[] weights;
    private final long divisor;

    Contrast(long[] weights, long divisor) {
        this.weights = weights.clone();
        this.divisor = divisor;
    }

    /** What all weights are to be divided by, above 0. */
    long divisor() {
        return divisor;
    }

    /** The sum of counts, one for each column, not yet divided. */
    long sum(int[] counts) {
        long sum = 0;
        for (int column = 0; column < weights.length; column++) {
            sum += weights[column] * counts[column];
        }
        return sum;
    }

    /** The weights, divided. */
    double[] weights() {
        double[] divided = new double[weights.length];
        for (int column = 0; column < divided.length; column++) {
            divided[column] = (double) weights[column] / divisor;
        }
        return divided;
    }

    /** This less another, which must have the same divisor. */
    Contrast minus(Contrast other) {
        if (other.divisor != divisor) {
            throw new IllegalArgumentException("the divisors are " + divisor + " and " + other.divisor);
        }
        long[] difference = weights.clone();
        for (int column = 0; column < difference.length; column++) {
            difference[column] -= other.weights[column];
        }
        return new Contrast(difference, divisor);
    }
}
