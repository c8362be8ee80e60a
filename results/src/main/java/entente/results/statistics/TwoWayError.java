package entente.results.statistics;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * The error of a weighted sum of the outputs at the points of a design, where chance has two sources: replications, which all
 * points share through their seeds, and where the points lie, as far as a model fitted to them leaves residuals.
 *
 * <p>The variance is that of points, plus that of replications, less what both count, the noise of single runs: V_points +
 * V_replications − V_both (A. Cameron, J. Gelbach and D. Miller, Robust inference with multiway clustering, Journal of Business
 * and Economic Statistics 29, 2011; A. Owen, The pigeonhole bootstrap, Annals of Applied Statistics 1, 2007). V_points is HC3 (J.
 * MacKinnon and H. White, Journal of Econometrics 29, 1985): residuals over one less leverage, squared. V_replications is that of
 * the same sum in each replication. V_both takes of each replication what the model leaves of it, too: noise that neighbouring
 * points share is no residual, so it is not counted twice. The difference of the last two is never counted below 0. Degrees of
 * freedom after F. Satterthwaite, Biometrics Bulletin 2 (1946). Assumption: what the model leaves at different points is
 * independent.
 */
public final class TwoWayError {

    /** Relative to the size of outputs: less is rounding. */
    private static final double ROUNDING = 1e-10;

    private final double[] values;
    private final double[][] deviations;
    private final int pointDegrees;
    private final double[] pointVariances;
    private final double[] runVariances;
    private final double size;

    /**
     * The errors of sums of some outputs, by a model with residuals.
     *
     * @param missed what the model leaves of numbers at all points, each over one less its leverage
     * @param pointDegrees points less terms of the model; 0 where it leaves no residual
     */
    public TwoWayError(ResponseTable responses, UnaryOperator<double[]> missed, int pointDegrees) {
        this.values = responses.values();
        this.deviations = responses.deviations();
        this.pointDegrees = pointDegrees;
        this.pointVariances = new double[values.length];
        this.runVariances = new double[values.length];
        this.size = Arrays.stream(values).map(Math::abs).max().orElse(0);
        if (pointDegrees > 0) {
            addSquares(pointVariances, missed.apply(values), 1);
            int replications = responses.replications();
            for (int k = 0; k < replications && replications > 1; k++) {
                addSquares(runVariances, missed.apply(column(k)), 1.0 / replications / (replications - 1));
            }
        }
    }

    private static void addSquares(double[] sums, double[] values, double weight) {
        for (int p = 0; p < sums.length; p++) {
            sums[p] += weight * values[p] * values[p];
        }
    }

    private double[] column(int replication) {
        return Arrays.stream(deviations).mapToDouble(row -> row[replication]).toArray();
    }

    /** A weighted sum of outputs with its interval, tested. With one replication there is no interval. */
    public TestedEstimate of(double[] weights) {
        int replications = deviations[0].length;
        double sum = 0;
        double weight = 0;
        double points = 0;
        double both = 0;
        for (int p = 0; p < weights.length; p++) {
            sum += weights[p] * values[p];
            weight += Math.abs(weights[p]);
            points += weights[p] * weights[p] * pointVariances[p];
            both += weights[p] * weights[p] * runVariances[p];
        }
        double rounding = ROUNDING * weight * size;
        double mean = Math.abs(sum) <= rounding ? 0 : sum;
        if (replications < 2) {
            return TestedEstimate.of(new Estimate(mean, null, null, null, replications));
        }
        double shared = Math.max(0, replications(weights) - both);
        double error = Math.sqrt(points + shared);
        if (error <= rounding) {
            return TestedEstimate.of(new Estimate(mean, 0.0, mean, mean, replications));
        }
        double degrees = square(points + shared) / (part(points, pointDegrees) + part(shared, replications - 1));
        double half = StudentT.quantile(degrees) * error;
        return TestedEstimate.of(new Estimate(mean, error, mean - half, mean + half, replications), degrees);
    }

    private double replications(double[] weights) {
        int replications = deviations[0].length;
        double sum = 0;
        for (int k = 0; k < replications; k++) {
            double moved = 0;
            for (int p = 0; p < weights.length; p++) {
                moved += weights[p] * deviations[p][k];
            }
            sum += moved * moved;
        }
        return sum / replications / (replications - 1);
    }

    private static double part(double variance, int degrees) {
        return degrees == 0 ? 0 : variance * variance / degrees;
    }

    private static double square(double value) {
        return value * value;
    }
}
