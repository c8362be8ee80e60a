package entente.results.verification;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * The exact stationary distribution of Kaplan's terror queue (Operations Research 58(4), 2010): X undetected plots, Y
 * under interdiction; X→X+1 at α, X→X−1 at μX, (X,Y)→(X−1,Y+1) at δ(f−Y)X, Y→Y−1 at ρY. Solved as a linear system with X
 * cut off where hardly any probability is left.
 */
final class TerrorQueueChain {

    private final int teams;
    private final double[][] probability;
    private final double alpha;
    private final double rho;

    /** Rates per year; {@code most} is the largest X that is told apart. */
    TerrorQueueChain(double alpha, double mu, double delta, double rho, int teams, int most) {
        this.teams = teams;
        this.alpha = alpha;
        this.rho = rho;
        int states = (most + 1) * (teams + 1);
        double[][] balance = new double[states][states];
        for (int x = 0; x <= most; x++) {
            for (int y = 0; y <= teams; y++) {
                int from = state(x, y);
                if (x < most) {
                    flow(balance, from, state(x + 1, y), alpha);
                }
                if (x > 0) {
                    flow(balance, from, state(x - 1, y), mu * x);
                }
                if (x > 0 && y < teams) {
                    flow(balance, from, state(x - 1, y + 1), delta * (teams - y) * x);
                }
                if (y > 0) {
                    flow(balance, from, state(x, y - 1), rho * y);
                }
            }
        }
        java.util.Arrays.fill(balance[states - 1], 1);
        RealVector right = new ArrayRealVector(states);
        right.setEntry(states - 1, 1);
        RealVector solution = new LUDecomposition(new Array2DRowRealMatrix(balance, false))
                .getSolver()
                .solve(right);
        probability = new double[most + 1][teams + 1];
        for (int x = 0; x <= most; x++) {
            for (int y = 0; y <= teams; y++) {
                probability[x][y] = solution.getEntry(state(x, y));
            }
        }
    }

    private int state(int x, int y) {
        return x * (teams + 1) + y;
    }

    private static void flow(double[][] balance, int from, int to, double rate) {
        balance[from][from] -= rate;
        balance[to][from] += rate;
    }

    double meanX() {
        return moment(1, 0);
    }

    double meanY() {
        return moment(0, 1);
    }

    double varianceX() {
        return moment(2, 0) - meanX() * meanX();
    }

    double varianceY() {
        return moment(0, 2) - meanY() * meanY();
    }

    double covariance() {
        return moment(1, 1) - meanX() * meanY();
    }

    double shareFoiled() {
        return rho * meanY() / alpha;
    }

    private double moment(int powerX, int powerY) {
        double sum = 0;
        for (int x = 0; x < probability.length; x++) {
            for (int y = 0; y < probability[x].length; y++) {
                sum += probability[x][y] * Math.pow(x, powerX) * Math.pow(y, powerY);
            }
        }
        return sum;
    }
}
