package entente.results.statistics;

import entente.engine.random.Keys;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Resampling with replacement (B. Efron and R. Tibshirani, An Introduction to the Bootstrap, 1993). The draws are keyed by
 * seed, purpose and number, so that the same input has the same intervals on every machine.
 *
 * <p>Standard errors are the scatter of the resampled values, intervals reach as far to either side of the value as a normal
 * distribution with that error does. Percentiles are not used: where a statistic grows with noise, as a maximum or a square
 * does, resampling adds noise, and percentiles would lie beside the value.
 */
public final class Bootstrap {

    /** How often is resampled. The standard error of a standard error is then 2 % of it. */
    public static final int RESAMPLES = 1000;

    private static final double HALF_WIDTH_ERRORS =
            new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + Jackknife.LEVEL) / 2);

    private final long key;

    /** Resampling of one kind; another purpose has other draws. */
    public Bootstrap(String purpose) {
        key = Keys.of("bootstrap " + purpose);
    }

    /** How often each of {@code size} things, numbered from 0, occurs in the resample of that number. */
    public int[] counts(int resample, int size) {
        int[] counts = new int[size];
        long own = Keys.of(key, resample);
        for (int i = 0; i < size; i++) {
            counts[(int) (Keys.uniform(Keys.of(own, i)) * size)]++;
        }
        return counts;
    }

    /** A value with an interval from the values of all resamples, those left out that are not numbers. */
    public static Estimate estimate(double value, int n, double[] resampled) {
        if (Double.isNaN(value)) {
            return new Estimate(null, null, null, null, n);
        }
        double[] numbers =
                Arrays.stream(resampled).filter(each -> !Double.isNaN(each)).toArray();
        // A statistic that most resamples leave undefined has no error that could be told.
        if (n < 2 || 2 * numbers.length < resampled.length) {
            return new Estimate(value, null, null, null, n);
        }
        double error = deviation(numbers);
        double half = HALF_WIDTH_ERRORS * error;
        return new Estimate(value, error, value - half, value + half, n);
    }

    /** A value with its interval, where one number is computed in each resample. */
    public static Estimate estimate(double value, int n, IntToDoubleFunction resampled) {
        double[] values = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            values[r] = resampled.applyAsDouble(r);
        }
        return estimate(value, n, values);
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1));
    }
}
