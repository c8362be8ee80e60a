package entente.results.verification.oracle;

import java.util.Arrays;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.ConjugateGradient;
import org.apache.commons.math3.linear.RealLinearOperator;
import org.apache.commons.math3.linear.RealVector;

/**
 * A finite irreducible Markov chain in continuous time, by its transitions, and its stationary distribution: the balance
 * equations of all states but one, whose probability is set to 1 before all are scaled to sum to 1. A chain that is small
 * enough is solved by state reduction. Else the system is sparse but not symmetric, so conjugate gradients solve its normal equations, with the diagonal of these as preconditioner. Each equation is
 * divided by the rate out of its state and by the root of a guess at its probability: so the flows between improbable states,
 * which matter where rates are very different, count as much as those between probable ones.
 */
final class SparseChain {

    /** How far the squared residual may lie from 0, relative to the right-hand side. */
    private static final double PRECISION = 1e-12;

    /** Guesses count as no smaller than this, relative to the largest. */
    private static final double LEAST = 1e-20;

    /** What is left over of the balance after solving, as a share of all flow. */
    private static final double MOST_IMBALANCE = 1e-9;

    private static final int MOST_ITERATIONS = 200_000;

    private int transitions;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private double[] rate = new double[64];
    private final double[] out;

    /** A chain of so many states, numbered from 0, without transitions yet. */
    SparseChain(int states) {
        out = new double[states];
    }

    /** Adds a transition; one with rate 0 is none. */
    void add(int source, int target, double perYear) {
        if (perYear == 0) {
            return;
        }
        if (transitions == from.length) {
            from = Arrays.copyOf(from, 2 * transitions);
            to = Arrays.copyOf(to, 2 * transitions);
            rate = Arrays.copyOf(rate, 2 * transitions);
        }
        from[transitions] = source;
        to[transitions] = target;
        rate[transitions++] = perYear;
        out[source] += perYear;
    }

    /**
     * The stationary probabilities.
     *
     * @param guess roughly how probable each state is, on any scale; where the chain is
     *     large a bad one costs time, a very bad one the result
     * @throws ArithmeticException if the solver does not come to an end
     */
    double[] stationary(double[] guess) {
        int band = band();
        double[] probabilities = BandElimination.suits(out.length, band) ? reduced(band) : iterated(guess);
        if (imbalance(probabilities) > MOST_IMBALANCE) {
            throw new ArithmeticException("the chain of " + out.length + " states could not be solved with precision");
        }
        return probabilities;
    }

    /** How far a transition goes at most, in numbers of states. */
    private int band() {
        int band = 0;
        for (int t = 0; t < transitions; t++) {
            band = Math.max(band, Math.abs(to[t] - from[t]));
        }
        return band;
    }

    private double[] reduced(int band) {
        BandElimination elimination = new BandElimination(out.length, band);
        for (int t = 0; t < transitions; t++) {
            elimination.add(from[t], to[t], rate[t]);
        }
        return elimination.stationary();
    }

    /** By conjugate gradients, for chains that are too large for anything else. */
    private double[] iterated(double[] guess) {
        Balance balance = new Balance(guess);
        int reference = balance.reference;
        ArrayRealVector right = balance.normalRight();
        RealVector solution;
        try {
            solution = new ConjugateGradient(MOST_ITERATIONS, PRECISION, false)
                    .solve(balance, balance.preconditioner(), right);
        } catch (MathIllegalStateException e) {
            throw new ArithmeticException(
                    "the chain of " + out.length + " states could not be solved: " + e.getMessage());
        }
        double[] probabilities = solution.toArray();
        probabilities[reference] = 1;
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = Math.max(0, probabilities[i] * balance.scale[i]);
            sum += probabilities[i];
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    /** How far flows into states are from those out of them, of all states together, over all flow. */
    private double imbalance(double[] probabilities) {
        double[] net = new double[out.length];
        double all = 0;
        for (int t = 0; t < transitions; t++) {
            double flow = rate[t] * probabilities[from[t]];
            net[to[t]] += flow;
            net[from[t]] -= flow;
            all += flow;
        }
        double off = 0;
        for (double each : net) {
            off += Math.abs(each);
        }
        return off / all;
    }

    /**
     * The normal equations of the scaled balance equations, for probabilities over the root of the guess; row and column of the
     * reference, the most probable state, are those of an identity.
     */
    private final class Balance extends RealLinearOperator {
        private final int reference;
        private final double[] scale;

        Balance(double[] guess) {
            int largest = 0;
            for (int i = 1; i < guess.length; i++) {
                largest = guess[i] > guess[largest] ? i : largest;
            }
            reference = largest;
            scale = Arrays.stream(guess)
                    .map(each -> Math.sqrt(Math.max(LEAST, each / guess[reference])))
                    .toArray();
        }

        @Override
        public int getRowDimension() {
            return out.length;
        }

        @Override
        public int getColumnDimension() {
            return out.length;
        }

        @Override
        public RealVector operate(RealVector vector) {
            double[] x = vector.toArray();
            double kept = x[reference];
            x[reference] = 0;
            double[] product = transposed(applied(x));
            product[reference] = kept;
            return new ArrayRealVector(product, false);
        }

        /** The equations at the reference alone, brought to the right-hand side. */
        ArrayRealVector normalRight() {
            double[] unit = new double[out.length];
            unit[reference] = -1;
            double[] right = transposed(applied(unit));
            right[reference] = 0;
            return new ArrayRealVector(right, false);
        }

        RealLinearOperator preconditioner() {
            double[] diagonal = new double[out.length];
            Arrays.fill(diagonal, 1);
            for (int t = 0; t < transitions; t++) {
                if (to[t] != reference) {
                    double scaled = rate[t] / out[to[t]] * scale[from[t]] / scale[to[t]];
                    diagonal[from[t]] += scaled * scaled;
                }
            }
            diagonal[reference] = 1;
            return new RealLinearOperator() {
                @Override
                public int getRowDimension() {
                    return diagonal.length;
                }

                @Override
                public int getColumnDimension() {
                    return diagonal.length;
                }

                @Override
                public RealVector operate(RealVector vector) {
                    double[] x = vector.toArray();
                    for (int i = 0; i < x.length; i++) {
                        x[i] /= diagonal[i];
                    }
                    return new ArrayRealVector(x, false);
                }
            };
        }

        /** What flows into each state less what flows out, scaled; 0 at the reference. */
        private double[] applied(double[] x) {
            double[] flow = new double[out.length];
            for (int t = 0; t < transitions; t++) {
                flow[to[t]] += rate[t] * scale[from[t]] * x[from[t]];
            }
            for (int i = 0; i < flow.length; i++) {
                flow[i] = flow[i] / (out[i] * scale[i]) - x[i];
            }
            flow[reference] = 0;
            return flow;
        }

        private double[] transposed(double[] y) {
            double[] flow = new double[out.length];
            for (int t = 0; t < transitions; t++) {
                flow[from[t]] += rate[t] / (out[to[t]] * scale[to[t]]) * y[to[t]];
            }
            for (int i = 0; i < flow.length; i++) {
                flow[i] = flow[i] * scale[i] - y[i];
            }
            flow[reference] = 0;
            return flow;
        }
    }
}
