package entente.results.sensitivity;

/** The estimators of Sobol indices, with each group of points counted so often. */
final class VarianceParts {

    private final SaltelliLayout layout;
    private final double[] centred;
    private final int[] counts;
    private final double variance;

    VarianceParts(SaltelliLayout layout, double[] outputs, int[] counts) {
        this.layout = layout;
        this.counts = counts;
        double mean = 0;
        for (int j = 0; j < layout.base(); j++) {
            mean += counts[j] * (outputs[layout.a(j)] + outputs[layout.b(j)]) / (2.0 * layout.base());
        }
        // Products of outputs far from 0 would drown in their mean.
        centred = new double[outputs.length];
        for (int i = 0; i < outputs.length; i++) {
            centred[i] = outputs[i] - mean;
        }
        double squares = 0;
        for (int j = 0; j < layout.base(); j++) {
            squares += counts[j] * (square(centred[layout.a(j)]) + square(centred[layout.b(j)]));
        }
        variance = squares / (2.0 * layout.base());
    }

    /** First order of all factors, then total order of all, then second order of all pairs. NaN if nothing varies. */
    double[] indices() {
        int k = layout.factors();
        double[] indices = new double[2 * k + (layout.secondOrder() ? k * (k - 1) / 2 : 0)];
        for (int i = 0; i < k; i++) {
            indices[i] = first(i);
            indices[k + i] = total(i);
        }
        int next = 2 * k;
        for (int i = 0; i < k && layout.secondOrder(); i++) {
            for (int j = i + 1; j < k; j++) {
                indices[next++] = closed(i, j) - indices[i] - indices[j];
            }
        }
        return indices;
    }

    private double first(int factor) {
        double sum = 0;
        for (int j = 0; j < layout.base(); j++) {
            sum += counts[j] * centred[layout.b(j)] * (centred[layout.ab(factor, j)] - centred[layout.a(j)]);
        }
        return part(sum);
    }

    private double total(int factor) {
        double sum = 0;
        for (int j = 0; j < layout.base(); j++) {
            sum += counts[j] * square(centred[layout.a(j)] - centred[layout.ab(factor, j)]) / 2;
        }
        return part(sum);
    }

    /** What two factors do together, by themselves included. */
    private double closed(int one, int other) {
        double sum = 0;
        for (int j = 0; j < layout.base(); j++) {
            sum += counts[j]
                    * (centred[layout.ba(one, j)] * centred[layout.ab(other, j)]
                            - centred[layout.a(j)] * centred[layout.b(j)]);
        }
        return part(sum);
    }

    private double part(double sum) {
        return variance > 0 ? sum / layout.base() / variance : Double.NaN;
    }

    private static double square(double value) {
        return value * value;
    }
}
