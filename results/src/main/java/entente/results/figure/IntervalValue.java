package entente.results.figure;

import org.jspecify.annotations.Nullable;

/**
 * A value with its interval.
 *
 * @param mean the value
 * @param low the lower end of its interval; null if it has none
 * @param high the upper end; null if it has none
 */
public record IntervalValue(
        double mean, @Nullable Double low, @Nullable Double high) {}
