package entente.results.regression;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Ordinary least squares over the points of a design, with as many terms as there are columns, which may depend on each other. A
 * combination of coefficients is estimable where it lies in the row space of the model matrix (S. Searle, Linear Models, 1971,
 * section 5.4); its estimate is a weighted sum of outputs. Solved by the eigenvalues of the matrix of products of columns, each
 * scaled to length 1.
 */
final class LinearModel {

    /** Eigenvalues below this part of the largest count as 0: columns depend on each other. */
    private static final double DEPENDENT = 1e-9;

    private static final double SAME = 1e-6;

    private final double[][] rows;
    private final double[] scales;
    private final RealMatrix inverse;
    private final int rank;
    private final double[] leverages;

    /** A model with a row for each point and a column for each term. */
    LinearModel(double[][] matrix) {
        int terms = matrix[0].length;
        scales = new double[terms];
        for (double[] row : matrix) {
            for (int t = 0; t < terms; t++) {
                scales[t] += row[t] * row[t];
            }
        }
        for (int t = 0; t < terms; t++) {
            scales[t] = scales[t] > 0 ? Math.sqrt(scales[t]) : 1;
        }
        rows = new double[matrix.length][terms];
        for (int p = 0; p < rows.length; p++) {
            for (int t = 0; t < terms; t++) {
                rows[p][t] = matrix[p][t] / scales[t];
            }
        }
        EigenDecomposition eigen = new EigenDecomposition(products());
        double[] values = eigen.getRealEigenvalues();
        RealMatrix vectors = eigen.getV();
        RealMatrix scaled = vectors.copy();
        int positive = 0;
        for (int t = 0; t < terms; t++) {
            boolean counts = values[t] > DEPENDENT * values[0];
            positive += counts ? 1 : 0;
            scaled.setColumnVector(t, vectors.getColumnVector(t).mapMultiply(counts ? 1 / values[t] : 0));
        }
        rank = positive;
        inverse = scaled.multiply(vectors.transpose());
        leverages = new double[rows.length];
        for (int p = 0; p < rows.length; p++) {
            leverages[p] = product(rows[p], inverse.operate(rows[p]));
        }
    }

    private RealMatrix products() {
        int terms = scales.length;
        double[][] products = new double[terms][terms];
        for (double[] row : rows) {
            for (int i = 0; i < terms; i++) {
                for (int j = 0; j <= i; j++) {
                    products[i][j] += row[i] * row[j];
                }
            }
        }
        for (int i = 0; i < terms; i++) {
            for (int j = 0; j < i; j++) {
                products[j][i] = products[i][j];
            }
        }
        return new Array2DRowRealMatrix(products, false);
    }

    /** How many terms there are. */
    int terms() {
        return scales.length;
    }

    /** How many terms are independent. */
    int rank() {
        return rank;
    }

    /** Points less independent terms. */
    int degrees() {
        return rows.length - rank;
    }

    /**
     * The weights of outputs that estimate a combination of coefficients; null if it is not estimable.
     *
     * @param combination the factor of each coefficient
     */
    double @Nullable [] weights(double[] combination) {
        double[] wanted = new double[scales.length];
        double size = 0;
        for (int t = 0; t < wanted.length; t++) {
            wanted[t] = combination[t] / scales[t];
            size = Math.max(size, Math.abs(wanted[t]));
        }
        double[] solved = inverse.operate(wanted);
        double[] weights = new double[rows.length];
        double[] got = new double[wanted.length];
        for (int p = 0; p < rows.length; p++) {
            weights[p] = product(rows[p], solved);
            for (int t = 0; t < got.length; t++) {
                got[t] += weights[p] * rows[p][t];
            }
        }
        for (int t = 0; t < got.length; t++) {
            if (Math.abs(got[t] - wanted[t]) > SAME * size) {
                return null;
            }
        }
        return weights;
    }

    /** What the model leaves of each output, over one less its leverage: how far a fit without that point would miss it. */
    double[] missed(double[] outputs) {
        double[] sums = new double[scales.length];
        for (int p = 0; p < rows.length; p++) {
            for (int t = 0; t < sums.length; t++) {
                sums[t] += rows[p][t] * outputs[p];
            }
        }
        double[] coefficients = inverse.operate(sums);
        double[] missed = new double[rows.length];
        for (int p = 0; p < rows.length; p++) {
            double rest = outputs[p] - product(rows[p], coefficients);
            missed[p] = leverages[p] < 1 - SAME ? rest / (1 - leverages[p]) : rest;
        }
        return missed;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
