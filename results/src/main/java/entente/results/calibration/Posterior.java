package entente.results.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * What is believed of the parameters after the data: a weighted sample by approximate Bayesian computation. The draws whose
 * simulated statistics come nearest to the observed ones are kept, weighted by an Epanechnikov kernel, and moved along a
 * local linear regression to where they would be had they given the observed statistics (M. Beaumont, W. Zhang and D.
 * Balding, Genetics 162, 2002). The regression is of the logit of each parameter's place in its range, so that no draw leaves
 * the range (G. Hamilton et al., Genetics 170, 2005).
 */
final class Posterior {

    /** How far from the ends of the range a point may come. */
    private static final double MARGIN = 1e-9;

    private final int[] kept;
    private final double[] weights;
    private final double[][] points;

    private Posterior(int[] kept, double[] weights, double[][] points) {
        this.kept = kept;
        this.weights = weights;
        this.points = points;
    }

    /**
     * The sample for what was observed.
     *
     * @param draws points in a unit cube, one a row
     * @param statistics what each gave, one a row
     * @param observed what was observed
     * @param keep how many to keep
     * @param without the number of a draw that is left out; -1 for none
     */
    static Posterior of(double[][] draws, double[][] statistics, double[] observed, int keep, int without) {
        double[] scales = scales(statistics);
        double[] distances = new double[draws.length];
        for (int i = 0; i < draws.length; i++) {
            distances[i] = i == without ? Double.POSITIVE_INFINITY : distance(statistics[i], observed, scales);
        }
        int[] nearest = IntStream.range(0, draws.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> distances[i]))
                .limit(keep)
                .mapToInt(i -> i)
                .toArray();
        double furthest = Math.nextUp(distances[nearest[nearest.length - 1]]);
        double[] weights = new double[nearest.length];
        for (int i = 0; i < weights.length; i++) {
            double relative = distances[nearest[i]] / furthest;
            weights[i] = 1 - relative * relative;
        }
        return new Posterior(nearest, weights, moved(draws, statistics, observed, nearest, weights));
    }

    /** The numbers of the draws that are kept, the nearest first. */
    int[] kept() {
        return kept.clone();
    }

    /** The point of one draw that is kept, 0..1 in each coordinate. */
    double[] point(int number) {
        return points[number].clone();
    }

    /** The number of the draw at a place 0..1 of all weights together. */
    int at(double place) {
        double target = place * Arrays.stream(weights).sum();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            if (sum >= target) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** A quantile of one coordinate. */
    double quantile(int coordinate, double probability) {
        Integer[] order = IntStream.range(0, points.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> points[i][coordinate]))
                .toArray(Integer[]::new);
        double target = probability * Arrays.stream(weights).sum();
        double sum = 0;
        for (int i : order) {
            sum += weights[i];
            if (sum >= target) {
                return points[i][coordinate];
            }
        }
        return points[order[order.length - 1]][coordinate];
    }

    private static double[][] moved(
            double[][] draws, double[][] statistics, double[] observed, int[] nearest, double[] weights) {
        int coordinates = draws[0].length;
        RealMatrix design = new Array2DRowRealMatrix(nearest.length, observed.length + 1);
        RealMatrix logits = new Array2DRowRealMatrix(nearest.length, coordinates);
        for (int i = 0; i < nearest.length; i++) {
            double root = Math.sqrt(weights[i]);
            design.setEntry(i, 0, root);
            for (int s = 0; s < observed.length; s++) {
                design.setEntry(i, s + 1, root * (statistics[nearest[i]][s] - observed[s]));
            }
            for (int c = 0; c < coordinates; c++) {
                logits.setEntry(i, c, root * logit(draws[nearest[i]][c]));
            }
        }
        RealMatrix slopes = new SingularValueDecomposition(design).getSolver().solve(logits);
        double[][] points = new double[nearest.length][coordinates];
        for (int i = 0; i < nearest.length; i++) {
            double[] off = new double[observed.length + 1];
            for (int s = 0; s < observed.length; s++) {
                off[s + 1] = statistics[nearest[i]][s] - observed[s];
            }
            for (int c = 0; c < coordinates; c++) {
                double shift = new ArrayRealVector(off).dotProduct(slopes.getColumnVector(c));
                points[i][c] = 1 / (1 + Math.exp(-(logit(draws[nearest[i]][c]) - shift)));
            }
        }
        return points;
    }

    private static double logit(double point) {
        double inside = Math.max(MARGIN, Math.min(1 - MARGIN, point));
        return Math.log(inside / (1 - inside));
    }

    private static double distance(double[] a, double[] b, double[] scales) {
        double squares = 0;
        for (int s = 0; s < a.length; s++) {
            double off = (a[s] - b[s]) / scales[s];
            squares += off * off;
        }
        return Math.sqrt(squares);
    }

    /** The median absolute deviation of each statistic over all draws; 1 where it is 0. */
    private static double[] scales(double[][] statistics) {
        double[] scales = new double[statistics[0].length];
        for (int s = 0; s < scales.length; s++) {
            int column = s;
            double[] values =
                    Arrays.stream(statistics).mapToDouble(row -> row[column]).toArray();
            double middle = median(values);
            double deviation = median(
                    Arrays.stream(values).map(value -> Math.abs(value - middle)).toArray());
            scales[s] = deviation > 0 ? deviation : 1;
        }
        return scales;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
