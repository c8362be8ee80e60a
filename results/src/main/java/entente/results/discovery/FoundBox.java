package entente.results.discovery;

import java.util.List;

/**
 * A box and how well it describes the cases of interest.
 *
 * @param box the box
 * @param points how many points lie in it
 * @param cases how many of them are of interest
 * @param coverage which part of all cases of interest lies in it, 0..1
 * @param density which part of its points is of interest, 0..1
 * @param mass which part of all points lies in it, 0..1
 * @param restrictions the factors that it restricts
 */
public record FoundBox(
        Box box, int points, int cases, double coverage, double density, double mass, List<Restriction> restrictions) {

    public FoundBox {
        restrictions = List.copyOf(restrictions);
    }

    /** The harmonic mean of coverage and density: high only where both are. */
    double balance() {
        return coverage + density == 0 ? 0 : 2 * coverage * density / (coverage + density);
    }

    /**
     * One factor that a box restricts.
     *
     * @param factor its number
     * @param limit what the box keeps of it
     * @param quasiP the probability that chance alone would put as many cases into the box or more, if the restriction told
     *     nothing: binomial, with the density of the box without it (B. Bryant and R. Lempert, Technological Forecasting and Social
     *     Change 77, 2010). Quasi, because the box was chosen with the same points
     */
    public record Restriction(int factor, Limit limit, double quasiP) {}
}
