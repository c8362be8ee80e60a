package entente.results.regression;

import java.util.Arrays;

/**
 * A factor as a surface is fitted along it.
 *
 * @param values its value at each point: a place, 0..1, of a number; or the number of a kind, from 0
 * @param kinds how many kinds there are; 0 for a number
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Predictor(double[] values, int kinds) {

    /** The highest power that is fitted. */
    static final int MOST_DEGREE = 3;

    /** A factor of numbers by their places in the range, 0..1. */
    public static Predictor number(double[] places) {
        return new Predictor(places, 0);
    }

    /** A factor of kinds, by their numbers from 0. */
    public static Predictor kind(int[] numbers) {
        return new Predictor(
                Arrays.stream(numbers).asDoubleStream().toArray(),
                Arrays.stream(numbers).max().orElse(0) + 1);
    }

    /** Whether it is one of numbers. */
    public boolean isNumber() {
        return kinds == 0;
    }

    /** How many terms it has at a degree: powers of a number, all kinds but the first. */
    int terms(int degree) {
        return isNumber() ? Math.min(degree, distinct() - 1) : kinds - 1;
    }

    private int distinct() {
        return (int) Math.min(MOST_DEGREE + 1, Arrays.stream(values).distinct().count());
    }

    /** Its terms at a value: Legendre's polynomials over the range, or a mark for each kind but the first. */
    double[] at(double value, int degree) {
        double[] terms = new double[terms(degree)];
        if (!isNumber()) {
            if (value > 0) {
                terms[(int) value - 1] = 1;
            }
            return terms;
        }
        double x = 2 * value - 1;
        double[] all = {x, (3 * x * x - 1) / 2, (5 * x * x * x - 3 * x) / 2};
        return Arrays.copyOf(all, terms.length);
    }
}
