package entente.results.laws;

/**
 * How large the measurement of all laws is.
 *
 * @param pairs replications of every setting, paired by seed; at least {@link #FEWEST}
 * @param seed the seed of the first replication
 */
public record LawPlan(int pairs, long seed) {

    /** Enough to tell two points of the share foiled apart in most scenarios. */
    public static final int FULL = 300;

    /** In which what was not decided is measured once more: as many as the rules of the model allow. */
    static final int MOST = 1000;

    /** One pair has no interval. */
    public static final int FEWEST = 2;

    /** @throws IllegalArgumentException if there are too few pairs */
    public LawPlan {
        if (pairs < FEWEST) {
            throw new IllegalArgumentException("pairs is " + pairs + ": it must be " + FEWEST + " or more");
        }
    }
}
