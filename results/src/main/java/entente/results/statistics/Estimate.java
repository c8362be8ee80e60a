package entente.results.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A value with its 95 % interval. What is undefined is null, never 0 and never NaN.
 *
 * @param mean the value; null if no replication has a denominator
 * @param standardError its standard error; null if it cannot be told, from one replication for instance
 * @param low the lower end of the interval; null with the standard error
 * @param high the upper end of the interval; null with the standard error
 * @param n how many replications have a denominator
 */
public record Estimate(
        @Nullable Double mean,
        @Nullable Double standardError,
        @Nullable Double low,
        @Nullable Double high,
        int n) {

    /** Whether the whole interval lies above 0, or below. False if there is no interval. */
    public boolean excludesZero() {
        return low != null && high != null && (low > 0 || high < 0);
    }

    /** That of the opposite: what is avoided as what is added, for instance. */
    public Estimate negated() {
        return new Estimate(negative(mean), standardError, negative(high), negative(low), n);
    }

    /** From 0, so that 0 does not become −0. */
    private static @Nullable Double negative(@Nullable Double value) {
        return value == null ? null : Double.valueOf(0.0 - value);
    }

    /** The same with an interval that ends where the value itself must. */
    public Estimate within(double least, double most) {
        return low == null || high == null
                ? this
                : new Estimate(mean, standardError, Math.max(least, low), Math.min(most, high), n);
    }
}
