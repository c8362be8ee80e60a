package entente.results.course;

import entente.engine.random.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether the parts of kinds differ between the levels of a factor. The parts of points are dealt anew to the points by
 * chance, 999 times; the p-value is how often they then differ as much, by the sum of squares between levels (E. Pitman,
 * Significance tests which may be applied to samples from any populations, 1937). Points, not runs, are dealt: runs at a point
 * have its levels in common, and runs of a replication their seed.
 */
public final class LevelsAndKinds {

    private static final int DEALS = 999;
    private static final long KEY = Keys.of("levels and kinds");
    private static final double ROUNDING = 1e-12;

    private final int[] levels;
    private final int number;
    private final double[][] shares;

    /**
     * A factor beside kinds.
     *
     * @param levels the level of each point, from 0
     * @param number how many levels there are
     * @param shares for each point which part of its runs is of each kind
     */
    public LevelsAndKinds(int[] levels, int number, double[][] shares) {
        this.levels = levels.clone();
        this.number = number;
        this.shares = Arrays.stream(shares).map(double[]::clone).toArray(double[][]::new);
    }

    /** For each level the mean part of each kind over its points. */
    public List<List<Double>> shares() {
        List<List<Double>> means = new ArrayList<>();
        for (double[] mean : means(levels)) {
            means.add(Arrays.stream(mean).boxed().toList());
        }
        return means;
    }

    /** How often chance deals parts that differ as much between levels: 0.001 to 1. */
    public double pValue() {
        double seen = between(levels);
        int[] dealt = levels.clone();
        int as = 1;
        for (int deal = 0; deal < DEALS; deal++) {
            for (int i = dealt.length - 1; i > 0; i--) {
                int other = (int) (Keys.uniform(Keys.of(Keys.of(KEY, deal), i)) * (i + 1));
                int level = dealt[i];
                dealt[i] = dealt[other];
                dealt[other] = level;
            }
            if (between(dealt) >= seen - ROUNDING) {
                as++;
            }
        }
        return (double) as / (DEALS + 1);
    }

    private double between(int[] dealt) {
        double[][] means = means(dealt);
        double[] all = new double[shares[0].length];
        for (double[] point : shares) {
            for (int kind = 0; kind < all.length; kind++) {
                all[kind] += point[kind] / shares.length;
            }
        }
        double sum = 0;
        for (int level : dealt) {
            for (int kind = 0; kind < all.length; kind++) {
                double distance = means[level][kind] - all[kind];
                sum += distance * distance;
            }
        }
        return sum;
    }

    private double[][] means(int[] dealt) {
        double[][] means = new double[number][shares[0].length];
        int[] points = new int[number];
        for (int point = 0; point < dealt.length; point++) {
            points[dealt[point]]++;
            for (int kind = 0; kind < means[0].length; kind++) {
                means[dealt[point]][kind] += shares[point][kind];
            }
        }
        for (int level = 0; level < number; level++) {
            for (int kind = 0; kind < means[0].length; kind++) {
                means[level][kind] /= points[level];
            }
        }
        return means;
    }
}
