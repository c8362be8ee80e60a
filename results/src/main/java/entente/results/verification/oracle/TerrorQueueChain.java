package entente.results.verification.oracle;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * The exact stationary distribution of a terror queue. X is cut off at a bound that a Poisson number with mean α/μ, which is
 * never below X in law, passes with a probability of 10<sup>−13</sup>.
 */
public final class TerrorQueueChain {

    /** The largest chain that is solved; it takes some ten seconds. */
    private static final int MOST_STATES = 150_000;

    private static final double LOST = 1e-13;

    /** What may stand in the last states of all before the cut is held to matter. */
    private static final double MOST_AT_THE_EDGE = 1e-9;

    private static final double NEARLY_ALL = 0.999;

    private static final double MOST_IMBALANCE = 1e-8;

    private final TerrorQueue queue;
    private final int most;
    private final int falseLeads;
    private final double[] probability;

    /**
     * Solves the chain.
     *
     * @throws ArithmeticException if it has too many states, or cannot be solved
     */
    public TerrorQueueChain(TerrorQueue queue) {
        this.queue = queue;
        most = bound(queue);
        falseLeads = queue.hasFalseLeads() ? queue.teams() : 0;
        long states = states(queue);
        if (states > MOST_STATES) {
            throw new ArithmeticException("the chain has " + states + " states: it is solved up to " + MOST_STATES);
        }
        probability = chain((int) states).stationary(guess((int) states));
        check();
    }

    /** Little may be left where the chain was cut, and births must balance attacks and interdictions. */
    private void check() {
        double edge = atTheEdge();
        double ends = queue.mu() * meanUndetected() + queue.rho() * meanWatched();
        if (edge > MOST_AT_THE_EDGE || Math.abs(ends / queue.alpha() - 1) > MOST_IMBALANCE) {
            throw new ArithmeticException("the chain could not be solved with precision: rates are too different");
        }
    }

    private static int bound(TerrorQueue queue) {
        double mean = queue.alpha() / queue.mu();
        return mean > 1e6 ? 2_000_000 : 2 + new PoissonDistribution(mean).inverseCumulativeProbability(1 - LOST);
    }

    /** How many states the chain has. */
    private static long states(TerrorQueue queue) {
        long f = queue.teams();
        return (bound(queue) + 1L) * (queue.hasFalseLeads() ? (f + 1) * (f + 2) / 2 : f + 1);
    }

    private SparseChain chain(int states) {
        SparseChain chain = new SparseChain(states);
        forEachState((x, y, z) -> {
            int from = state(x, y, z);
            int free = queue.teams() - y - z;
            if (x < most) {
                chain.add(from, state(x + 1, y, z), queue.alpha());
            }
            if (x > 0) {
                chain.add(from, state(x - 1, y, z), queue.mu() * x);
            }
            if (x > 0 && free > 0) {
                chain.add(from, state(x - 1, y + 1, z), queue.delta() * free * x);
            }
            if (y > 0) {
                chain.add(from, state(x, y - 1, z), queue.rho() * y);
            }
            if (z < falseLeads && free > 0) {
                chain.add(from, state(x, y, z + 1), queue.sigma() * free);
            }
            if (z > 0) {
                chain.add(from, state(x, y, z - 1), queue.theta() * z);
            }
        });
        return chain;
    }

    /**
     * As if X were Poisson and each team on a case, on a false lead or free by itself, with means as in the fluid limit.
     */
    private double[] guess(int states) {
        FluidLimit fluid = new FluidLimit(queue);
        double x = (1 - fluid.shareFoiled()) * queue.alpha() / queue.mu();
        double f = queue.teams();
        double watched = Math.min(fluid.shareFoiled() * queue.alpha() / queue.rho() / f, NEARLY_ALL);
        double misled = (1 - watched) * queue.sigma() / (queue.theta() + queue.sigma());
        double free = Math.max(1 - watched - misled, 1 - NEARLY_ALL);
        double[] guess = new double[states];
        forEachState((i, j, k) -> guess[state(i, j, k)] = Math.exp(term(i, x)
                - x
                + term(j, f * watched)
                + term(k, f * misled)
                + term(queue.teams() - j - k, f * free)
                - f));
        return guess;
    }

    /** The logarithm of mean^n/n!. */
    private static double term(int n, double mean) {
        return n == 0 ? 0 : n * Math.log(Math.max(mean, Double.MIN_NORMAL)) - CombinatoricsUtils.factorialLog(n);
    }

    private double atTheEdge() {
        double[] sum = {0};
        forEachState((x, y, z) -> sum[0] += x == most ? probability[state(x, y, z)] : 0);
        return sum[0];
    }

    /** Does something with a state. */
    private interface Visitor {
        void visit(int x, int y, int z);
    }

    private void forEachState(Visitor visitor) {
        for (int x = 0; x <= most; x++) {
            for (int z = 0; z <= falseLeads; z++) {
                for (int y = 0; y <= queue.teams() - z; y++) {
                    visitor.visit(x, y, z);
                }
            }
        }
    }

    /** States by X, then Z, then Y, of which there are fewer the larger Z is. */
    private int state(int x, int y, int z) {
        int f = queue.teams();
        int layer = falseLeads == 0 ? f + 1 : (f + 1) * (f + 2) / 2;
        return x * layer + z * (f + 1) - z * (z - 1) / 2 + y;
    }

    /** E[X], undetected plots. */
    public double meanUndetected() {
        return moment(1, 0, 0);
    }

    /** E[Y], plots under interdiction. */
    public double meanWatched() {
        return moment(0, 1, 0);
    }

    /** E[Z], teams on false leads. */
    public double meanMisled() {
        return moment(0, 0, 1);
    }

    /** Var X. */
    public double varianceUndetected() {
        return moment(2, 0, 0) - meanUndetected() * meanUndetected();
    }

    /** Var Y. */
    public double varianceWatched() {
        return moment(0, 2, 0) - meanWatched() * meanWatched();
    }

    /** Cov(X, Y). */
    public double covariance() {
        return moment(1, 1, 0) - meanUndetected() * meanWatched();
    }

    /** φ, the share of plots that are interdicted: ρE[Y]/α. */
    public double shareFoiled() {
        return queue.rho() * meanWatched() / queue.alpha();
    }

    private double moment(int powerX, int powerY, int powerZ) {
        double[] sum = {0};
        forEachState((x, y, z) -> sum[0] +=
                probability[state(x, y, z)] * Math.pow(x, powerX) * Math.pow(y, powerY) * Math.pow(z, powerZ));
        return sum[0];
    }
}
