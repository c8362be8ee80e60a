package entente.results.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Intervals of values from replications, each left out in turn: the scatter of what remains tells the standard error (B. Efron
 * and C. Stein, The jackknife estimate of variance, Annals of Statistics 9, 1981). The value itself is the ratio of totals, not
 * corrected for bias. Replications that have nothing to say, no denominator for a ratio, are neither left out nor counted.
 *
 * <p>What interval is made of that depends on the {@link Range} of the statistic. Shares have the exact one of as many
 * trials as they are worth ({@link ShareLimits}), counts and weighted sums of them that of as many events
 * ({@link CountLimits}), differences of either
 * that of {@link DifferenceLimits}; these hold with few events, and stay within what is possible. Everything else has Student's
 * t with one degree of freedom less than replications that count; where leaving one out leaves no denominator, there is none.
 */
public final class Jackknife {

    /** The probability that an interval is meant to cover the truth with. */
    public static final double LEVEL = 0.95;

    private Jackknife() {}

    /** A statistic with its interval. */
    public static Estimate estimate(Statistic statistic) {
        return intervals(statistic).estimate();
    }

    /** A statistic with its intervals at every level. */
    public static Intervals intervals(Statistic statistic) {
        LeaveOneOut left = LeaveOneOut.of(statistic);
        return new Intervals(bare(left, statistic.support()), left.isDefined() ? limits(statistic, left) : null);
    }

    /** How much a variant exceeds the base; both ran with the same seeds, in the same order. */
    public static PairedEstimate difference(Statistic variant, Statistic base) {
        LeaveOneOut one = LeaveOneOut.of(variant);
        LeaveOneOut two = LeaveOneOut.of(base);
        Intervals intervals = difference(variant, base, one, two);
        Estimate estimate = intervals.estimate();
        return new PairedEstimate(
                estimate,
                ratio(estimate.standardError(), one.variance() + two.variance()),
                intervals.evidence(variant.cases() + base.cases(), base.replications()),
                variant.range() == base.range() && variant.range() != Range.REAL ? intervals.probabilityOf(0) : null);
    }

    /**
     * A weighted sum of the outputs of several variants, whose weights sum to 0: what differs between them. All ran with the
     * same seeds, in the same order; its variance ratio compares with seeds of their own.
     */
    public static PairedEstimate contrast(List<? extends Statistic> variants, double[] weights) {
        double unpaired = 0;
        for (int i = 0; i < weights.length; i++) {
            unpaired += weights[i] == 0
                    ? 0
                    : weights[i] * weights[i] * LeaveOneOut.of(variants.get(i)).variance();
        }
        Intervals intervals = contrastIntervals(variants, weights);
        Estimate estimate = intervals.estimate();
        Range range = variants.get(0).range();
        boolean isTested = range != Range.REAL && variants.stream().allMatch(each -> each.range() == range);
        return new PairedEstimate(
                estimate,
                ratio(estimate.standardError(), unpaired),
                null,
                isTested ? intervals.probabilityOf(0) : null);
    }

    /** Such a weighted sum with intervals at every level. */
    public static Intervals contrastIntervals(List<? extends Statistic> variants, double[] weights) {
        return intervals(new Combination(variants, weights));
    }

    private static Intervals difference(Statistic variant, Statistic base, LeaveOneOut one, LeaveOneOut two) {
        PairedDifference difference = new PairedDifference(variant, base);
        LeaveOneOut left = LeaveOneOut.of(difference);
        Limits limits = left.isDefined() ? new DifferenceLimits(variant, base, one, two).of(left, 1) : null;
        return new Intervals(bare(left, difference.support()), limits);
    }

    private static Estimate bare(LeaveOneOut left, int support) {
        return left.isDefined()
                ? new Estimate(
                        left.all(),
                        Double.isNaN(left.variance()) ? null : Double.valueOf(left.error()),
                        null,
                        null,
                        support)
                : new Estimate(null, null, null, null, support);
    }

    private static @Nullable Limits limits(Statistic statistic, LeaveOneOut left) {
        return switch (statistic.range()) {
            case SHARE -> share(statistic, left);
            case COUNT -> count(statistic, left);
            case WEIGHTED -> weighted(statistic, left);
            case REAL ->
                statistic instanceof Combination combination
                        ? combination.contrastLimits(left)
                        : student(statistic.degrees(), left);
        };
    }

    private static Limits share(Statistic statistic, LeaveOneOut left) {
        double share = Math.min(1, Math.max(0, left.all()));
        double trials = EffectiveTrials.of(
                share * (1 - share), left.variance(), left.replications(), statistic.runs(), left.rarer());
        double degrees = Math.max(1, Math.min(statistic.degrees(), 2.0 * left.rarer() + 1));
        return new ShareLimits(share, trials, left.replications(), degrees);
    }

    private static @Nullable Limits count(Statistic statistic, LeaveOneOut left) {
        double degrees = statistic.degrees();
        return degrees < 1 || Double.isNaN(left.variance()) ? null : CountLimits.of(left, statistic.runs(), degrees);
    }

    /** That of as many events as the sum is worth by its scatter; none without any event, whose weight is not known. */
    private static @Nullable Limits weighted(Statistic statistic, LeaveOneOut left) {
        return left.all() > 0 ? count(statistic, left) : null;
    }

    /** Student's t, for what can be any number. */
    static @Nullable Limits student(double degrees, LeaveOneOut left) {
        return Double.isNaN(left.variance()) || degrees < 1
                ? null
                : new StudentLimits(
                        left.all(), left.error(), degrees, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static @Nullable Double ratio(@Nullable Double paired, double unpaired) {
        return paired != null && unpaired > 0 ? Double.valueOf(paired * paired / unpaired) : null;
    }
}
