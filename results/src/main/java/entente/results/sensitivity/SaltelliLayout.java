package entente.results.sensitivity;

/**
 * Where the points of a Saltelli design stand. Two samples A and B of as many points; beside them, for each factor, A with
 * that factor's coordinate from B, and, where second order is wanted, B with that coordinate from A (A. Saltelli, Making best
 * use of model evaluations to compute sensitivity indices, Computer Physics Communications 145, 2002). Points that belong
 * together follow each other: A, A with each factor from B, B with each factor from A, B.
 *
 * @param factors how many factors, 1 or more
 * @param base how many points A has, 2 or more
 * @param secondOrder whether B with coordinates from A is there
 */
public record SaltelliLayout(int factors, int base, boolean secondOrder) {

    /** @throws IllegalArgumentException if there are too few factors or points */
    public SaltelliLayout {
        if (factors < 1 || base < 2) {
            throw new IllegalArgumentException(
                    factors + " factors and " + base + " base points: there must be 1 and 2 at least");
        }
    }

    /** How many points. */
    public int size() {
        return base * group();
    }

    /** The number of a point of A. */
    int a(int j) {
        return j * group();
    }

    /** The number of a point of A with a factor from B. */
    int ab(int factor, int j) {
        return j * group() + 1 + factor;
    }

    /** The number of a point of B with a factor from A. */
    int ba(int factor, int j) {
        return j * group() + 1 + factors + factor;
    }

    /** The number of a point of B. */
    int b(int j) {
        return (j + 1) * group() - 1;
    }

    /** Tells where points lie. */
    @FunctionalInterface
    public interface Places {

        /** The coordinate of a point, 0..1. */
        double of(int point, int factor);
    }

    /** Whether points lie so: each mixed one has one coordinate from the other sample and the rest from its own. */
    public boolean fits(Places places) {
        for (int j = 0; j < base; j++) {
            for (int mixed = 0; mixed < factors; mixed++) {
                for (int f = 0; f < factors; f++) {
                    double a = places.of(a(j), f);
                    double b = places.of(b(j), f);
                    if (places.of(ab(mixed, j), f) != (f == mixed ? b : a)
                            || (secondOrder && places.of(ba(mixed, j), f) != (f == mixed ? a : b))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int group() {
        return 2 + factors * (secondOrder ? 2 : 1);
    }
}
