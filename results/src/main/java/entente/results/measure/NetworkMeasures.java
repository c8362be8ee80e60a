package entente.results.measure;

import static entente.results.measure.Direction.LOWER;
import static entente.results.measure.Measure.SHARE;
import static entente.results.measure.Measure.count;
import static entente.results.measure.Measure.ratio;

/** Measures of the threat networks. */
public final class NetworkMeasures {

    public static final Measure STRENGTH = ratio(
            "networkStrength",
            "Strength left to networks",
            SHARE,
            LOWER,
            "Time average, over all networks with operatives, of the largest connected component of operatives at liberty"
                    + " relative to the one at the start.",
            null);

    public static final Measure RECRUITS = count(
            "recruits",
            "Operatives replaced",
            "operatives",
            LOWER,
            "Operatives recruited in place of lost ones.",
            null);

    private NetworkMeasures() {}
}
