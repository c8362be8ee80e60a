package entente.results.dependence;

import java.util.List;

/**
 * How much an output depends on one factor, by three measures, what dummies, factors that do nothing, come to, and whether
 * the replications agree.
 *
 * @param tree by extremely randomised trees, 0..1, all factors and as many dummies together 1
 * @param treeDummy what the largest of as many dummies exceeds in 5 % of forests
 * @param pawn by PAWN, 0..1: how far the distribution of the output moves with the factor
 * @param pawnDummy what any of as many dummies exceeds in 5 % of designs
 * @param delta by Borgonovo's δ, 0..1, with the bias that the dummies' has, too
 * @param deltaReduced the same without its bias
 * @param deltaDummy what any of as many dummies exceeds in 5 % of designs
 * @param agreement the probability that replications agree so much on any factor by chance, 0..1
 * @param goesWith the numbers of the factors with which it goes together in the design, so that its scores may be theirs
 */
public record FactorScore(
        double tree,
        double treeDummy,
        double pawn,
        double pawnDummy,
        double delta,
        double deltaReduced,
        double deltaDummy,
        double agreement,
        List<Integer> goesWith) {

    public FactorScore {
        goesWith = List.copyOf(goesWith);
    }

    /**
     * Whether it can be said to matter: trees score it above the dummies, replications agree on what it does, and it varies
     * by itself. Of the three measures this one finds most.
     */
    public boolean matters() {
        return isTold(tree, treeDummy);
    }

    /** The same by PAWN. */
    public boolean mattersByPawn() {
        return isTold(pawn, pawnDummy);
    }

    /** The same by δ. */
    public boolean mattersByDelta() {
        return isTold(delta, deltaDummy);
    }

    private boolean isTold(double score, double dummy) {
        return goesWith.isEmpty() && score > dummy && agreement <= Dummies.ERROR;
    }
}
