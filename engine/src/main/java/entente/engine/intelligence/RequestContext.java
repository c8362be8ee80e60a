package entente.engine.intelligence;

import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What those who ask tell a holder by asking: each nation that has asked about a network, or with whom a hit has brought
 * it together over a plot, helps it once with each report on that.
 */
public final class RequestContext {

    private final List<BitSet> onNetworks = new ArrayList<>();
    private final Map<Plot, BitSet> onPlots = new LinkedHashMap<>();
    private final BitSet officers = new BitSet();

    RequestContext(int networks) {
        for (int k = 0; k < networks; k++) {
            onNetworks.add(new BitSet());
        }
    }

    /** A nation has asked about a network. */
    public void askedAbout(int network, int asking) {
        onNetworks.get(network).set(asking);
    }

    /** A nation has something of its own on a plot, and has said so. */
    public void askedAbout(Plot plot, int asking) {
        onPlots.computeIfAbsent(plot, key -> new BitSet()).set(asking);
    }

    /** Says whether liaison officers sit with a partner: what comes from there they can ask about on the spot. */
    public void officers(int partner, boolean present) {
        officers.set(partner, present);
    }

    /** Whether liaison officers sit with whoever sent something. */
    boolean hasOfficers(int sender) {
        return officers.get(sender);
    }

    /** How many nations have asked about a plot or its network. */
    int askers(Plot plot) {
        BitSet network = onNetworks.get(plot.network());
        BitSet alone = onPlots.get(plot);
        return alone == null ? network.cardinality() : union(network, alone).cardinality();
    }

    private static BitSet union(BitSet first, BitSet second) {
        BitSet both = (BitSet) first.clone();
        both.or(second);
        return both;
    }

    void close(Plot plot) {
        onPlots.remove(plot);
    }

    /**
     * The probability of linking a report when some who ask have given context: each closes the same share of the gap.
     *
     * @param linkage without it, 0..1
     * @param share of the gap to certainty that one asking nation closes, 0..1
     */
    static double raise(double linkage, double share, int askers) {
        if (share == 0 || askers == 0) {
            return linkage;
        }
        double gap = 1 - linkage;
        for (int i = 0; i < askers; i++) {
            gap *= 1 - share;
        }
        return 1 - gap;
    }
}
