package entente.results.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The interval of a paired difference of two shares, or of two counts.
 *
 * <p>Of shares: the adjusted interval of D. Bonett and R. Price (Journal of Educational and Behavioral Statistics 37, 2012),
 * which adds one pair that differs either way, with Student's t. Pairs and differing pairs are those that the
 * jackknife's variances are worth: with one trial a replication they are the pairs themselves. So it stays within -1..1 and has
 * a width where no pair differs.
 *
 * <p>Of counts the same is done: one more event is added to either side, of the size that events have by the scatter.
 *
 * <p>Where many pairs differ, both are the jackknife's interval. Two statistics that are one and the same differ by nothing.
 */
final class DifferenceLimits {

    /** One pair that differs one way, and one the other. */
    private static final double ADDED = 2;

    private final Statistic variant;
    private final Statistic base;
    private final LeaveOneOut one;
    private final LeaveOneOut two;

    DifferenceLimits(Statistic variant, Statistic base, LeaveOneOut one, LeaveOneOut two) {
        this.variant = variant;
        this.base = base;
        this.one = one;
        this.two = two;
    }

    /**
     * The limits of a multiple of the difference.
     *
     * @param left what that multiple is without each replication
     * @param scale what the difference is multiplied by, more than 0
     */
    @Nullable
    Limits of(LeaveOneOut left, double scale) {
        double degrees =
                Combination.degrees(new Statistic[] {variant, base}, new double[] {one.variance(), two.variance()});
        if (variant == base) {
            return new StudentLimits(0, 0, Double.POSITIVE_INFINITY, 0, 0);
        }
        boolean isExact = variant.range() == Range.SHARE || variant.range() == Range.COUNT;
        if (variant.range() != base.range() || !isExact) {
            return Jackknife.student(degrees, left);
        }
        double difference = left.all() / scale;
        double variance = left.variance() / scale / scale;
        StudentLimits limits = variant.range() == Range.SHARE
                ? shares(difference, variance, degrees, left.rarer(), scale)
                : counts(difference, variance, degrees, scale);
        return limits == null ? null : FewPairs.guard(limits, new PairedDifference(variant, base), cases());
    }

    /** How many cases the shares at a point have, of one arm. */
    private double cases() {
        return (cases(variant) + cases(base)) / 2;
    }

    private static double cases(Statistic one) {
        return one instanceof Combination combination ? combination.meanCases() : one.cases();
    }

    private StudentLimits shares(double difference, double variance, double degrees, int apart, double scale) {
        double single = single(one.all()) + single(two.all());
        double scatter = one.variance() + two.variance();
        double pairs = EffectiveTrials.of(single, scatter, degrees + 1, runs(), apart);
        double found = scatter > 0 && degrees > 0 ? EffectiveTrials.found(single, scatter, degrees + 1) : 0;
        double differing = differing(difference, variance > 0 ? variance * found * degrees / (degrees + 1) : 0, apart);
        double all = pairs + ADDED;
        double centre = pairs * difference / all;
        double error = Math.sqrt(((pairs * differing + ADDED) / all - centre * centre) / all);
        return new StudentLimits(scale * centre, scale * error, degrees, -scale, scale);
    }

    /** How many of all pairs differ: at least as many as the difference says, so far as the scatter is not to be trusted. */
    private static double differing(double difference, double scatter, int apart) {
        double found = scatter + difference * difference;
        double trust = EffectiveTrials.trust(apart);
        return Math.min(1, trust * found + (1 - trust) * Math.max(found, Math.abs(difference)));
    }

    private @Nullable StudentLimits counts(double difference, double variance, double degrees, double scale) {
        if (degrees < 1 || Double.isNaN(variance)) {
            return null;
        }
        double mean = one.all() + two.all();
        double scatter = one.variance() + two.variance();
        double event = mean > 0 && scatter > 0 ? scatter / mean : 1 / runs();
        return new StudentLimits(
                scale * difference,
                scale * Math.sqrt(variance + ADDED * event * event),
                degrees,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
    }

    private double runs() {
        return 2 / (1 / variant.runs() + 1 / base.runs());
    }

    private static double single(double share) {
        return Math.max(0, share * (1 - share));
    }
}
