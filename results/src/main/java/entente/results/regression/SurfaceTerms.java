package entente.results.regression;

import java.util.ArrayList;
import java.util.List;

/**
 * The terms of a surface: a constant, the terms of each factor, and products of the first-order terms of each two factors if
 * wanted. All are centred at their mean over the points, so that a factor's own terms tell what it does where the others are
 * on average.
 */
final class SurfaceTerms {

    private final List<Predictor> factors;
    private final int degree;
    private final boolean pairs;
    private final int[] starts;
    private final double[][] centres;

    SurfaceTerms(List<Predictor> factors, int degree, boolean pairs) {
        this.factors = factors;
        this.degree = degree;
        this.pairs = pairs;
        this.starts = new int[factors.size() + 1];
        this.centres = new double[factors.size()][];
        starts[0] = 1;
        for (int f = 0; f < factors.size(); f++) {
            Predictor factor = factors.get(f);
            int terms = factor.terms(degree);
            starts[f + 1] = starts[f] + terms;
            centres[f] = new double[terms];
            for (double value : factor.values()) {
                double[] at = factor.at(value, degree);
                for (int t = 0; t < terms; t++) {
                    centres[f][t] += at[t] / factor.values().length;
                }
            }
        }
    }

    /** Where the terms of a factor begin, and behind the last one where products do. */
    int start(int factor) {
        return starts[factor];
    }

    /** How many terms there are. */
    int size() {
        int size = starts[factors.size()];
        for (int f = 0; pairs && f < factors.size(); f++) {
            for (int g = f + 1; g < factors.size(); g++) {
                size += firstOrder(f) * firstOrder(g);
            }
        }
        return size;
    }

    boolean hasPairs() {
        return pairs;
    }

    /** How many first-order terms a factor has: one of a number, all of kinds. */
    int firstOrder(int factor) {
        return factors.get(factor).isNumber() ? 1 : starts[factor + 1] - starts[factor];
    }

    /** Where the product of two factors stands that have one first-order term each; −1 if there is none. */
    int product(int one, int other) {
        if (!pairs || firstOrder(one) != 1 || firstOrder(other) != 1) {
            return -1;
        }
        int at = starts[factors.size()];
        for (int f = 0; f < factors.size(); f++) {
            for (int g = f + 1; g < factors.size(); g++) {
                if (f == one && g == other) {
                    return at;
                }
                at += firstOrder(f) * firstOrder(g);
            }
        }
        return -1;
    }

    /** The terms of a factor at a value, centred. */
    double[] own(int factor, double value) {
        double[] at = factors.get(factor).at(value, degree);
        for (int t = 0; t < at.length; t++) {
            at[t] -= centres[factor][t];
        }
        return at;
    }

    /** All terms of all points. */
    double[][] matrix() {
        int points = factors.get(0).values().length;
        double[][] matrix = new double[points][];
        for (int p = 0; p < points; p++) {
            matrix[p] = row(p);
        }
        return matrix;
    }

    private double[] row(int point) {
        double[] row = new double[size()];
        row[0] = 1;
        List<double[]> own = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            double[] terms = own(f, factors.get(f).values()[point]);
            own.add(terms);
            System.arraycopy(terms, 0, row, starts[f], terms.length);
        }
        int next = starts[factors.size()];
        for (int f = 0; pairs && f < factors.size(); f++) {
            for (int g = f + 1; g < factors.size(); g++) {
                for (int i = 0; i < firstOrder(f); i++) {
                    for (int j = 0; j < firstOrder(g); j++) {
                        row[next++] = own.get(f)[i] * own.get(g)[j];
                    }
                }
            }
        }
        return row;
    }
}
