package entente.results.measure;

import static entente.results.measure.Direction.HIGHER;
import static entente.results.measure.Direction.LOWER;
import static entente.results.measure.Direction.NEITHER;
import static entente.results.measure.Measure.SHARE;
import static entente.results.measure.Measure.count;
import static entente.results.measure.Measure.ratio;

/** Measures of the threat networks. */
public final class NetworkMeasures {

    private static final String OVER_NETWORKS = "Time average, over all networks with operatives, of the ";

    public static final Measure STRENGTH = ratio(
            "networkStrength",
            "Strength left to networks",
            SHARE,
            LOWER,
            OVER_NETWORKS + "largest connected component of operatives at liberty relative to the one at the start.",
            null);

    public static final Measure COMPONENT = ratio(
            "largestComponent",
            "Largest connected component",
            "operatives",
            LOWER,
            OVER_NETWORKS + "number of operatives at liberty in the largest connected component.",
            null);

    public static final Measure EFFICIENCY = ratio(
                    "networkEfficiency",
                    "Global efficiency of networks",
                    "per tie",
                    LOWER,
                    OVER_NETWORKS
                            + "mean, over pairs of operatives at liberty, of one over the ties on the shortest way"
                            + " between them, 0 where there is none.",
                    null)
            .after("Latora & Marchiori 2001, Physical Review Letters 87, 198701");

    public static final Measure AT_LIBERTY = ratio(
            "operativesAtLiberty",
            "Operatives at liberty in a network",
            "operatives",
            LOWER,
            OVER_NETWORKS + "number of operatives at liberty.",
            null);

    public static final Measure REMOVED = count(
            "operativesRemoved",
            "Operatives removed",
            "operatives",
            HIGHER,
            "Operatives arrested, less those acquitted or released, who go back to their network.",
            null);

    public static final Measure RECRUITS = count(
            "recruits",
            "Operatives replaced",
            "operatives",
            LOWER,
            "Operatives recruited in place of lost ones.",
            null);

    public static final Measure DISPLACED = count(
            "activityDisplaced",
            "Activity moved to other nations",
            "footprints",
            NEITHER,
            "Shares of a network's whole footprint that it moved away from pressure, added up.",
            "the nation left");

    private NetworkMeasures() {}
}
