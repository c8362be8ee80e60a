package entente.results.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A paired difference of two variants.
 *
 * @param estimate the difference; its interval comes from the pairs
 * @param varianceRatio its variance over the sum of the two variants' own variances, which is what unpaired runs would have
 *     given: below 1, pairing has helped. Null where either cannot be told
 * @param evidence what stands behind it; null unless it is one of shares
 * @param p the two-sided probability, by the interval, of one as far from 0 where nothing differs; null unless it is one of shares
 *     or counts that can be tested: anything else has Student's t
 */
public record PairedEstimate(
        Estimate estimate,
        @Nullable Double varianceRatio,
        @Nullable Evidence evidence,
        @Nullable Double p) {

    /** A difference of what are no shares. */
    public PairedEstimate(Estimate estimate, @Nullable Double varianceRatio) {
        this(estimate, varianceRatio, null, null);
    }
}
