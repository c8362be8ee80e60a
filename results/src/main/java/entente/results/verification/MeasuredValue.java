package entente.results.verification;

import org.jspecify.annotations.Nullable;

/**
 * One measure of a case.
 *
 * @param measure what it is
 * @param expected its exact value
 * @param observed what was seen; the mean over replications where there are any
 * @param standardError of that mean; null where there is no chance in it
 * @param z the normal quantile of the probability of so large a deviation; infinite where there is a deviation but no spread,
 *     null where there is no chance in it
 * @param verdict whether the two agree
 */
public record MeasuredValue(
        String measure,
        double expected,
        double observed,
        @Nullable Double standardError,
        @Nullable Double z,
        CheckVerdict verdict) {

    /** Beyond so many standard deviations a deviation is no chance: one false alarm in about 2,100 measures. */
    public static final double MOST_Z = 3.5;

    /** How far what is computed without chance may lie off, relative to its value. */
    static final double ROUNDING = 1e-9;

    /** A measure that chance plays a part in. */
    static MeasuredValue random(String measure, double expected, double observed, double standardError, double z) {
        // Not a number is no agreement.
        CheckVerdict verdict = Math.abs(z) < MOST_Z ? CheckVerdict.PASS : CheckVerdict.FAIL;
        return new MeasuredValue(measure, expected, observed, standardError, z, verdict);
    }

    /** A measure that must come out exactly, but for rounding. */
    static MeasuredValue exact(String measure, double expected, double observed) {
        return within(measure, expected, observed, ROUNDING * Math.max(1, Math.abs(expected)));
    }

    /** A measure that must come out within a tolerance. */
    static MeasuredValue within(String measure, double expected, double observed, double tolerance) {
        CheckVerdict verdict = Math.abs(observed - expected) <= tolerance ? CheckVerdict.PASS : CheckVerdict.FAIL;
        return new MeasuredValue(measure, expected, observed, null, null, verdict);
    }
}
