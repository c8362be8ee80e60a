package entente.results.mechanism;

import java.util.List;

/**
 * How large the table is.
 *
 * @param pairs replications of each world, paired by seed
 * @param again replications, of other seeds, in which those that show in too few scenarios are measured once more; 0: not
 * @param seed the seed of the first replication
 * @param scenarios ids of bundled scenarios; none for all
 * @param names of mechanisms; none for all
 */
public record MechanismPlan(int pairs, int again, long seed, List<String> scenarios, List<String> names) {

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
        if (again != 0 && (again < FEWEST || again > MOST)) {
            throw new IllegalArgumentException("again is " + again + ": it must be 0, or " + FEWEST + " to " + MOST);
        }
        scenarios = List.copyOf(scenarios);
        names = List.copyOf(names);
    }
}
