package entente.results.dependence;

import entente.engine.random.Keys;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What an index comes to for factors that do nothing: for the same factor with its values dealt to the points at random, so
 * often. Where factors vary independently of each other, a factor that does nothing is such a one (permutation test; F. Pianosi
 * and T. Wagener, Environmental Modelling and Software 108, 2018, use one dummy for the same end).
 */
final class Dummies {

    /** The probability that any of all factors that do nothing exceeds what is {@link #limit}. */
    static final double ERROR = 0.05;

    private final ToDoubleFunction<Slices> index;
    private final int draws;
    private final int factors;
    private final Map<List<Integer>, double[]> known = new HashMap<>();

    /** Dummies for an index, compared with so many factors. */
    Dummies(ToDoubleFunction<Slices> index, int factors, int leastDraws) {
        this.index = index;
        this.factors = factors;
        // The limit is then the second largest of the draws at least.
        draws = Math.max(leastDraws, (int) Math.ceil(2 * factors / ERROR));
    }

    /** What a dummy with such slices exceeds with a probability of 5 % over the number of factors (Bonferroni). */
    double limit(Slices slices) {
        double[] sorted = known.computeIfAbsent(slices.sizes(), sizes -> drawn(slices));
        int above = (int) Math.floor(ERROR / factors * (draws + 1)) - 1;
        return sorted[draws - 1 - above];
    }

    private double[] drawn(Slices slices) {
        double[] values = new double[draws];
        int size = slices.sizes().stream().mapToInt(Integer::intValue).sum();
        for (int d = 0; d < draws; d++) {
            values[d] = index.applyAsDouble(slices.shuffled(dealt(size, d)));
        }
        Arrays.sort(values);
        return values;
    }

    /** Numbers from 0 in an order drawn at random (R. Durstenfeld, Communications of the ACM 7, 1964). */
    static int[] dealt(int size, long draw) {
        long key = Keys.of(Keys.of("dummies"), draw);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = (int) (Keys.uniform(Keys.of(key, i)) * (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
