package entente.engine.random;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Statistics of numbers that should follow a known law, as standard scores where there is one. */
public final class DrawSample {

    private final double[] values;

    private DrawSample(double[] values) {
        this.values = values;
    }

    /** Numbers 0 to less than a count of some sequence. */
    public static DrawSample of(int count, IntToDoubleFunction value) {
        return new DrawSample(IntStream.range(0, count).mapToDouble(value).toArray());
    }

    /** These numbers. */
    public static DrawSample of(double... values) {
        return new DrawSample(values.clone());
    }

    public double mean() {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** By how many standard errors the mean differs from what it should be. */
    public double scoreOfMean(double mean, double variance) {
        return (mean() - mean) / Math.sqrt(variance / values.length);
    }

    /**
     * By how many standard errors the variance differs from what it should be.
     *
     * @param fourthMoment the law's fourth central moment
     */
    public double scoreOfVariance(double variance, double fourthMoment) {
        double mean = mean();
        double observed =
                Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
        return (observed - variance) / Math.sqrt((fourthMoment - variance * variance) / values.length);
    }

    /** The correlation with another sample, times the root of their size: about standard normal if they are independent. */
    public double scoreOfCorrelation(DrawSample other) {
        double meanHere = mean();
        double meanThere = other.mean();
        double product = 0;
        double here = 0;
        double there = 0;
        for (int i = 0; i < values.length; i++) {
            product += (values[i] - meanHere) * (other.values[i] - meanThere);
            here += (values[i] - meanHere) * (values[i] - meanHere);
            there += (other.values[i] - meanThere) * (other.values[i] - meanThere);
        }
        return product / Math.sqrt(here * there) * Math.sqrt(values.length);
    }

    /** Whether numbers between 0 and 1 are uniform: χ² over bins, as a standard score (Wilson and Hilferty). */
    public double scoreOfUniformity(int bins) {
        long[] counts = new long[bins];
        for (double value : values) {
            counts[(int) (value * bins)]++;
        }
        double expected = (double) values.length / bins;
        double chiSquare = Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        double freedom = bins - 1;
        double spread = 2 / (9 * freedom);
        return (Math.cbrt(chiSquare / freedom) - 1 + spread) / Math.sqrt(spread);
    }

    /** The Kolmogorov–Smirnov distance from a law, times the root of the size; above 2.5 in 7 of a million samples. */
    public double distanceFrom(DoubleUnaryOperator distribution) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double distance = 0;
        for (int i = 0; i < sorted.length; i++) {
            double expected = distribution.applyAsDouble(sorted[i]);
            distance = Math.max(distance, expected - (double) i / sorted.length);
            distance = Math.max(distance, (double) (i + 1) / sorted.length - expected);
        }
        return distance * Math.sqrt(sorted.length);
    }

    /** The Kolmogorov–Smirnov distance from another sample of the same size, scaled as that from a law. */
    public double distanceFrom(DrawSample other) {
        double[] sorted = other.values.clone();
        Arrays.sort(sorted);
        return distanceFrom(x -> {
                    int place = Arrays.binarySearch(sorted, x);
                    return (double) (place < 0 ? -place - 1 : place + 1) / sorted.length;
                })
                / Math.sqrt(2);
    }
}
