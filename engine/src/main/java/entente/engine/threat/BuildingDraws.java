package entente.engine.threat;

import entente.engine.random.Draws;
import entente.engine.random.Gamma;
import entente.engine.random.Purpose;

/** The draws from which one network is built, numbered in the order in which its generator asks for them. */
final class BuildingDraws {

    private final Draws draws;
    private final long networkKey;
    private long next;

    BuildingDraws(Draws draws, long networkKey) {
        this.draws = draws;
        this.networkKey = networkKey;
    }

    /** A number above 0 and below 1. */
    double uniform() {
        return draws.uniform(Purpose.NETWORK, 0, networkKey, next++);
    }

    /** A standard normal number. */
    double normal() {
        return Gamma.normal(bits(), bits());
    }

    /** A whole number from 0 to less than a bound. */
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    boolean happens(double probability) {
        return uniform() < probability;
    }

    private long bits() {
        return draws.bits(Purpose.NETWORK, 0, networkKey, next++);
    }
}
