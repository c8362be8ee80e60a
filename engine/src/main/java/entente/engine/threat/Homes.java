package entente.engine.threat;

import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import java.util.List;

/**
 * Where the operatives of one network live. Each lives, with the probability of the network's local ties, where somebody
 * lives whom he or she is tied to and who was there before; else in a nation drawn by the network's footprint. So
 * everybody's home has the footprint as its distribution, and neighbours in the network tend to be neighbours on the map.
 */
final class Homes {

    /** Keeps these draws apart from the draw of a nation by the footprint. */
    private static final long NEARBY = Keys.of("homes nearby");

    private final NetworkContext context;
    private final Activity activity;
    private final Graph graph;
    private final List<Operative> operatives;

    /** @param operatives all who have a home already, by number; the list may grow */
    Homes(NetworkContext context, Activity activity, Graph graph, List<Operative> operatives) {
        this.context = context;
        this.activity = activity;
        this.graph = graph;
        this.operatives = operatives;
    }

    /** The nation where a member will live, by number. */
    int find(int member, long key, double day) {
        Draws draws = context.draws();
        double local = context.spec().membership().localTies();
        long near = Keys.of(key, NEARBY);
        Operative chosen = null;
        if (draws.happens(local, Purpose.FOOTPRINT, day, near, 0)) {
            long best = Long.MAX_VALUE;
            for (int k = 0; k < graph.degree(member); k++) {
                int neighbour = graph.neighbour(member, k);
                if (neighbour < operatives.size()) {
                    Operative other = operatives.get(neighbour);
                    long rank = draws.bits(Purpose.FOOTPRINT, day, near, other.key());
                    if (chosen == null || rank < best) {
                        best = rank;
                        chosen = other;
                    }
                }
            }
        }
        return chosen != null ? chosen.residence() : activity.residence(draws, day, key);
    }
}
