package entente.results.discovery;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node of a classification tree: a box, cut in two unless it is a leaf.
 *
 * @param box what it keeps
 * @param points how many points lie in it
 * @param cases how many of them are of interest
 * @param left the side with the low values, or with the kinds that have fewer cases; null of a leaf
 * @param right the other side; null of a leaf
 */
record CartNode(
        Box box,
        int points,
        int cases,
        @Nullable CartNode left,
        @Nullable CartNode right) {

    /** How many points it gets wrong, as a leaf that says what most of its points are. */
    int wrong() {
        return Math.min(cases, points - cases);
    }

    /** Whether most of its points are of interest. */
    boolean isOfInterest() {
        return 2 * cases > points;
    }

    List<CartNode> leaves() {
        return left == null || right == null
                ? List.of(this)
                : Stream.concat(left.leaves().stream(), right.leaves().stream()).toList();
    }

    int cuts() {
        return leaves().size() - 1;
    }

    private int wrongLeaves() {
        return leaves().stream().mapToInt(CartNode::wrong).sum();
    }

    /** By how much each cut below it lowers the number of wrong points, on average; infinite of a leaf. */
    private double worth() {
        return cuts() == 0 ? Double.POSITIVE_INFINITY : (double) (wrong() - wrongLeaves()) / cuts();
    }

    /** The least worth of any cut node. */
    double weakest() {
        double own = worth();
        return left == null || right == null ? own : Math.min(own, Math.min(left.weakest(), right.weakest()));
    }

    /** The tree without cuts that are worth no more than that. */
    CartNode pruned(double worth) {
        CartNode tree = this;
        while (tree.cuts() > 0 && tree.weakest() <= worth) {
            tree = tree.without(tree.weakest());
        }
        return tree;
    }

    private CartNode without(double worth) {
        if (left == null || right == null) {
            return this;
        }
        return worth() <= worth
                ? new CartNode(box, points, cases, null, null)
                : new CartNode(box, points, cases, left.without(worth), right.without(worth));
    }
}
