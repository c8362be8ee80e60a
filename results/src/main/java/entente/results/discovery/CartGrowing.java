package entente.results.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Grows a classification tree: of all cuts the one that lowers Gini's index of diversity most, for nodes of 20 points or more,
 * with 7 on each side, which is what R's rpart does unless told otherwise (L. Breiman, J. Friedman, R. Olshen and C. Stone,
 * Classification and Regression Trees, 1984, chapter 4). Kinds are ordered by their part of cases, which finds their best cut
 * (section 4.2.2 there). Where cuts are equal, the first factor's lowest one is taken.
 */
final class CartGrowing {

    private static final int LEAST_TO_CUT = 20;
    private static final int LEAST_IN_LEAF = 7;
    private static final double ROUNDING = 1e-10;

    private final InterestingPoints cases;
    private final boolean[] ofInterest;
    private final double[][] columns;

    CartGrowing(InterestingPoints cases) {
        this.cases = cases;
        ofInterest = cases.ofInterest();
        columns = IntStream.range(0, cases.factors().size())
                .mapToObj(cases::column)
                .toArray(double[][]::new);
    }

    /** The whole tree. */
    CartNode tree() {
        return grown(Box.whole(cases.factors()));
    }

    private CartNode grown(Box box) {
        int[] inside = cases.in(box);
        InterestingPoints.Count count = cases.count(inside);
        Cut best = count.points() < LEAST_TO_CUT || count.cases() == 0 || count.cases() == count.points()
                ? null
                : best(inside, count);
        if (best == null) {
            return new CartNode(box, count.points(), count.cases(), null, null);
        }
        return new CartNode(
                box,
                count.points(),
                count.cases(),
                grown(box.with(best.factor(), best.left(box.limits().get(best.factor())))),
                grown(box.with(best.factor(), best.right(box.limits().get(best.factor())))));
    }

    /**
     * A cut.
     *
     * @param at numbers below this lie on the left
     * @param low the kinds on the left; empty for numbers
     * @param high the kinds on the right
     */
    private record Cut(int factor, double at, Set<Integer> low, Set<Integer> high, double gain) {

        Limit left(Limit limit) {
            return limit instanceof Limit.Range range ? new Limit.Range(range.low(), at) : without(limit, high);
        }

        Limit right(Limit limit) {
            return limit instanceof Limit.Range range ? new Limit.Range(at, range.high()) : without(limit, low);
        }

        private static Limit without(Limit limit, Set<Integer> more) {
            Set<Integer> without = new HashSet<>(more);
            if (limit instanceof Limit.Kinds kinds) {
                without.addAll(kinds.without());
            }
            return new Limit.Kinds(without);
        }
    }

    private @Nullable Cut best(int[] inside, InterestingPoints.Count count) {
        Cut best = null;
        for (int f = 0; f < columns.length; f++) {
            boolean kinds = cases.factors().get(f) == InterestingPoints.Uncertainty.KIND;
            double[] places = kinds ? densities(columns[f], inside) : columns[f];
            List<Integer> order = Arrays.stream(inside)
                    .boxed()
                    .sorted(Comparator.comparingDouble(p -> places[p]))
                    .toList();
            int hits = 0;
            for (int i = 1; i < order.size(); i++) {
                hits += ofInterest[order.get(i - 1)] ? 1 : 0;
                double below = places[order.get(i - 1)];
                double above = places[order.get(i)];
                if (below == above || i < LEAST_IN_LEAF || order.size() - i < LEAST_IN_LEAF) {
                    continue;
                }
                double gain = diversity(count.points(), count.cases())
                        - diversity(i, hits)
                        - diversity(count.points() - i, count.cases() - hits);
                if (gain > ROUNDING && (best == null || gain > best.gain() + ROUNDING)) {
                    best = new Cut(
                            f,
                            (below + above) / 2,
                            kinds ? kinds(order.subList(0, i), columns[f]) : Set.of(),
                            kinds ? kinds(order.subList(i, order.size()), columns[f]) : Set.of(),
                            gain);
                }
            }
        }
        return best;
    }

    /** Each point's kind's part of cases, and a little for its number, so that kinds of equal parts stay apart. */
    private double[] densities(double[] column, int[] inside) {
        double[] places = new double[column.length];
        for (int p : inside) {
            int[] alike =
                    Arrays.stream(inside).filter(q -> column[q] == column[p]).toArray();
            places[p] = cases.count(alike).density() + 1e-9 * column[p];
        }
        return places;
    }

    private static Set<Integer> kinds(List<Integer> points, double[] column) {
        Set<Integer> kinds = new HashSet<>();
        points.forEach(p -> kinds.add((int) column[p]));
        return kinds;
    }

    /** Gini's index for each point, times the number of points. */
    private static double diversity(int points, int cases) {
        return 2.0 * cases * (points - cases) / points;
    }

    /** What a tree says of each point of its own. */
    static List<FoundBox> boxes(InterestingPoints cases, CartNode tree) {
        List<FoundBox> boxes = new ArrayList<>();
        tree.leaves().stream()
                .filter(CartNode::isOfInterest)
                .sorted(Comparator.comparingInt(leaf -> -leaf.cases()))
                .forEach(leaf -> boxes.add(ScenarioDiscovery.found(cases, leaf.box())));
        return boxes;
    }
}
