package entente.results.laws;

/**
 * How large the measurement of all laws is.
 *
 * @param pairs replications of every setting, paired by seed; at least 2
 * @param seed the seed of the first replication
 */
public record LawPlan(int pairs, long seed) {

    /** Enough to tell two points of the share foiled apart in most scenarios. */
    public static final int FULL = 300;
}
