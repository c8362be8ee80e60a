package entente.results.course;

import entente.engine.random.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The dip of a sample: how far its distribution lies from the nearest one with a single mode (J. and P. Hartigan, The dip test
 * of unimodality, Annals of Statistics 13, 1985, section 4). The p-value is against the uniform distribution, of all with a
 * single mode the one that dips most in large samples: against others it errs on the side of a single mode.
 */
final class Dip {

    private static final int DRAWS = 999;
    private static final int ENOUGH = 50;
    private static final long KEY = Keys.of("dip");

    private final double[] values;
    /** The distribution just before and at each value: parts of the sample. */
    private final double[] before;

    private final double[] at;
    /** The part of one value. */
    private final double step;

    private Dip(double[] sorted) {
        int n = sorted.length;
        step = 1.0 / n;
        values = Arrays.stream(sorted).distinct().toArray();
        before = new double[values.length];
        at = new double[values.length];
        int seen = 0;
        for (int v = 0; v < values.length; v++) {
            before[v] = (double) seen / n;
            while (seen < n && sorted[seen] == values[v]) {
                seen++;
            }
            at[v] = (double) seen / n;
        }
    }

    /** The dip of a sample of one value or more, 1 / (2 n) to 1/4. */
    static double of(double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        return new Dip(sorted).dip() / 2;
    }

    /**
     * How often samples of a single mode dip so far: up to 999 samples of the uniform distribution of the same size, until fifty
     * have (J. Besag and P. Clifford, Sequential Monte Carlo p-values, Biometrika 78, 1991).
     *
     * @return 0.001 to 1
     */
    static double pValue(double dip, int size) {
        int as = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            if (new Dip(uniforms(Keys.of(KEY, draw), size)).dip() / 2 >= dip) {
                as++;
                if (as == ENOUGH) {
                    return (double) as / (draw + 1);
                }
            }
        }
        return (as + 1.0) / (DRAWS + 1);
    }

    /** Sorted at once: sums of exponential numbers over their total are uniform (L. Devroye 1986, section V.2). */
    private static double[] uniforms(long key, int size) {
        double[] sums = new double[size + 1];
        double sum = 0;
        for (int i = 0; i <= size; i++) {
            sum += Keys.exponential(Keys.of(key, i));
            sums[i] = sum;
        }
        double total = sum;
        return Arrays.stream(sums, 0, size).map(part -> part / total).toArray();
    }

    /** Twice the dip: the interval in which the mode may lie shrinks, until the curves in it lie closer than outside. */
    private double dip() {
        int low = 0;
        int high = values.length - 1;
        double dip = step;
        while (low < high) {
            List<Integer> below = hull(before, low, high, 1);
            List<Integer> above = hull(at, low, high, -1);
            Gap gap = widest(below, above);
            if (gap.size() <= dip) {
                return dip;
            }
            // Where the mode begins and ends the distribution may jump.
            dip = Math.max(dip, distance(below, low, gap.low() - 1, before, at));
            dip = Math.max(dip, distance(above, gap.high() + 1, high, at, before));
            if (gap.low() == low && gap.high() == high) {
                return dip;
            }
            low = gap.low();
            high = gap.high();
        }
        return dip;
    }

    /** The corners of the greatest convex curve below the points, or with sign -1 of the least concave one above. */
    private List<Integer> hull(double[] curve, int low, int high, int sign) {
        List<Integer> corners = new ArrayList<>();
        for (int v = low; v <= high; v++) {
            while (corners.size() > 1 && !turns(curve, corners, v, sign)) {
                corners.remove(corners.size() - 1);
            }
            corners.add(v);
        }
        return corners;
    }

    private boolean turns(double[] curve, List<Integer> corners, int next, int sign) {
        int last = corners.get(corners.size() - 1);
        int first = corners.get(corners.size() - 2);
        return sign
                        * ((curve[last] - curve[first]) * (values[next] - values[last])
                                - (curve[next] - curve[last]) * (values[last] - values[first]))
                < 0;
    }

    /** Where two curves lie furthest apart, and the corners around it. */
    private record Gap(double size, int low, int high) {}

    private Gap widest(List<Integer> below, List<Integer> above) {
        Gap gap = new Gap(-1, 0, 0);
        for (int corner : below) {
            double size = height(above, at, corner) - before[corner];
            if (size > gap.size()) {
                gap = new Gap(size, corner, after(above, corner));
            }
        }
        for (int corner : above) {
            double size = at[corner] - height(below, before, corner);
            if (size > gap.size()) {
                gap = new Gap(size, before(below, corner), corner);
            }
        }
        return gap;
    }

    private static int after(List<Integer> corners, int value) {
        return corners.stream().filter(corner -> corner >= value).findFirst().orElse(value);
    }

    private static int before(List<Integer> corners, int value) {
        return corners.stream().filter(corner -> corner <= value).reduce(value, (a, b) -> b);
    }

    /** How far a curve lies from the distribution at most, from one value to another. */
    private double distance(List<Integer> corners, int from, int to, double[] curve, double[] other) {
        double most = 0;
        for (int v = from; v <= to; v++) {
            most = Math.max(most, Math.abs(other[v] - height(corners, curve, v)));
        }
        return most;
    }

    private double height(List<Integer> corners, double[] curve, int value) {
        int right = 0;
        while (corners.get(right) < value) {
            right++;
        }
        int end = corners.get(right);
        if (end == value) {
            return curve[end];
        }
        int start = corners.get(right - 1);
        double share = (values[value] - values[start]) / (values[end] - values[start]);
        return curve[start] + share * (curve[end] - curve[start]);
    }
}
