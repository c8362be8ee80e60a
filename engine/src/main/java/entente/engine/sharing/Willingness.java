package entente.engine.sharing;

import entente.engine.random.Draws;
import entente.engine.random.Purpose;

/**
 * The rule by which politics and trust open a gate: with probability logistic((value - minimum) / softness); at softness
 * 0, when the value reaches the minimum. Source: assumption.
 */
public final class Willingness {

    private final Draws draws;

    public Willingness(Draws draws) {
        this.draws = draws;
    }

    /** Whether a value reaches a minimum, by the mark of the given purpose, entity and number. */
    public boolean reaches(
            double value, double minimum, double softness, Purpose purpose, double day, long key, long index) {
        if (softness == 0) {
            return value >= minimum;
        }
        double probability = 1 / (1 + StrictMath.exp((minimum - value) / softness));
        return draws.happens(probability, purpose, day, key, index);
    }
}
