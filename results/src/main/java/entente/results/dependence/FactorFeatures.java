package entente.results.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one factor could do to an output at the points of a design, as a few directions: by itself a polynomial up to the
 * third power, or a step for each kind; and products of the first power, or of the steps, with the first power of every
 * other factor. What the others do by themselves up to the second power is taken out first, so that a direction holds
 * nothing of them (R. Frisch and F. Waugh, Econometrica 1, 1933). Directions have length 1 and are at right angles.
 *
 * @param alone what it could do by itself, by direction, then by point
 * @param together what it could do together with another
 */
record FactorFeatures(List<double[]> alone, List<double[]> together) {

    private static final int POWERS = 3;
    private static final int OTHERS_POWERS = 2;

    /** Of the points, so many for each term of the others at least; else they are taken out as straight lines. */
    private static final int POINTS_PER_TERM = 3;

    /** Shorter than this part of what it was, a direction is rounding. */
    private static final double ROUNDING = 1e-8;

    /** Those of a factor; none where it goes together with the others entirely. */
    static FactorFeatures of(List<Column> columns, int factor) {
        int points = columns.get(factor).values().length;
        double[] ones = new double[points];
        Arrays.fill(ones, 1);
        List<double[]> others = new ArrayList<>(List.of(ones));
        int[] rest = IntStream.range(0, columns.size()).filter(f -> f != factor).toArray();
        int powers = POINTS_PER_TERM * (1 + OTHERS_POWERS * rest.length) <= points ? OTHERS_POWERS : 1;
        for (int other : rest) {
            others.addAll(terms(columns.get(other), powers));
        }
        List<double[]> taken = new ArrayList<>();
        added(taken, others);
        List<double[]> own = terms(columns.get(factor), POWERS);
        List<double[]> alone = added(taken, own);
        List<double[]> products = new ArrayList<>();
        for (int other : rest) {
            if (!columns.get(other).kinds()) {
                double[] line = terms(columns.get(other), 1).get(0);
                firsts(columns.get(factor), own).forEach(term -> products.add(product(term, line)));
            }
        }
        return new FactorFeatures(alone, added(taken, products));
    }

    private static List<double[]> firsts(Column column, List<double[]> terms) {
        return column.kinds() || terms.isEmpty() ? terms : terms.subList(0, 1);
    }

    /** Powers from the first on, of the place between the least and the largest value, −1 to 1; steps of kinds. */
    private static List<double[]> terms(Column column, int powers) {
        double[] values = column.values();
        double[] different = Arrays.stream(values).distinct().sorted().toArray();
        double low = different[0];
        double high = different[different.length - 1];
        if (column.kinds()) {
            return Arrays.stream(different)
                    .skip(1)
                    .mapToObj(kind -> Arrays.stream(values)
                            .map(value -> value == kind ? 1 : 0)
                            .toArray())
                    .toList();
        }
        return IntStream.rangeClosed(1, powers)
                .mapToObj(power -> Arrays.stream(values)
                        .map(value -> high > low ? Math.pow(2 * (value - low) / (high - low) - 1, power) : 0)
                        .toArray())
                .toList();
    }

    /** What is new in each, added to what was taken: Gram and Schmidt's method, done twice. */
    private static List<double[]> added(List<double[]> taken, List<double[]> vectors) {
        List<double[]> all = new ArrayList<>();
        for (double[] vector : vectors) {
            double[] left = vector.clone();
            for (int round = 0; round < 2; round++) {
                for (double[] direction : taken) {
                    double along = dot(direction, left);
                    for (int p = 0; p < left.length; p++) {
                        left[p] -= along * direction[p];
                    }
                }
            }
            double length = Math.sqrt(dot(left, left));
            if (length > ROUNDING * Math.sqrt(dot(vector, vector))) {
                double[] direction =
                        Arrays.stream(left).map(each -> each / length).toArray();
                taken.add(direction);
                all.add(direction);
            }
        }
        return all;
    }

    private static double[] product(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(p -> one[p] * other[p])
                .toArray();
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int p = 0; p < one.length; p++) {
            sum += one[p] * other[p];
        }
        return sum;
    }
}
