package entente.engine.politics;

import java.util.Arrays;

/**
 * The best split of one nation's effort over the networks, by the theory of search (Koopman 1946; Charnes and Cooper 1958):
 * it makes the expected worth of the plots detected in time as large as it can be. Where detection is concave in effort
 * this is water-filling: all networks that get any effort gain alike from a little more. Where it is S-shaped, effort is
 * bundled. Found by dynamic programming over a grid, then by moving ever smaller amounts between pairs.
 */
final class EffortSplit {

    /** Steps of the grid for a mean share of effort. */
    private static final int STEPS = 10;

    /** Shares are refined to this. */
    private static final double FINEST = 1e-7;

    /** Gain in expected detections, relative to the stakes, that is not worth a move. */
    private static final double NO_GAIN = 1e-13;

    /** What is detected of one network's plots at a factor on field coverage. */
    interface Worth {
        double of(int network, double factor);
    }

    private final int networks;
    private final double mostFactor;
    private final double[] stakes;
    private final Worth worth;

    /** What the shares are worth, by network, and what they would be worth with a step more and a step less. */
    private final double[] now;

    private final double[] withMore;
    private final double[] withLess;

    private EffortSplit(double[] stakes, double mostFactor, Worth worth) {
        networks = stakes.length;
        this.stakes = stakes;
        this.mostFactor = mostFactor;
        this.worth = worth;
        now = new double[networks];
        withMore = new double[networks];
        withLess = new double[networks];
    }

    /**
     * Shares of effort by network, which sum to 1. What no network can use is spread by the stakes, and all of it if effort
     * changes nothing.
     *
     * @param stakes what a detection is worth, by network, 0 or more and not all 0
     * @param mostFactor the largest factor on field coverage that counts: a share above it, over the number of networks, is
     *     lost
     * @param worth the probability of detection
     */
    static double[] of(double[] stakes, double mostFactor, Worth worth) {
        return new EffortSplit(stakes, mostFactor, worth).best();
    }

    private double[] best() {
        double sum = Arrays.stream(stakes).sum();
        double[] proportional = Arrays.stream(stakes).map(stake -> stake / sum).toArray();
        if (!gains(sum)) {
            return proportional;
        }
        double[] shares = onGrid();
        for (int k = 0; k < networks; k++) {
            now[k] = value(k, shares[k]);
        }
        for (double step = 0.5 / (STEPS * networks); step > FINEST; step /= 2) {
            refine(shares, step, sum);
        }
        double left = Math.max(0, 1 - Arrays.stream(shares).sum());
        for (int k = 0; k < networks; k++) {
            shares[k] += left * proportional[k];
        }
        return shares;
    }

    private boolean gains(double sum) {
        for (int k = 0; k < networks; k++) {
            if (stakes[k] * (worth.of(k, mostFactor) - worth.of(k, 0)) > NO_GAIN * sum) {
                return true;
            }
        }
        return false;
    }

    private double value(int network, double share) {
        return stakes[network] == 0 ? 0 : stakes[network] * worth.of(network, Math.min(mostFactor, networks * share));
    }

    /** The best split in whole steps; steps that gain nothing stay unused. */
    private double[] onGrid() {
        int steps = STEPS * networks;
        int most = (int) Math.min(steps, Math.round(STEPS * mostFactor));
        double[] best = new double[steps + 1];
        int[][] taken = new int[networks][steps + 1];
        for (int k = 0; k < networks; k++) {
            double[] values = new double[most + 1];
            for (int step = 0; step <= most; step++) {
                values[step] = value(k, (double) step / steps);
            }
            double[] before = best;
            best = new double[steps + 1];
            // Of the last network it only matters what is left for it when all steps are used.
            for (int used = k == networks - 1 ? steps : 0; used <= steps; used++) {
                best[used] = Double.NEGATIVE_INFINITY;
                for (int step = 0; step <= Math.min(most, used); step++) {
                    double total = before[used - step] + values[step];
                    if (total > best[used]) {
                        best[used] = total;
                        taken[k][used] = step;
                    }
                }
            }
        }
        double[] shares = new double[networks];
        int used = steps;
        for (int k = networks - 1; k >= 0; k--) {
            shares[k] = (double) taken[k][used] / steps;
            used -= taken[k][used];
        }
        return shares;
    }

    /** Moves steps from one network to another for as long as a move gains. */
    private void refine(double[] shares, double step, double sum) {
        for (int k = 0; k < networks; k++) {
            lookAround(k, shares[k], step);
        }
        boolean moved = true;
        for (int round = 0; moved && round < 2 * STEPS; round++) {
            moved = false;
            for (int from = 0; from < networks; from++) {
                for (int to = 0; to < networks; to++) {
                    moved |= from != to && move(shares, from, to, step, sum);
                }
            }
        }
    }

    private void weigh(int network, double share, double step) {
        now[network] = value(network, share);
        lookAround(network, share, step);
    }

    private void lookAround(int network, double share, double step) {
        withMore[network] = value(network, share + step);
        withLess[network] = share < step ? 0 : value(network, share - step);
    }

    private boolean move(double[] shares, int from, int to, double step, double sum) {
        if (shares[from] < step || networks * (shares[to] + step) > mostFactor + FINEST) {
            return false;
        }
        double gain = withMore[to] - now[to] + withLess[from] - now[from];
        if (gain <= NO_GAIN * sum) {
            return false;
        }
        shares[from] -= step;
        shares[to] += step;
        weigh(from, shares[from], step);
        weigh(to, shares[to], step);
        return true;
    }
}
