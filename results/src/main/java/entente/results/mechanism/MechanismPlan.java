package entente.results.mechanism;

import java.util.List;

/**
 * How large the table is.
 *
 * @param pairs replications of each world, paired by seed
 * @param seed the seed of the first replication
 * @param scenarios ids of bundled scenarios; none for all
 * @param names of mechanisms; none for all
 */
public record MechanismPlan(int pairs, long seed, List<String> scenarios, List<String> names) {

    /** Enough to tell a twentieth of the attacks apart in most scenarios. */
    public static final int STANDARD = 400;

    /** One pair has no interval. */
    public static final int FEWEST = 2;

    /** As many as rule 10 of the model allows. */
    public static final int MOST = 1000;

    /** @throws IllegalArgumentException if there are too few pairs, or too many */
    public MechanismPlan {
        if (pairs < FEWEST || pairs > MOST) {
            throw new IllegalArgumentException("pairs is " + pairs + ": it must be " + FEWEST + " to " + MOST);
        }
        scenarios = List.copyOf(scenarios);
        names = List.copyOf(names);
    }
}
