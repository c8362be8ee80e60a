package entente.results.regression;

import entente.results.statistics.ResponseTable;
import entente.results.statistics.TestedEstimate;
import entente.results.statistics.TwoWayError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A surface fitted to the points of a design by least squares, along which the effect of each factor is told while the others
 * are held: polynomials of each factor, up to the third power, and products of two (the response surface of G. Box and K.
 * Wilson, Journal of the Royal Statistical Society B 13, 1951; as a surrogate of a simulation, J. Kleijnen, Design and Analysis
 * of Simulation Experiments, 2015, chapter 2). Of six such surfaces that with the best cross-validated fit is taken, of those
 * with three points or more for each term.
 *
 * <p>Errors hold both noise of replications and where the points lie ({@link TwoWayError}). Limits: what is bent more than a
 * third power, or holds three factors together, is not followed; it widens intervals and lowers the fit.
 */
public final class Surface {

    /** So many points stand behind each term at least. */
    public static final int POINTS_PER_TERM = 3;

    private final List<Predictor> factors;
    private final ResponseTable responses;
    private final SurfaceTerms terms;
    private final LinearModel model;
    private final SurfaceFit fit;
    private final TwoWayError errors;

    private Surface(List<Predictor> factors, ResponseTable responses, SurfaceTerms terms, int degree) {
        this.factors = List.copyOf(factors);
        this.responses = responses;
        this.terms = terms;
        this.model = new LinearModel(terms.matrix());
        double[] outputs = responses.values();
        double noise = responses.noiseShare();
        this.fit = new SurfaceFit(
                outputs.length,
                terms.size(),
                degree,
                terms.hasPairs(),
                predicted(outputs, model.missed(outputs)),
                noise);
        this.errors = new TwoWayError(responses, model::missed, model.degrees());
    }

    private static double predicted(double[] outputs, double[] missed) {
        double mean = Arrays.stream(outputs).average().orElse(0);
        double all = Arrays.stream(outputs)
                .map(output -> (output - mean) * (output - mean))
                .sum();
        return 1 - Arrays.stream(missed).map(each -> each * each).sum() / all;
    }

    /**
     * Fits a surface.
     *
     * @param factors the factors with their values at all points
     * @param responses the output at all points, which varies
     * @throws IllegalArgumentException if there are too few points, or an output is undefined
     */
    public static Surface fit(List<Predictor> factors, ResponseTable responses) {
        int points = responses.points();
        if (Arrays.stream(responses.values()).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("a point has no value in the replications that all points have");
        }
        if (responses.replications() > 1 && responses.informing() < 2) {
            throw new IllegalArgumentException(responses.informing() + " of " + responses.replications()
                    + " replications has a value, so that what is noise cannot be told: more replications would tell");
        }
        Surface best = null;
        int least = new SurfaceTerms(factors, 1, false).size();
        if (points < POINTS_PER_TERM * least) {
            throw new IllegalArgumentException("there are " + points + " points: it takes " + POINTS_PER_TERM * least
                    + ", three for each of " + least + " terms");
        }
        for (int degree = 1; degree <= Predictor.MOST_DEGREE; degree++) {
            for (boolean pairs : new boolean[] {false, true}) {
                SurfaceTerms terms = new SurfaceTerms(factors, degree, pairs);
                if (points >= POINTS_PER_TERM * terms.size()) {
                    Surface surface = new Surface(factors, responses, terms, degree);
                    if (best == null || surface.fit.predicted() > best.fit.predicted()) {
                        best = surface;
                    }
                }
            }
        }
        return best == null ? new Surface(factors, responses, new SurfaceTerms(factors, 1, false), 1) : best;
    }

    /** The surface of that degree, with products of two factors or without. */
    static Surface of(List<Predictor> factors, ResponseTable responses, int degree, boolean pairs) {
        return new Surface(factors, responses, new SurfaceTerms(factors, degree, pairs), degree);
    }

    /** How well it fits. */
    public SurfaceFit fit() {
        return fit;
    }

    /**
     * What a factor changes over its range, the others held: of a number, along the straight line through its curve that is
     * nearest at the points, from place 0 to 1; of kinds, from the first to the last. Without a value where that is mixed with
     * other factors.
     */
    public TestedEstimate change(int factor) {
        return told(changeWeights(factor));
    }

    private double @Nullable [] changeWeights(int factor) {
        Predictor own = factors.get(factor);
        double[] combination = new double[terms.size()];
        if (own.isNumber()) {
            double mean = Arrays.stream(own.values()).average().orElse(0);
            double squares = Arrays.stream(own.values())
                    .map(value -> (value - mean) * (value - mean))
                    .sum();
            for (double value : own.values()) {
                add(combination, factor, terms.own(factor, value), (value - mean) / squares);
            }
        } else {
            add(combination, factor, terms.own(factor, own.kinds() - 1.0), 1);
            add(combination, factor, terms.own(factor, 0), -1);
        }
        return model.weights(combination);
    }

    /** What the surface changes with a factor from one value to another, the others held. */
    public TestedEstimate change(int factor, double from, double to) {
        double[] combination = new double[terms.size()];
        add(combination, factor, terms.own(factor, to), 1);
        add(combination, factor, terms.own(factor, from), -1);
        return told(model.weights(combination));
    }

    /**
     * Half of how much the change due to one factor, along a straight line over its range, differs between the ends of another;
     * null if the surface has no single term for it.
     */
    public @Nullable TestedEstimate interaction(int one, int other) {
        int at = terms.product(one, other);
        if (at < 0) {
            return null;
        }
        double[] combination = new double[terms.size()];
        combination[at] = slope(one) * slope(other) / 2;
        return told(model.weights(combination));
    }

    /** How much a first-order term changes over the range of its factor. */
    private double slope(int factor) {
        return factors.get(factor).isNumber() ? 2 : 1;
    }

    /** The height of the surface at each value of a factor, the others on average, for an output at the same points. */
    public List<TestedEstimate> heights(int factor, double[] values, ResponseTable outputs) {
        TwoWayError own = new TwoWayError(outputs, model::missed, model.degrees());
        List<TestedEstimate> heights = new ArrayList<>();
        for (double value : values) {
            double[] combination = new double[terms.size()];
            combination[0] = 1;
            add(combination, factor, terms.own(factor, value), 1);
            double[] weights = model.weights(combination);
            heights.add(weights == null ? TestedEstimate.none() : own.of(weights));
        }
        return heights;
    }

    /** The other factors without whose terms the change of this one could be told; empty if it can. */
    public List<Integer> mixedWith(int factor) {
        List<Integer> mixed = new ArrayList<>();
        for (int other = 0; other < factors.size() && changeWeights(factor) == null; other++) {
            if (other != factor) {
                List<Predictor> two = List.of(factors.get(factor), factors.get(other));
                if (new LinearModel(new SurfaceTerms(two, 1, false).matrix()).rank()
                        < new SurfaceTerms(two, 1, false).size()) {
                    mixed.add(other);
                }
            }
        }
        return mixed;
    }

    /** The surface's terms, without those of a factor's own curve, and its points: for lines in place of the curve. */
    LinearModel with(int factor, double[][] instead) {
        double[][] matrix = terms.matrix();
        int from = terms.start(factor);
        int to = terms.start(factor + 1);
        double[][] changed = new double[matrix.length][];
        for (int p = 0; p < matrix.length; p++) {
            double[] row = new double[matrix[p].length - (to - from) + instead[p].length];
            System.arraycopy(matrix[p], 0, row, 0, from);
            System.arraycopy(instead[p], 0, row, from, instead[p].length);
            System.arraycopy(matrix[p], to, row, from + instead[p].length, matrix[p].length - to);
            changed[p] = row;
        }
        return new LinearModel(changed);
    }

    /** Where the terms of a factor begin. */
    int start(int factor) {
        return terms.start(factor);
    }

    List<Predictor> factors() {
        return factors;
    }

    ResponseTable responses() {
        return responses;
    }

    private TestedEstimate told(double @Nullable [] weights) {
        return weights == null ? TestedEstimate.none() : errors.of(weights);
    }

    private void add(double[] combination, int factor, double[] own, double weight) {
        for (int t = 0; t < own.length; t++) {
            combination[terms.start(factor) + t] += weight * own[t];
        }
    }
}
