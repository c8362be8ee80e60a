package entente.results.design;

/** Every combination of levels. */
public final class FullFactorial {

    private FullFactorial() {}

    /**
     * All combinations, the last factor changing fastest; a single empty one without factors.
     *
     * @param levels how many levels each factor has, 1 or more
     * @return for each combination the level of each factor, from 0
     * @throws ArithmeticException if there are more than an array can hold
     */
    public static int[][] of(int... levels) {
        int size = 1;
        for (int count : levels) {
            size = Math.multiplyExact(size, count);
        }
        int[][] rows = new int[size][levels.length];
        for (int row = 0; row < size; row++) {
            int rest = row;
            for (int f = levels.length - 1; f >= 0; f--) {
                rows[row][f] = rest % levels[f];
                rest /= levels[f];
            }
        }
        return rows;
    }
}
