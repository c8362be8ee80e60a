package entente.engine.threat;

/**
 * The largest factor, by nation, on the traces of anybody in one network, rounded up to a power of two, and lowered only
 * when it is far too high. Candidates are drawn below it, and those above the rate in force dropped when they come up. So
 * coarse a bound seldom changes, and what every idle operative has with every nation need not be looked at again whenever a
 * nation moves its attention a little.
 */
final class Ceilings {

    /** A ceiling falls when it is more than so many times what it must be. Which number is taken changes cost alone. */
    private static final double TOO_HIGH = 4;

    private final Surveillance surveillance;
    private final int network;
    private final double[] byNation;

    /** @param network its number among the networks */
    Ceilings(Surveillance surveillance, int network, int nations) {
        this.surveillance = surveillance;
        this.network = network;
        byNation = new double[nations];
        for (int nation = 0; nation < nations; nation++) {
            change(nation);
        }
    }

    /** The ceiling of a nation; 0 or a power of two. */
    double of(int nation) {
        return byNation[nation];
    }

    /** Looks again at a nation whose coverage has changed; says whether its ceiling has. */
    boolean change(int nation) {
        double least = surveillance.ceiling(nation, network);
        double before = byNation[nation];
        if (least > before || TOO_HIGH * least < before) {
            byNation[nation] =
                    least <= 0 ? 0 : StrictMath.scalb(1.0, StrictMath.getExponent(StrictMath.nextDown(least)) + 1);
        }
        return byNation[nation] != before;
    }
}
