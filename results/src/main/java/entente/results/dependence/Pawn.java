package entente.results.dependence;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How much the distribution of an output within slices of a factor differs from that of all points: the largest distance of
 * the two distribution functions (Kolmogorov and Smirnov's statistic) in each slice, as the mean over slices (F. Pianosi and T.
 * Wagener, Environmental Modelling and Software 67, 2015; for points of any design 108, 2018). 0 where nothing depends on the
 * factor and points are many; with few points chance alone makes it larger, so it is read against a dummy.
 */
final class Pawn {

    /** Fewer points tell nothing of a distribution. */
    static final int LEAST_IN_SLICE = 5;

    private static final int MOST_SLICES = 10;
    private static final int LEAST_SLICES = 4;
    private static final int POINTS_IN_SLICE = 20;

    private final int[] order;
    private final boolean[] last;

    Pawn(double[] outputs) {
        order = IntStream.range(0, outputs.length)
                .boxed()
                .sorted(Comparator.comparingDouble(p -> outputs[p]))
                .mapToInt(p -> p)
                .toArray();
        last = new boolean[order.length];
        for (int i = 0; i < last.length; i++) {
            last[i] = i == last.length - 1 || outputs[order[i]] != outputs[order[i + 1]];
        }
    }

    /** Into how many slices so many points are cut: about twenty in each, 4 slices at least and 10 at most. */
    static int slices(int points) {
        return Math.max(LEAST_SLICES, Math.min(MOST_SLICES, points / POINTS_IN_SLICE));
    }

    /** The index, 0..1. */
    double index(Slices slices) {
        int[] counts = new int[slices.count()];
        double[] distances = new double[slices.count()];
        for (int i = 0; i < order.length; i++) {
            counts[slices.of(order[i])]++;
            if (last[i]) {
                double all = (i + 1.0) / order.length;
                for (int s = 0; s < counts.length; s++) {
                    distances[s] = Math.max(distances[s], Math.abs(all - (double) counts[s] / slices.size(s)));
                }
            }
        }
        return IntStream.range(0, distances.length)
                .filter(s -> slices.size(s) >= LEAST_IN_SLICE)
                .mapToDouble(s -> distances[s])
                .average()
                .orElse(0);
    }
}
