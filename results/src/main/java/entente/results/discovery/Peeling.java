package entente.results.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Boxes that are peeled smaller and smaller: of all sides of the box, the one is cut off by a twentieth of the points, or by
 * one kind, whose removal raises the density most for each point that is removed (J. Friedman and N. Fisher, Bump hunting in
 * high-dimensional data, Statistics and Computing 9, 1999; the criterion for each point removed, which is fair to kinds and
 * to whole numbers, after J. Kwakkel and M. Jaxa-Rozen, Environmental Modelling and Software 79, 2016). Where several are
 * equal, the first factor's lower side goes first.
 */
final class Peeling {

    /** Which part of a box is peeled off at once. */
    static final double PEEL = 0.05;

    /** Which part of all points a box holds at least. */
    static final double LEAST_MASS = 0.05;

    private final InterestingPoints cases;

    Peeling(InterestingPoints cases) {
        this.cases = cases;
    }

    /** All boxes, from the whole space on, each inside the one before it. */
    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        Box box = Box.whole(cases.factors());
        while (box != null) {
            boxes.add(box);
            box = smaller(box);
        }
        return boxes;
    }

    private @Nullable Box smaller(Box box) {
        int[] inside = cases.in(box);
        InterestingPoints.Count now = cases.count(inside);
        if (now.cases() == now.points()) {
            return null;
        }
        Box best = null;
        double bestGain = Double.NEGATIVE_INFINITY;
        for (Box candidate : candidates(box, inside)) {
            InterestingPoints.Count then = cases.count(candidate);
            if (then.points() == 0 || then.points() < LEAST_MASS * cases.size()) {
                continue;
            }
            double gain = (then.density() - now.density()) / (now.points() - then.points());
            if (gain > bestGain) {
                best = candidate;
                bestGain = gain;
            }
        }
        return best;
    }

    private List<Box> candidates(Box box, int[] inside) {
        List<Box> candidates = new ArrayList<>();
        for (int f = 0; f < cases.factors().size(); f++) {
            double[] values = cases.sorted(f, inside);
            if (values[0] == values[values.length - 1]) {
                continue;
            }
            if (box.limits().get(f) instanceof Limit.Range range) {
                candidates.add(box.with(f, new Limit.Range(lower(values), range.high())));
                candidates.add(box.with(f, new Limit.Range(range.low(), upper(values))));
            } else if (box.limits().get(f) instanceof Limit.Kinds kinds) {
                for (double value : Arrays.stream(values).distinct().toArray()) {
                    Set<Integer> without = new HashSet<>(kinds.without());
                    without.add((int) value);
                    candidates.add(box.with(f, new Limit.Kinds(without)));
                }
            }
        }
        return candidates;
    }

    /** The limit that cuts off the lowest values: halfway to the first value that is kept. */
    private static double lower(double[] values) {
        int kept = number(values.length);
        while (values[kept] == values[kept - 1] && kept < values.length - 1) {
            kept++;
        }
        if (values[kept] == values[kept - 1]) {
            // All above the first cut are alike; cut below them.
            kept = first(values, values[kept]);
        }
        return (values[kept] + values[kept - 1]) / 2;
    }

    private static double upper(double[] values) {
        double[] turned = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = -values[values.length - 1 - i];
        }
        return -lower(turned);
    }

    private static int number(int size) {
        return Math.max(1, (int) (PEEL * size));
    }

    private static int first(double[] values, double value) {
        int i = 0;
        while (values[i] < value) {
            i++;
        }
        return i;
    }
}
