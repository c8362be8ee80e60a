package entente.results.statistics;

import java.util.stream.IntStream;

/** A number computed from replications, which can also be computed with any one of them left out. */
public interface Statistic {

    /** How many replications there are. */
    int replications();

    /** Whether a replication, numbered from 0, has anything to say on it: a denominator, for a ratio. */
    boolean supports(int replication);

    /** Its value from all replications; NaN if it has none. */
    double ofAll();

    /** Its value from all replications but one, numbered from 0; NaN if it has none. */
    double without(int replication);

    /** What a replication, numbered from 0, adds to the value: they sum to it; NaN for what is no such sum. */
    default double part(int replication) {
        return Double.NaN;
    }

    /** How many cases it is a share of; NaN for what is no share. */
    default double cases() {
        return Double.NaN;
    }

    /** What values it can have. */
    default Range range() {
        return Range.REAL;
    }

    /** Whether leaving out a replication, numbered from 0, could change it; some that do may not have all it takes. */
    default boolean informs(int replication) {
        return supports(replication);
    }

    /** Degrees of freedom of its variance: one less than replications that have anything to say on it. */
    default double degrees() {
        return support() - 1;
    }

    /** How many runs stand behind it: each replication that has anything to say on it is one, at every point by itself. */
    default double runs() {
        return support();
    }

    /** How many replications have anything to say on it. */
    default int support() {
        return (int) IntStream.range(0, replications()).filter(this::supports).count();
    }
}
