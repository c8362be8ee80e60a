package entente.engine.random;

/**
 * The seeds of a run: one until a day, another from that day on. A plain run has the same throughout; replication k of a
 * counterfactual keeps the past as it was and draws another future.
 *
 * @param seed the seed of every draw before {@code branchDay}
 * @param branchDay the day of the branch; infinite for a plain run
 * @param branchSeed the seed of every draw from that day on
 */
public record Seeds(long seed, double branchDay, long branchSeed) {

    /** The same seed throughout. */
    public static Seeds of(long seed) {
        return new Seeds(seed, Double.POSITIVE_INFINITY, seed);
    }

    /** The same past, and the future of replication {@code k} from the given day on. */
    public Seeds branch(double day, long k) {
        return new Seeds(seed, day, Keys.of(Keys.mix(seed), k));
    }
}
