package entente.results.tree;

import entente.engine.random.Keys;

/**
 * A cut through the values that some points have of one factor.
 *
 * @param kinds whether they are kinds
 * @param at numbers below this lie on the left
 * @param key which kinds lie on the left is drawn by it
 */
record RandomCut(boolean kinds, double at, long key) {

    /** A cut between the least and the largest value of the points from one place on to before another. */
    static RandomCut of(double[] column, boolean kinds, int[] points, int from, int to, long key) {
        if (kinds) {
            return new RandomCut(true, 0, key);
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            low = Math.min(low, column[points[i]]);
            high = Math.max(high, column[points[i]]);
        }
        return new RandomCut(false, low + (high - low) * Keys.uniform(key), key);
    }

    boolean isLeft(double value) {
        return kinds ? Keys.of(key, (long) value) < 0 : value < at;
    }
}
