package entente.results.sensitivity;

import entente.results.statistics.Bootstrap;
import entente.results.statistics.Estimate;
import entente.results.statistics.ResponseTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the variance of an output is due to which factor: by itself (first order), with whatever it interacts with
 * (total order), and each two of them beyond what they do by themselves (second order).
 *
 * <p>First order by A. Saltelli et al., Variance based sensitivity analysis of model output, Computer Physics Communications
 * 181 (2010), table 2 (b); total order by M. Jansen, Computer Physics Communications 117 (1999), table 2 (f) there; second
 * order by Saltelli (2002). Factors are independent and uniform in the design's unit cube. An index is a part of a whole:
 * estimates and intervals that reach below 0 or above 1 by chance end there, and an estimate above 1, or one whose interval
 * holds no part of a whole, is undefined.
 *
 * <p>The output at a point is the mean of its replications, which have the same seeds everywhere; what noise is left between
 * points counts as variance that no factor explains by itself, so it lowers first and raises total indices
 * ({@link #noiseShare}). Intervals resample base points and replications at once (A. Owen, The pigeonhole bootstrap, Annals of
 * Applied Statistics 1, 2007), so both kinds of chance are in them.
 *
 * @param first the first-order index of each factor
 * @param total the total-order index of each factor
 * @param second of each pair of factors, in order; empty where the design has no points for it
 * @param leading the numbers of the factors of which none is shown to have a lower total index than another one, the largest
 *     first: the one that matters most is among them with a probability of 95 % or more ({@link LeadingFactors})
 * @param noiseShare which part of the variance between points is noise of replications, 0..1; NaN if it cannot be told
 */
public record SobolIndices(
        List<Estimate> first, List<Estimate> total, List<Pair> second, List<Integer> leading, double noiseShare) {

    /**
     * With fewer base points, intervals of 95 % hold too little: at 32 base points 88 to 94 % of those of Ishigami's function, at
     * 16 from 83 %.
     */
    public static final int LEAST_BASE = 64;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    public SobolIndices {
        leading = List.copyOf(leading);
        first = List.copyOf(first);
        total = List.copyOf(total);
        second = List.copyOf(second);
    }

    /**
     * What two factors do together beyond what each does by itself.
     *
     * @param one a factor's number
     * @param other a higher factor's number
     * @param index the part of the variance
     */
    public record Pair(int one, int other, Estimate index) {}

    /**
     * Both indices of a factor as one, where the total is below what the factor does by itself, which by chance alone it can be:
     * the mean of both, with an interval that holds both of theirs. Null where they can stand by themselves.
     */
    public static @Nullable Estimate asOne(Estimate first, Estimate total) {
        Double own = first.mean();
        Double all = total.mean();
        Double low = first.low();
        Double high = first.high();
        Double least = total.low();
        Double most = total.high();
        if (own == null || all == null || all >= own || low == null || high == null || least == null || most == null) {
            return null;
        }
        return new Estimate((own + all) / 2, null, Math.min(low, least), Math.max(high, most), first.n());
    }

    /**
     * The indices of an output.
     *
     * @throws IllegalArgumentException if there is not one row for each point, a value is undefined or all are alike
     */
    public static SobolIndices of(SaltelliLayout layout, ResponseTable responses) {
        if (responses.points() != layout.size()) {
            throw new IllegalArgumentException(
                    responses.points() + " outputs of " + layout.size() + " points: there must be one for each");
        }
        double[] outputs = responses.values();
        if (Arrays.stream(outputs).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("an output is undefined: every point must have one");
        }
        if (!responses.varies()) {
            throw new IllegalArgumentException("all outputs are alike: there is no variance to divide");
        }
        int[] once = new int[layout.base()];
        Arrays.fill(once, 1);
        double[] values = new VarianceParts(layout, outputs, once).indices();
        double[][] resampled = new double[values.length][Bootstrap.RESAMPLES];
        Bootstrap points = new Bootstrap("base points");
        Bootstrap seeds = new Bootstrap("replications");
        for (int r = 0; r < Bootstrap.RESAMPLES; r++) {
            double[] drawn = responses.replications() == 1
                    ? outputs
                    : responses.values(seeds.counts(r, responses.replications()));
            double[] indices = new VarianceParts(layout, drawn, points.counts(r, layout.base())).indices();
            for (int i = 0; i < values.length; i++) {
                resampled[i][r] = indices[i];
            }
        }
        List<Estimate> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            all.add(part(Bootstrap.estimate(values[i], layout.base(), resampled[i])));
        }
        int k = layout.factors();
        List<Integer> leading = LeadingFactors.of(
                Arrays.copyOfRange(values, k, 2 * k),
                (one, other) -> error(resampled[k + one], resampled[k + other]),
                NORMAL::inverseCumulativeProbability);
        return sorted(layout, all, leading, responses.noiseShare());
    }

    /** A part of a whole, or nothing. */
    private static Estimate part(Estimate index) {
        Double mean = index.mean();
        Double low = index.low();
        Double high = index.high();
        if (mean == null || low == null || high == null || mean > 1 || high < 0) {
            return new Estimate(null, null, null, null, index.n());
        }
        return new Estimate(Math.max(0, mean), index.standardError(), low, high, index.n()).within(0, 1);
    }

    /** The standard error of a difference between two factors, that are resampled together. */
    private static double error(double[] one, double[] other) {
        double[] differences = IntStream.range(0, one.length)
                .mapToDouble(r -> one[r] - other[r])
                .filter(difference -> !Double.isNaN(difference))
                .toArray();
        return 2 * differences.length < one.length ? Double.NaN : new StandardDeviation().evaluate(differences);
    }

    private static SobolIndices sorted(
            SaltelliLayout layout, List<Estimate> all, List<Integer> leading, double noiseShare) {
        int k = layout.factors();
        List<Pair> pairs = new ArrayList<>();
        if (layout.secondOrder()) {
            int next = 2 * k;
            for (int i = 0; i < k; i++) {
                for (int j = i + 1; j < k; j++) {
                    pairs.add(new Pair(i, j, all.get(next++)));
                }
            }
        }
        return new SobolIndices(all.subList(0, k), all.subList(k, 2 * k), pairs, leading, noiseShare);
    }
}
