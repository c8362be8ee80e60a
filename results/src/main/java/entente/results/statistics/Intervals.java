package entente.results.statistics;

import org.jspecify.annotations.Nullable;

/** A value with its intervals at every level, for comparisons that are many at once, and probabilities by their inversion. */
public final class Intervals {

    private final Estimate bare;
    private final @Nullable Limits limits;

    /**
     * A value that has intervals.
     *
     * @param bare the value without an interval
     * @param limits null where none can be told
     */
    Intervals(Estimate bare, @Nullable Limits limits) {
        this.bare = bare;
        this.limits = limits;
    }

    /** The value with its interval at the usual level, {@link Jackknife#LEVEL}. */
    public Estimate estimate() {
        return at(Jackknife.LEVEL);
    }

    /**
     * The value with its interval at another level: of m comparisons, 1 − 0.05 / m by Bonferroni's inequality.
     *
     * @param level with what probability the interval is meant to cover the truth, more than 0 and less than 1
     * @throws IllegalArgumentException if the level is no such number
     */
    public Estimate at(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(level + " is no level: it must be more than 0 and less than 1");
        }
        double tail = (1 - level) / 2;
        return limits == null
                ? bare
                : new Estimate(bare.mean(), bare.standardError(), limits.low(tail), limits.high(tail), bare.n());
    }

    /** What stands behind a difference of shares of so many cases; null if they are none, or nothing can be told of it. */
    @Nullable
    Evidence evidence(double cases, int replications) {
        Limits own = limits instanceof SignedLimits signed ? signed.own() : limits;
        return own instanceof StudentLimits student && student.error() > 0 && !Double.isNaN(cases)
                ? new Evidence(cases, replications, student.error())
                : null;
    }

    /**
     * The two-sided probability of data that speak as much against a value as these do, if it is the truth: 1 less the highest
     * level whose interval leaves it out. Null where there is no interval.
     */
    public @Nullable Double probabilityOf(double value) {
        return limits == null ? null : Double.valueOf(limits.probability(value));
    }
}
