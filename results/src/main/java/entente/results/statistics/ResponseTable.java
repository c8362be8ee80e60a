package entente.results.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One measure at every point of a design and in every replication. All points have the same replications, which ran with the
 * same seeds: a row can be compared with another replication by replication.
 */
public final class ResponseTable {

    /** Sums of a thousand numbers in another order differ by a part as small as this. */
    private static final double ROUNDING = 1e-12;

    private final double[][] numerators;
    private final double[][] denominators;
    private final int replications;
    private final Range range;

    /**
     * A table of ratios of which nothing more is known.
     *
     * @param numerators by point and replication
     * @param denominators by point and replication; 1 for a count
     * @throws IllegalArgumentException if there is no point, or not all have as many replications, one or more
     */
    public ResponseTable(double[][] numerators, double[][] denominators) {
        this(numerators, denominators, Range.REAL);
    }

    /**
     * A table of ratios.
     *
     * @param numerators by point and replication
     * @param denominators by point and replication; 1 for a count
     * @param range what values they can have
     * @throws IllegalArgumentException if there is no point, or not all have as many replications, one or more
     */
    public ResponseTable(double[][] numerators, double[][] denominators, Range range) {
        if (numerators.length == 0 || numerators[0].length == 0) {
            throw new IllegalArgumentException("there is no value: there must be a point and a replication at least");
        }
        replications = numerators[0].length;
        boolean even = numerators.length == denominators.length
                && Arrays.stream(numerators).allMatch(row -> row.length == replications)
                && Arrays.stream(denominators).allMatch(row -> row.length == replications);
        if (!even) {
            throw new IllegalArgumentException("points have unequal numbers of replications: all must have as many");
        }
        this.numerators = copy(numerators);
        this.denominators = copy(denominators);
        this.range = range;
    }

    /** A table of plain numbers. */
    public static ResponseTable of(double[][] values) {
        double[][] ones = copy(values);
        Arrays.stream(ones).forEach(row -> Arrays.fill(row, 1));
        return new ResponseTable(values, ones);
    }

    /** A table of one number for each point, without replications. */
    public static ResponseTable of(double[] values) {
        return of(Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new));
    }

    /** What values the measure can have, as far as is known: where a point has another, nothing. */
    public Range range() {
        return all().stream().allMatch(each -> each.range() == range) ? range : Range.REAL;
    }

    /** How many points. */
    public int points() {
        return numerators.length;
    }

    /** How many replications each point has. */
    public int replications() {
        return replications;
    }

    /** The ratio of totals at each point; NaN where there is no denominator. */
    public double[] values() {
        int[] once = new int[replications];
        Arrays.fill(once, 1);
        return values(once);
    }

    /** The same where each replication occurs so often, at all points alike. */
    public double[] values(int[] counts) {
        double[] values = new double[points()];
        for (int p = 0; p < values.length; p++) {
            double numerator = 0;
            double denominator = 0;
            for (int k = 0; k < replications; k++) {
                numerator += counts[k] * numerators[p][k];
                denominator += counts[k] * denominators[p][k];
            }
            values[p] = denominator > 0 ? numerator / denominator : Double.NaN;
        }
        return values;
    }

    /**
     * Whether the measure differs from point to point by more than rounding does. Where it does not, no factor can be said to
     * matter and no point is better than another. Points without a value do not count.
     */
    public boolean varies() {
        double[] known = Arrays.stream(values())
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return known.length > 0
                && known[known.length - 1] - known[0]
                        > ROUNDING * Math.max(Math.abs(known[0]), Math.abs(known[known.length - 1]));
    }

    /** How many replications have a denominator at any point: of a share, those in which there was a case. */
    public int informing() {
        int informing = 0;
        for (int k = 0; k < replications; k++) {
            boolean any = false;
            for (double[] row : denominators) {
                any |= row[k] != 0;
            }
            informing += any ? 1 : 0;
        }
        return informing;
    }

    /** The measure at a point, for jackknives. */
    public RatioOfTotals at(int point) {
        return new RatioOfTotals(numerators[point], denominators[point], range);
    }

    /** The measure at every point, in order. */
    public List<RatioOfTotals> all() {
        return IntStream.range(0, points()).mapToObj(this::at).toList();
    }

    /** The points that are named, in that order. */
    public ResponseTable rows(int... points) {
        return new ResponseTable(
                Arrays.stream(points).mapToObj(p -> numerators[p]).toArray(double[][]::new),
                Arrays.stream(points).mapToObj(p -> denominators[p]).toArray(double[][]::new),
                range);
    }

    /**
     * Which part of the variance between points is noise of the replications: what would go if each point had infinitely
     * many. Noise that all points share, because they have the same seeds, does not count: it moves all alike.
     *
     * <p>From the residuals of rows and columns in the table of replications, each linearised as r + (n − r d) / mean d (two-way
     * analysis of variance without interaction; assumption: residuals have the same variance everywhere).
     *
     * @return 0..1; NaN if it cannot be told
     */
    public double noiseShare() {
        int n = replications;
        int informing = informing();
        double[] values = values();
        if (informing < 2 || points() < 2 || Arrays.stream(values).anyMatch(Double::isNaN)) {
            return Double.NaN;
        }
        double[][] runs = linearised(values);
        double[] columns = new double[n];
        for (double[] row : runs) {
            for (int k = 0; k < n; k++) {
                columns[k] += row[k] / points();
            }
        }
        double grand = mean(values);
        double residual = 0;
        double between = 0;
        for (int p = 0; p < points(); p++) {
            for (int k = 0; k < n; k++) {
                double rest = runs[p][k] - values[p] - columns[k] + grand;
                residual += rest * rest;
            }
            between += (values[p] - grand) * (values[p] - grand);
        }
        double noise = residual / n / n * informing / (informing - 1);
        return between > 0 ? Math.min(1, noise / between) : Double.NaN;
    }

    /**
     * By how much each replication moves the value of its point, by point and replication: (n − r d) / mean d, the linear part of
     * a ratio, and of a count its difference from the mean. They sum to 0 at every point; NaN where a point has no value.
     */
    public double[][] deviations() {
        double[] values = values();
        double[][] runs = linearised(values);
        for (int p = 0; p < runs.length; p++) {
            for (int k = 0; k < replications; k++) {
                runs[p][k] -= values[p];
            }
        }
        return runs;
    }

    private double[][] linearised(double[] values) {
        double[][] runs = new double[points()][replications];
        for (int p = 0; p < points(); p++) {
            double denominator = mean(denominators[p]);
            for (int k = 0; k < replications; k++) {
                runs[p][k] = values[p] + (numerators[p][k] - values[p] * denominators[p][k]) / denominator;
            }
        }
        return runs;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
}
