package entente.results.discovery;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where cases of interest lie by a classification tree, beside patient rule induction (R. Lempert, B. Bryant and S. Bankes,
 * Comparing algorithms for scenario discovery, RAND WR-557-NSF, 2008). The tree is pruned by ten-fold cross-validation: the
 * smallest one whose error is within one standard error of the least (L. Breiman and others, Classification and Regression
 * Trees, 1984, chapter 3; the table of prunings is that of R's rpart).
 *
 * @param prunings the prunings, the smallest tree first
 * @param chosen the number of the one that was chosen, from 0
 * @param boxes its leaves in which most points are of interest, those with most cases first
 * @param heldOut how such leaves do on points that were not used to grow them; null where too few cases are left to try
 */
public record CartRules(
        List<Pruning> prunings,
        int chosen,
        List<FoundBox> boxes,
        @Nullable HeldOut heldOut) {

    private static final int FOLDS = 10;
    private static final double LEAST_WORTH = 0.01;
    private static final double ROUNDING = 1e-9;

    public CartRules {
        prunings = List.copyOf(prunings);
        boxes = List.copyOf(boxes);
    }

    /**
     * A pruned tree.
     *
     * @param worth cuts of it are worth more than this, as a part of the error without any cut
     * @param cuts how many cuts it has
     * @param error the part of points that it gets wrong, over that without any cut
     * @param heldOutError the same of points that it has not seen
     * @param standardError of that
     */
    public record Pruning(double worth, int cuts, double error, double heldOutError, double standardError) {}

    /** Whether leaves hold more cases than chance puts there, on points that were not used to grow them. */
    public boolean isFound() {
        return !boxes.isEmpty() && heldOut != null && heldOut.isBetterThanChance();
    }

    /** Grows a tree and prunes it. */
    public static CartRules of(InterestingPoints cases) {
        CartNode whole = new CartGrowing(cases).tree();
        List<Pruning> prunings = prunings(cases, whole);
        int chosen = chosen(prunings);
        double worth = prunings.get(chosen).worth() * whole.wrong() * (1 + ROUNDING);
        return new CartRules(
                prunings, chosen, CartGrowing.boxes(cases, whole.pruned(worth)), HeldOut.of(cases, CartRules::leaves));
    }

    /** The leaves of interest of the tree that the rule chooses. */
    private static List<Box> leaves(InterestingPoints training) {
        CartNode whole = new CartGrowing(training).tree();
        List<Pruning> prunings = prunings(training, whole);
        double worth = prunings.get(chosen(prunings)).worth() * whole.wrong() * (1 + ROUNDING);
        return whole.pruned(worth).leaves().stream()
                .filter(CartNode::isOfInterest)
                .map(CartNode::box)
                .toList();
    }

    private static List<Pruning> prunings(InterestingPoints cases, CartNode whole) {
        List<Double> worths = new ArrayList<>();
        List<CartNode> trees = new ArrayList<>();
        CartNode tree = whole.pruned(LEAST_WORTH * whole.wrong());
        double worth = LEAST_WORTH;
        while (true) {
            worths.add(0, worth);
            trees.add(0, tree);
            if (tree.cuts() == 0) {
                break;
            }
            double weakest = tree.weakest();
            worth = weakest / whole.wrong();
            tree = tree.pruned(weakest * (1 + ROUNDING));
        }
        int[] wrong = wrong(cases, whole, worths);
        List<Pruning> prunings = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            double root = whole.wrong();
            int errors =
                    trees.get(i).leaves().stream().mapToInt(CartNode::wrong).sum();
            double spread = Math.sqrt(wrong[i] - (double) wrong[i] * wrong[i] / cases.size());
            prunings.add(
                    new Pruning(worths.get(i), trees.get(i).cuts(), errors / root, wrong[i] / root, spread / root));
        }
        return prunings;
    }

    /** How many held-out points each pruning gets wrong; prunings lie between those of the whole tree (geometric means). */
    private static int[] wrong(InterestingPoints cases, CartNode whole, List<Double> worths) {
        int[] wrong = new int[worths.size()];
        boolean[] ofInterest = cases.ofInterest();
        for (int fold = 0; fold < FOLDS; fold++) {
            InterestingPoints training;
            try {
                training = cases.part(FOLDS, fold, true);
            } catch (IllegalArgumentException e) {
                // Nothing to learn from: the fold speaks against every cut alike.
                continue;
            }
            CartNode grown = new CartGrowing(training).tree();
            double scale = whole.wrong() * (double) training.size() / cases.size();
            for (int i = 0; i < worths.size(); i++) {
                double between = i == 0 ? Double.POSITIVE_INFINITY : Math.sqrt(worths.get(i - 1) * worths.get(i));
                List<CartNode> leaves = grown.pruned(between * scale).leaves();
                for (int p = fold; p < cases.size(); p += FOLDS) {
                    double[] point = cases.point(p);
                    boolean said = leaves.stream()
                            .filter(leaf -> leaf.box().contains(point))
                            .findFirst()
                            .orElseThrow()
                            .isOfInterest();
                    wrong[i] += said == ofInterest[p] ? 0 : 1;
                }
            }
        }
        return wrong;
    }

    private static int chosen(List<Pruning> prunings) {
        int best = 0;
        for (int i = 1; i < prunings.size(); i++) {
            if (prunings.get(i).heldOutError() < prunings.get(best).heldOutError()) {
                best = i;
            }
        }
        double most = prunings.get(best).heldOutError() + prunings.get(best).standardError();
        for (int i = 0; i < best; i++) {
            if (prunings.get(i).heldOutError() <= most) {
                return i;
            }
        }
        return best;
    }
}
