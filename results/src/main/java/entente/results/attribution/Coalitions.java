package entente.results.attribution;

import java.util.function.IntUnaryOperator;

/**
 * The subsets of n obstacles and what can be told from them. A subset is a number whose bit i says that obstacle i is lifted,
 * and the column of its runs; the two bounds stand in the two columns after them.
 *
 * <p>The effect of an obstacle is what lifting it adds to the value. Its Shapley value (L. Shapley, A value for n-person
 * games, 1953) is the mean of that over all orders in which the obstacles could be lifted: over the subsets S without i, the
 * sum of |S|! (n - |S| - 1)! / n! × (v(S and i) - v(S)). The interaction of two is the Shapley interaction index (M. Grabisch
 * and M. Roubens, International Journal of Game Theory 28, 1999).
 */
final class Coalitions {

    /** The most obstacles: the factorial of more would not fit. */
    static final int MOST = 12;

    private final int obstacles;

    /** @throws IllegalArgumentException if obstacles is not 1 to {@link #MOST} */
    Coalitions(int obstacles) {
        if (obstacles < 1 || obstacles > MOST) {
            throw new IllegalArgumentException("there are " + obstacles + " obstacles: there must be 1 to " + MOST);
        }
        this.obstacles = obstacles;
    }

    /** How many obstacles. */
    int obstacles() {
        return obstacles;
    }

    /** How many subsets. */
    int subsets() {
        return 1 << obstacles;
    }

    /** How many columns: the subsets and the two bounds. */
    int columns() {
        return subsets() + 2;
    }

    /** The column in which nothing is lifted. */
    int none() {
        return 0;
    }

    /** The column in which all are lifted. */
    int all() {
        return subsets() - 1;
    }

    /** The column of the lower bound. */
    int isolation() {
        return subsets();
    }

    /** The column of the upper bound. */
    int pooled() {
        return subsets() + 1;
    }

    /** The value of one column. */
    Contrast level(int column) {
        long[] weights = new long[columns()];
        weights[column] = 1;
        return new Contrast(weights, 1);
    }

    /** The Shapley value of an obstacle. */
    Contrast shapley(int i) {
        return overSubsets(
                factorial(obstacles), 1 << i, lifted -> factorial(lifted) * factorial(obstacles - lifted - 1));
    }

    /** What lifting an obstacle adds while all others stand. */
    Contrast alone(int i) {
        return level(1 << i).minus(level(none()));
    }

    /** What lifting an obstacle adds when all others are lifted already. */
    Contrast last(int i) {
        return level(all()).minus(level(all() & ~(1 << i)));
    }

    /** What lifting all adds: the sum of all Shapley values. */
    Contrast whole() {
        return level(all()).minus(level(none()));
    }

    /** What lifting two together adds beyond what each adds by itself. */
    Contrast interaction(int i, int j) {
        return overSubsets(
                factorial(obstacles - 1),
                (1 << i) | (1 << j),
                lifted -> factorial(lifted) * factorial(obstacles - lifted - 2));
    }

    /**
     * The sum, over all subsets of the others and with a weight by their size, of the alternating sum over what is lifted of
     * those concerned.
     */
    private Contrast overSubsets(long divisor, int concerned, IntUnaryOperator weight) {
        long[] weights = new long[columns()];
        for (int subset = 0; subset < subsets(); subset++) {
            int others = Integer.bitCount(subset & ~concerned);
            int missing = Integer.bitCount(concerned & ~subset);
            weights[subset] = missing % 2 == 0 ? weight.applyAsInt(others) : -weight.applyAsInt(others);
        }
        return new Contrast(weights, divisor);
    }

    private static int factorial(int n) {
        int product = 1;
        for (int factor = 2; factor <= n; factor++) {
            product *= factor;
        }
        return product;
    }
}
