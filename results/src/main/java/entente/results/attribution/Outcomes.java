package entente.results.attribution;

import entente.results.statistics.Combination;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.Range;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the replications so far came to, in all columns: two whole numbers for each run are all that is kept. The value of
 * attacks is linear, so that its mean and interval come from the replications; the share foiled is a ratio of totals in
 * each column, and the interval of what is made of such ratios comes from leaving out each replication in turn.
 */
final class Outcomes {

    private final Coalitions coalitions;
    private final List<int[]> launched = new ArrayList<>();
    private final List<int[]> interdicted = new ArrayList<>();
    /** For each obstacle, its Shapley value in each replication, not yet divided. */
    private final List<long[]> shapley = new ArrayList<>();

    private final Contrast[] contrasts;

    Outcomes(Coalitions coalitions) {
        this.coalitions = coalitions;
        this.contrasts = IntStream.range(0, coalitions.obstacles())
                .mapToObj(coalitions::shapley)
                .toArray(Contrast[]::new);
    }

    /** Takes in more replications. */
    void add(AttackCounts block) {
        for (int k = 0; k < block.replications(); k++) {
            int[] attacks = block.launched(k);
            launched.add(attacks);
            interdicted.add(block.interdicted(k));
            shapley.add(Arrays.stream(contrasts)
                    .mapToLong(contrast -> contrast.sum(attacks))
                    .toArray());
        }
    }

    /** How many replications so far. */
    int replications() {
        return launched.size();
    }

    /** The widest half of the intervals of all obstacles' costs in attacks; infinite while there is no interval. */
    double widestHalfWidth() {
        double widest = 0;
        for (int i = 0; i < contrasts.length; i++) {
            int obstacle = i;
            double[] values = shapley.stream()
                    .mapToDouble(replication -> replication[obstacle])
                    .toArray();
            Estimate estimate = Jackknife.estimate(mean(values, contrasts[i].divisor()));
            Double low = estimate.low();
            Double high = estimate.high();
            widest = Math.max(widest, low == null || high == null ? Double.POSITIVE_INFINITY : (high - low) / 2);
        }
        return widest;
    }

    /** Attacks in a run. */
    Statistic attacks(Contrast contrast) {
        return mean(
                launched.stream().mapToDouble(columns -> contrast.sum(columns)).toArray(), contrast.divisor());
    }

    /** Attacks in a run, counted by what is avoided. */
    Statistic attacksAvoided(Contrast contrast) {
        return mean(
                launched.stream()
                        .mapToDouble(columns -> 0.0 - contrast.sum(columns))
                        .toArray(),
                contrast.divisor());
    }

    /** The share foiled in each column, by column. To be made once for all contrasts. */
    List<Statistic> sharesFoiled() {
        return IntStream.range(0, coalitions.columns())
                .<Statistic>mapToObj(this::shareFoiled)
                .toList();
    }

    /** What a contrast makes of the shares foiled. */
    static Statistic shareFoiled(Contrast contrast, List<Statistic> sharesFoiled) {
        return new Combination(sharesFoiled, contrast.weights());
    }

    private RatioOfTotals shareFoiled(int column) {
        double[] stopped = new double[replications()];
        double[] both = new double[replications()];
        for (int k = 0; k < stopped.length; k++) {
            stopped[k] = interdicted.get(k)[column];
            both[k] = stopped[k] + launched.get(k)[column];
        }
        return new RatioOfTotals(stopped, both, Range.SHARE);
    }

    private static RatioOfTotals mean(double[] values, long divisor) {
        double[] denominators = new double[values.length];
        Arrays.fill(denominators, (double) divisor);
        return new RatioOfTotals(values, denominators);
    }
}
