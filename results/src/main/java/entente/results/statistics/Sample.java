package entente.results.statistics;

import java.util.Arrays;

/** Values drawn independently, of which shares are told: where the middle 95 of 100 lie, and how many lie beyond one. */
public final class Sample {

    private static final double TAIL = (1 - Jackknife.LEVEL) / 2;

    private final double[] sorted;

    /**
     * A sample of the values that are numbers.
     *
     * @throws IllegalArgumentException if none is
     */
    public Sample(double[] values) {
        sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("a sample must have at least one value");
        }
    }

    /** How many values. */
    public int size() {
        return sorted.length;
    }

    /** Their mean. */
    public double mean() {
        return Arrays.stream(sorted).sum() / sorted.length;
    }

    /** The lower end of the interval that holds the middle 95 of 100. */
    public double low() {
        return quantile(TAIL);
    }

    /** The upper end of it. */
    public double high() {
        return quantile(1 - TAIL);
    }

    /** Whether a value lies in it. */
    public boolean holds(double value) {
        return value >= low() && value <= high();
    }

    /**
     * How probable a value as far out or further is on either side, counting itself, so that it is never 0 (B. Phipson and
     * G. Smyth, Statistical Applications in Genetics and Molecular Biology 9, 2010).
     */
    public double tail(double value) {
        int below = 1;
        int above = 1;
        for (double drawn : sorted) {
            below += drawn <= value ? 1 : 0;
            above += drawn >= value ? 1 : 0;
        }
        return Math.min(1, 2.0 * Math.min(below, above) / (sorted.length + 1));
    }

    /** A quantile, by linear interpolation between the values in order (R. Hyndman and Y. Fan 1996, type 7). */
    public double quantile(double probability) {
        double position = probability * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
