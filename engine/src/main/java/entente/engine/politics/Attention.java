package entente.engine.politics;

import java.util.Arrays;

/**
 * How one nation spreads its effort over the threat networks: in proportion to how much it cares about each, times its
 * estimate of the threat, which is what it has noticed and been told of late.
 */
public final class Attention {

    private static final double MOST = 2;

    /** Difference between two shares that is not meant. */
    private static final double ROUNDING = 1e-12;

    private final double[] weights;
    private final double[] concern;
    private final double[] reports;
    private final double[] shares;
    private boolean followsTruth;

    /** @param priorities how much the nation cares about each network, by number; all 0 counts as all alike */
    public Attention(double[] priorities) {
        weights = priorities.clone();
        if (Arrays.stream(weights).sum() <= 0) {
            Arrays.fill(weights, 1);
        }
        concern = new double[weights.length];
        reports = new double[weights.length];
        shares = new double[weights.length];
        spread();
    }

    /** The factor on field coverage for a network: the number of networks times its share of attention, at most 2. */
    public double factor(int network) {
        return Math.min(MOST, shares.length * shares[network]);
    }

    /** Share of attention for a network; they sum to 1. */
    public double share(int network) {
        return shares[network];
    }

    /** Estimate of the share of the whole threat that a network is; they sum to 1. */
    public double estimate(int network) {
        return (1 + reports[network]) / (reports.length + Arrays.stream(reports).sum());
    }

    /** Notes a report on a network. */
    public void note(int network) {
        reports[network]++;
    }

    /** Sets how much more than usual the nation cares about a network for now, 0..1; it counts from the next review on. */
    public void concern(int network, double added) {
        concern[network] = added;
    }

    /** Spreads effort anew by what was noted; older reports count half as much from now on. */
    public void review() {
        spread();
        for (int k = 0; k < reports.length; k++) {
            reports[k] /= 2;
        }
    }

    /** Spreads effort as the threat is, whatever the nation cares about, estimates or decides from now on. */
    public void follow(double[] threat) {
        followsTruth = true;
        System.arraycopy(threat, 0, shares, 0, shares.length);
        scale();
    }

    /**
     * Sets how much the nation cares, by network in proportion to the largest, and spreads effort just so until the next review; says whether that moves
     * any.
     */
    public boolean move(double[] newWeights) {
        if (followsTruth) {
            return false;
        }
        double[] weightsBefore = weights.clone();
        double[] sharesBefore = shares.clone();
        double largest = Arrays.stream(newWeights).max().orElse(1);
        for (int k = 0; k < weights.length; k++) {
            weights[k] = newWeights[k] / largest;
        }
        System.arraycopy(newWeights, 0, shares, 0, shares.length);
        scale();
        for (int k = 0; k < shares.length; k++) {
            if (Math.abs(shares[k] - sharesBefore[k]) > ROUNDING) {
                return true;
            }
        }
        System.arraycopy(weightsBefore, 0, weights, 0, weights.length);
        System.arraycopy(sharesBefore, 0, shares, 0, shares.length);
        return false;
    }

    private void spread() {
        if (followsTruth) {
            return;
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] = (weights[k] + concern[k]) * (1 + reports[k]);
        }
        scale();
    }

    private void scale() {
        double sum = Arrays.stream(shares).sum();
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= sum;
        }
    }
}
