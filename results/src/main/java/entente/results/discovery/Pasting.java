package entente.results.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Moves the sides of a box out again, each time by the step that raises its density most, as long as one does (Friedman and
 * Fisher, 1999). A step takes in as many points as peeling would take away.
 */
final class Pasting {

    private final InterestingPoints cases;

    Pasting(InterestingPoints cases) {
        this.cases = cases;
    }

    /** The box, or a larger one that is denser. */
    Box larger(Box box) {
        Box best = box;
        while (true) {
            Box next = best;
            double density = cases.count(best).density();
            for (Box candidate : candidates(best)) {
                double reached = cases.count(candidate).density();
                if (reached > density) {
                    density = reached;
                    next = candidate;
                }
            }
            if (next.equals(best)) {
                return best;
            }
            best = next;
        }
    }

    private List<Box> candidates(Box box) {
        int step = Math.max(1, (int) (Peeling.PEEL * cases.count(box).points()));
        List<Box> candidates = new ArrayList<>();
        for (int f : box.restricted()) {
            Box open = box.with(f, Limit.open(cases.factors().get(f)));
            double[] values = cases.sorted(f, cases.in(open));
            if (box.limits().get(f) instanceof Limit.Range range) {
                candidates.add(box.with(f, new Limit.Range(below(values, range.low(), step), range.high())));
                candidates.add(box.with(f, new Limit.Range(range.low(), above(values, range.high(), step))));
            } else if (box.limits().get(f) instanceof Limit.Kinds kinds) {
                for (int kind : kinds.without().stream().sorted().toList()) {
                    Set<Integer> without = new HashSet<>(kinds.without());
                    without.remove(kind);
                    candidates.add(box.with(f, new Limit.Kinds(without)));
                }
            }
        }
        return candidates;
    }

    /** The lower side moved down past so many values; open where there are no more. */
    private static double below(double[] values, double low, int step) {
        int outside = (int) Arrays.stream(values).filter(value -> value < low).count();
        if (outside <= step) {
            return Double.NEGATIVE_INFINITY;
        }
        int last = outside - step;
        return (values[last] + values[last - 1]) / 2;
    }

    private static double above(double[] values, double high, int step) {
        double[] turned = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = -values[values.length - 1 - i];
        }
        return -below(turned, -high, step);
    }
}
