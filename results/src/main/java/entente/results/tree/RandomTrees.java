package entente.results.tree;

import entente.engine.random.Keys;
import java.util.Arrays;

/**
 * Extremely randomised trees (P. Geurts, D. Ernst and L. Wehenkel, Machine Learning 63, 2006): at each node one cut is drawn at
 * random along every factor and the one is taken that lowers the squared error most. What a factor's cuts lower, as a part of
 * what all cuts lower, is its score (L. Breiman and others, Classification and Regression Trees, 1984, section 5.3.4), as J.
 * Kwakkel's Exploratory Modelling Workbench scores features. Kinds are cut by a random half of them.
 */
public final class RandomTrees {

    /** Nodes of fewer points are not cut. */
    static final int LEAST_TO_CUT = 10;

    private final double[][] columns;
    private final boolean[] kinds;
    private final double[] outputs;

    /**
     * Trees over points.
     *
     * @param columns by factor, then by point
     * @param kinds by factor, whether its values are kinds without an order
     * @param outputs by point
     */
    public RandomTrees(double[][] columns, boolean[] kinds, double[] outputs) {
        this.columns = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
        this.kinds = kinds.clone();
        this.outputs = outputs.clone();
    }

    /** The score of each factor, all together 1, over so many trees; all 0 where nothing can be cut. */
    public double[] scores(int trees, long key) {
        double[] scores = new double[columns.length];
        int[] points = new int[outputs.length];
        for (int t = 0; t < trees; t++) {
            double[] gains = new double[columns.length];
            for (int p = 0; p < points.length; p++) {
                points[p] = p;
            }
            cut(points, 0, points.length, Keys.of(key, t), gains);
            double all = Arrays.stream(gains).sum();
            for (int f = 0; f < gains.length && all > 0; f++) {
                scores[f] += gains[f] / all / trees;
            }
        }
        return scores;
    }

    /** Cuts the points from one place on to before another, and both sides again; a node's key draws its cuts. */
    private void cut(int[] points, int from, int to, long key, double[] gains) {
        if (to - from < LEAST_TO_CUT) {
            return;
        }
        RandomCut best = null;
        double bestGain = 0;
        int factor = -1;
        for (int f = 0; f < columns.length; f++) {
            RandomCut cut = RandomCut.of(columns[f], kinds[f], points, from, to, Keys.of(key, f));
            double gain = gain(cut, columns[f], points, from, to);
            if (gain > bestGain) {
                best = cut;
                bestGain = gain;
                factor = f;
            }
        }
        if (best == null) {
            return;
        }
        gains[factor] += bestGain;
        int middle = from;
        for (int i = from; i < to; i++) {
            if (best.isLeft(columns[factor][points[i]])) {
                int moved = points[i];
                points[i] = points[middle];
                points[middle++] = moved;
            }
        }
        cut(points, from, middle, Keys.of(key, -1), gains);
        cut(points, middle, to, Keys.of(key, -2), gains);
    }

    /** By how much a cut lowers the sum of squared distances from the mean. */
    private double gain(RandomCut cut, double[] column, int[] points, int from, int to) {
        double left = 0;
        double right = 0;
        int onLeft = 0;
        for (int i = from; i < to; i++) {
            if (cut.isLeft(column[points[i]])) {
                left += outputs[points[i]];
                onLeft++;
            } else {
                right += outputs[points[i]];
            }
        }
        int onRight = to - from - onLeft;
        if (onLeft == 0 || onRight == 0) {
            return 0;
        }
        double apart = left / onLeft - right / onRight;
        return apart * apart * onLeft * onRight / (to - from);
    }
}
