package entente.results.validation;

import entente.engine.random.Keys;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/** A number for each ordered pair of nations, by their positions; nations have none with themselves. Immutable. */
final class PairTable {

    /** With fewer pairs a rank correlation says nothing. */
    static final int FEWEST = 6;

    private final double[][] values;

    private PairTable(double[][] values) {
        this.values = values;
    }

    /** A table of so many nations. */
    static PairTable of(int nations, ToDoubleBiFunction<Integer, Integer> value) {
        double[][] values = new double[nations][nations];
        for (int a = 0; a < nations; a++) {
            for (int b = 0; b < nations; b++) {
                values[a][b] = a == b ? 0 : value.applyAsDouble(a, b);
            }
        }
        return new PairTable(values);
    }

    /** The sum over all pairs. */
    double total() {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).sum();
    }

    /** This less another. */
    PairTable minus(PairTable other) {
        return of(values.length, (a, b) -> values[a][b] - other.values[a][b]);
    }

    /** The same numbers at nations in another order, made from a key. */
    PairTable mixed(long key) {
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingLong(a -> Keys.of(key, a)))
                .toList();
        return of(values.length, (a, b) -> values[order.get(a)][order.get(b)]);
    }

    /**
     * Spearman's rank correlation with another over unordered pairs, both directions added up; NaN where one does not vary, or
     * with fewer than {@link #FEWEST} pairs.
     */
    double overPairs(PairTable other) {
        return correlation(pairs(), other.pairs());
    }

    /** The same within each row over its columns, a mean over the rows that have one; NaN where none has. */
    double overColumns(PairTable other) {
        return IntStream.range(0, values.length)
                .mapToDouble(a -> correlation(row(a), other.row(a)))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    private double[] pairs() {
        return IntStream.range(0, values.length)
                .boxed()
                .flatMapToDouble(
                        a -> IntStream.range(a + 1, values.length).mapToDouble(b -> values[a][b] + values[b][a]))
                .toArray();
    }

    private double[] row(int a) {
        return IntStream.range(0, values.length)
                .filter(b -> b != a)
                .mapToDouble(b -> values[a][b])
                .toArray();
    }

    private static double correlation(double[] x, double[] y) {
        return x.length < FEWEST ? Double.NaN : new SpearmansCorrelation().correlation(x, y);
    }
}
