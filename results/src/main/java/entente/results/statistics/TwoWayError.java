package entente.results.statistics;

/**
 * The error of a weighted sum of the outputs at the points of a design, where chance has two sources: replications, which all
 * points share through their seeds, and where the points lie, as far as a model fitted to them leaves residuals.
 *
 * <p>The variance is that of points, plus that of replications, less what both count, the noise of single runs: V_points +
 * V_replications − V_both (A. Cameron, J. Gelbach and D. Miller, Robust inference with multiway clustering, Journal of Business
 * and Economic Statistics 29, 2011; A. Owen, The pigeonhole bootstrap, Annals of Applied Statistics 1, 2007). V_points is HC3 (J.
 * MacKinnon and H. White, Journal of Econometrics 29, 1985): residuals over one less leverage, squared. V_replications is that of
 * the same sum in each replication. The difference of the last two is never counted below 0. Degrees of freedom after F.
 * Satterthwaite, Biometrics Bulletin 2 (1946). Assumption: residuals of different points are independent but for shared seeds.
 */
public final class TwoWayError {

    /** Relative to the spread of outputs: less is rounding. */
    private static final double ROUNDING = 1e-10;

    private final double[] values;
    private final double[][] deviations;
    private final double[] residuals;
    private final int pointDegrees;
    private final double spread;

    /**
     * The errors of sums of some outputs.
     *
     * @param residuals of each point, over one less its leverage
     * @param pointDegrees points less terms of the model; 0 where the model leaves no residual
     */
    public TwoWayError(ResponseTable responses, double[] residuals, int pointDegrees) {
        this.values = responses.values();
        this.deviations = responses.deviations();
        this.residuals = residuals.clone();
        this.pointDegrees = pointDegrees;
        this.spread = spread(values);
    }

    private static double spread(double[] values) {
        double size = 0;
        for (double value : values) {
            size = Math.max(size, Math.abs(value));
        }
        return size;
    }

    /** A weighted sum of outputs with its interval, tested. With one replication there is no interval. */
    public TestedEstimate of(double[] weights) {
        int replications = deviations[0].length;
        double sum = 0;
        double size = 0;
        for (int p = 0; p < weights.length; p++) {
            sum += weights[p] * values[p];
            size += Math.abs(weights[p]);
        }
        double mean = Math.abs(sum) <= ROUNDING * size * spread ? 0 : sum;
        if (replications < 2) {
            return TestedEstimate.of(new Estimate(mean, null, null, null, replications));
        }
        double points = points(weights);
        double shared = replications(weights);
        double variance = points + Math.max(0, shared - both(weights));
        double degrees = variance == 0
                ? replications - 1
                : variance * variance / (part(points, pointDegrees) + part(shared, replications - 1));
        double error = Math.sqrt(variance) <= ROUNDING * size * spread ? 0 : Math.sqrt(variance);
        double half = StudentT.quantile(degrees) * error;
        return TestedEstimate.of(new Estimate(mean, error, mean - half, mean + half, replications), degrees);
    }

    private static double part(double variance, int degrees) {
        return degrees == 0 ? 0 : variance * variance / degrees;
    }

    private double points(double[] weights) {
        double sum = 0;
        for (int p = 0; p < weights.length && pointDegrees > 0; p++) {
            sum += square(weights[p] * residuals[p]);
        }
        return sum;
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

    private double both(double[] weights) {
        if (pointDegrees == 0) {
            return 0;
        }
        int replications = deviations[0].length;
        double sum = 0;
        for (int p = 0; p < weights.length; p++) {
            for (double deviation : deviations[p]) {
                sum += square(weights[p] * deviation);
            }
        }
        return sum / replications / (replications - 1);
    }

    private static double square(double value) {
        return value * value;
    }
}
