package entente.results.validation;

import entente.engine.random.Keys;
import entente.engine.random.Seeds;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.threat.NetworkUnderArrest;
import entente.results.network.Target;
import entente.results.network.TieGraph;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arrests of one network after the other, and who replaces them: whoever is lost is replaced, if at all, after three more
 * arrests.
 */
final class SuccessiveArrests {

    private static final int LAG = 3;
    private static final long PURPOSE = Keys.of("arrests at random");

    private final ThreatNetwork spec;
    private final long seed;
    private final int arrests;

    /** @param seed of the network, its recruits and those who are arrested at random */
    SuccessiveArrests(ThreatNetwork spec, long seed, int arrests) {
        this.spec = spec;
        this.seed = seed;
        this.arrests = arrests;
    }

    /** The mean strength left after each arrest. */
    double strength(RecoveryRule rule, boolean targeted) {
        NetworkUnderArrest network = new NetworkUnderArrest(spec, Seeds.of(seed));
        Deque<Integer> lost = new ArrayDeque<>();
        double sum = 0;
        for (int i = 0; i < arrests; i++) {
            int next = targeted ? mostCentral(network) : drawn(network);
            network.arrest(next);
            lost.add(next);
            if (rule != RecoveryRule.NONE && lost.size() > LAG) {
                network.replace(lost.remove(), rule, spec.reaction().recovery().replacedShare());
            }
            sum += network.strength();
        }
        return sum / arrests;
    }

    private static int mostCentral(NetworkUnderArrest network) {
        List<Integer> members = network.atLiberty();
        Map<Integer, Integer> positions = new HashMap<>();
        for (int member : members) {
            positions.put(member, positions.size());
        }
        List<List<Integer>> ties = network.ties().stream()
                .map(tie -> List.of(place(positions, tie.get(0)), place(positions, tie.get(1))))
                .toList();
        List<Long> numbers = members.stream().map(Integer::longValue).toList();
        return members.get(Target.BETWEENNESS.first(new TieGraph("network", numbers, ties)));
    }

    private static int place(Map<Integer, Integer> positions, int member) {
        return positions.getOrDefault(member, 0);
    }

    /** Of all at liberty, the one whose key is lowest: the same under every rule, as long as he or she is there. */
    private int drawn(NetworkUnderArrest network) {
        long key = Keys.of(PURPOSE, Keys.mix(seed));
        return network.atLiberty().stream()
                .min(Comparator.comparingLong(member -> Keys.of(key, member)))
                .orElseThrow();
    }
}
