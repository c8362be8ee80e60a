package entente.results.report;

import entente.results.statistics.Estimate;
import entente.results.statistics.Evidence;
import entente.results.statistics.PairedEstimate;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A difference of shares in points of a percentage, and what may be said of it: a gain or loss if its interval excludes zero,
 * otherwise how much at most, and nothing where few cases stand behind it.
 */
final class SharePoints {

    /** An interval that reaches further than five points is worth narrowing (assumption). */
    private static final double WIDE = 0.05;

    private final double difference;
    private final Estimate estimate;
    private final @Nullable Evidence evidence;

    private SharePoints(double difference, Estimate estimate, @Nullable Evidence evidence) {
        this.difference = difference;
        this.estimate = estimate;
        this.evidence = evidence;
    }

    /** Empty where the difference is undefined. */
    static Optional<SharePoints> find(PairedEstimate paired) {
        Double mean = paired.estimate().mean();
        return mean == null
                ? Optional.empty()
                : Optional.of(new SharePoints(mean, paired.estimate(), paired.evidence()));
    }

    /** Whether it is a gain or a loss. */
    boolean isApart() {
        return estimate.excludesZero();
    }

    /** Whether it is a gain, if it is apart. */
    boolean isGain() {
        return difference > 0;
    }

    /** Whether too few cases stand behind it to say anything but that. */
    boolean isFew() {
        return !isApart() && evidence != null && evidence.isFew();
    }

    /** The size and its interval; a loss is put without its sign, and where the sign is not clear the interval keeps it. */
    String text() {
        Double low = estimate.low();
        Double high = estimate.high();
        int sign = isApart() && difference < 0 ? -1 : 1;
        String text = percent(sign * difference) + " points";
        if (low == null || high == null) {
            return text;
        }
        double from = sign < 0 ? -high : low;
        double to = sign < 0 ? -low : high;
        return text + " (95 % interval " + percent(from) + " to " + percent(to) + ")";
    }

    /** {@code by no more than 1.3 points either way, if at all}: what the interval excludes. */
    String atMost() {
        return "by no more than " + percent(reach()) + " points either way, if at all";
    }

    /** {@code 9 plots in 3 runs of each}. */
    String few() {
        return evidence == null
                ? "these runs"
                : Numbers.fixed(evidence.cases(), 0) + " plots in " + Counted.of(evidence.replications(), "run")
                        + " of each";
    }

    /** What would tell more: a clause after a semicolon, empty where the interval is narrow or nothing is known. */
    String whatWouldTell() {
        if (evidence == null || reach() <= WIDE) {
            return "";
        }
        double size = Evidence.worthTelling(difference);
        return "; roughly " + evidence.replicationsToTell(size) + " replications would tell a difference of "
                + percent(size) + " points";
    }

    private double reach() {
        Double low = estimate.low();
        Double high = estimate.high();
        return low == null || high == null ? 1 : Math.max(Math.abs(low), Math.abs(high));
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 1);
    }
}
