package entente.results.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
 * freedom after F. Satterthwaite, Biometrics Bulletin 2 (1946), of V_points as many as residuals of equal variance would leave with
 * the weights of the sum (G. Imbens and M. Kolesár, Review of Economics and Statistics 98, 2016, without leverages).
 *
 * <p>V_replications is what {@link Jackknife} makes intervals of: only replications count that have a denominator, differences of
 * shares and counts have a width where few events stand behind them, and what few replications make goes by their signs
 * ({@link FewPairs}). A share ends at 0 and 1, a difference of shares at −1 and 1; what lies wholly beyond has no value.
 * Assumption: what the model leaves at different points is independent.
 */
public final class TwoWayError {

    /** Relative to the size of outputs: less is rounding. */
    private static final double ROUNDING = 1e-10;

    private final ResponseTable responses;
    private final List<RatioOfTotals> outputs;
    private final double[] values;
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
        this.responses = responses;
        this.outputs = responses.all();
        this.values = responses.values();
        this.pointDegrees = pointDegrees;
        this.pointVariances = new double[values.length];
        this.runVariances = new double[values.length];
        this.size = Arrays.stream(values).map(Math::abs).max().orElse(0);
        if (pointDegrees > 0) {
            addSquares(pointVariances, missed.apply(values), 1);
            double[][] deviations = responses.deviations();
            int replications = responses.replications();
            int informing = responses.informing();
            double weight = 1.0 / replications / replications * informing / (informing - 1);
            for (int k = 0; k < replications && informing > 1; k++) {
                int replication = k;
                double[] column = Arrays.stream(deviations)
                        .mapToDouble(row -> row[replication])
                        .toArray();
                addSquares(runVariances, missed.apply(column), weight);
            }
        }
    }

    private static void addSquares(double[] sums, double[] values, double weight) {
        for (int p = 0; p < sums.length; p++) {
            sums[p] += weight * values[p] * values[p];
        }
    }

    /** A weighted sum of outputs with its interval, tested. With one replication there is no interval. */
    public TestedEstimate of(double[] weights) {
        double sum = 0;
        double weight = 0;
        double net = 0;
        double points = 0;
        double both = 0;
        double squares = 0;
        double fourths = 0;
        for (int p = 0; p < weights.length; p++) {
            sum += weights[p] * values[p];
            weight += Math.abs(weights[p]);
            net += weights[p];
            points += weights[p] * weights[p] * pointVariances[p];
            both += weights[p] * weights[p] * runVariances[p];
            squares += square(weights[p]);
            fourths += square(square(weights[p]));
        }
        double rounding = ROUNDING * weight * size;
        double mean = Math.abs(sum) <= rounding ? 0 : sum;
        Bounds bounds = Bounds.of(responses.range(), net, ROUNDING * weight);
        if (weight == 0 || responses.replications() < 2) {
            return TestedEstimate.of(bounds.end(new Estimate(mean, null, null, null, responses.replications())));
        }
        Combination combination = new Combination(outputs, weights);
        int informing = combination.informing();
        Limits limits = combination.contrastLimits(LeaveOneOut.of(combination));
        StudentLimits student = student(limits);
        if (student == null) {
            return TestedEstimate.of(bounds.end(new Estimate(mean, null, null, null, informing)));
        }
        double shared = Math.max(0, student.error() * student.error() - both);
        double error = Math.sqrt(points + shared);
        if (error <= rounding && student.degrees() >= 1) {
            return TestedEstimate.of(bounds.end(new Estimate(mean, 0.0, mean, mean, informing)));
        }
        double degrees = student.degrees() < 1
                ? student.degrees()
                : square(points + shared)
                        / (part(points, pointDegrees(squares, fourths)) + part(shared, student.degrees()));
        StudentLimits two = new StudentLimits(
                Math.abs(student.centre() - mean) <= rounding ? mean : student.centre(),
                error,
                degrees,
                bounds.least(),
                bounds.most());
        Limits all = limits instanceof SignedLimits signed ? new SignedLimits(two, signed.signs()) : two;
        return bounds.isBeyond(two.centre(), two.reachAtUsualLevel())
                ? TestedEstimate.none()
                : TestedEstimate.tested(
                        new Intervals(new Estimate(bounds.end(mean), error, null, null, informing), all).estimate(),
                        all.probability(0));
    }

    /** Of a sum in which few points weigh much, fewer than the model leaves. */
    private double pointDegrees(double squares, double fourths) {
        return Math.max(1, pointDegrees * squares * squares / fourths / values.length);
    }

    private static @Nullable StudentLimits student(@Nullable Limits limits) {
        if (limits instanceof SignedLimits signed) {
            return signed.own();
        }
        return limits instanceof StudentLimits own ? own : null;
    }

    private static double part(double variance, double degrees) {
        return variance == 0 ? 0 : variance * variance / degrees;
    }

    private static double square(double value) {
        return value * value;
    }
}
