package entente.results.sensitivity;

import entente.results.statistics.Bootstrap;
import entente.results.statistics.Estimate;
import entente.results.statistics.ResponseTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which part of the variance of an output is due to which factor: by itself (first order), with whatever it interacts with
 * (total order), and each two of them beyond what they do by themselves (second order).
 *
 * <p>First order by A. Saltelli et al., Variance based sensitivity analysis of model output, Computer Physics Communications
 * 181 (2010), table 2 (b); total order by M. Jansen, Computer Physics Communications 117 (1999), table 2 (f) there; second
 * order by Saltelli (2002). Factors are independent and uniform in the design's unit cube. Estimates of small indices may fall
 * below 0 by chance.
 *
 * <p>The output at a point is the mean of its replications, which have the same seeds everywhere; what noise is left between
 * points counts as variance that no factor explains by itself, so it lowers first and raises total indices
 * ({@link #noiseShare}). Intervals resample base points and replications at once (A. Owen, The pigeonhole bootstrap, Annals of
 * Applied Statistics 1, 2007), so both kinds of chance are in them.
 *
 * @param first the first-order index of each factor
 * @param total the total-order index of each factor
 * @param second of each pair of factors, in order; empty where the design has no points for it
 * @param noiseShare which part of the variance between points is noise of replications, 0..1; NaN if it cannot be told
 */
public record SobolIndices(List<Estimate> first, List<Estimate> total, List<Pair> second, double noiseShare) {

    public SobolIndices {
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
     * The indices of an output.
     *
     * @throws IllegalArgumentException if there is not one row for each point, or a value is undefined
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
            all.add(Bootstrap.estimate(values[i], layout.base(), resampled[i]));
        }
        return sorted(layout, all, responses.noiseShare());
    }

    private static SobolIndices sorted(SaltelliLayout layout, List<Estimate> all, double noiseShare) {
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
        return new SobolIndices(all.subList(0, k), all.subList(k, 2 * k), pairs, noiseShare);
    }
}
