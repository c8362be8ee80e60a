package entente.engine.threat;

import entente.engine.random.Draws;
import entente.engine.random.Purpose;
import entente.engine.scenario.ThreatNetwork;
import java.util.ArrayList;
import java.util.List;

/** Finds teams for plots among the operatives of one network. */
final class TeamSearch {

    private final ThreatNetwork spec;
    private final Draws draws;
    private final Graph graph;
    private final List<Operative> operatives;

    /** @param operatives all who belong to the network, by number; the list may grow */
    TeamSearch(NetworkContext context, Graph graph, List<Operative> operatives) {
        spec = context.spec();
        draws = context.draws();
        this.graph = graph;
        this.operatives = operatives;
    }

    /**
     * A connected team of free operatives for a birth: from whom the birth's key ranks first, it grows by the neighbour
     * ranked first, so that one arrest alters only the teams it would have been in. Empty if there is none large enough.
     */
    List<Operative> find(long birthKey, double day) {
        long[] ranks = new long[operatives.size()];
        for (Operative operative : operatives) {
            ranks[operative.number()] = operative.isFree()
                    ? draws.bits(Purpose.TEAM, day, birthKey, operative.key()) >>> 1
                    : Long.MAX_VALUE;
        }
        while (true) {
            int first = 0;
            for (int i = 1; i < ranks.length; i++) {
                if (ranks[i] < ranks[first]) {
                    first = i;
                }
            }
            if (ranks.length == 0 || ranks[first] == Long.MAX_VALUE) {
                return List.of();
            }
            List<Operative> team = grow(first, ranks);
            if (team.size() >= spec.plotMaking().minimumTeam()) {
                return team;
            }
            team.forEach(member -> ranks[member.number()] = Long.MAX_VALUE);
        }
    }

    private List<Operative> grow(int first, long[] ranks) {
        List<Operative> team = new ArrayList<>(spec.plotMaking().teamSize());
        boolean[] taken = new boolean[ranks.length];
        int next = first;
        while (next >= 0 && team.size() < spec.plotMaking().teamSize()) {
            taken[next] = true;
            team.add(operatives.get(next));
            next = -1;
            for (Operative member : team) {
                for (int k = 0; k < graph.degree(member.number()); k++) {
                    int neighbour = graph.neighbour(member.number(), k);
                    if (!taken[neighbour]
                            && ranks[neighbour] != Long.MAX_VALUE
                            && (next < 0 || ranks[neighbour] < ranks[next])) {
                        next = neighbour;
                    }
                }
            }
        }
        return team;
    }
}
