package entente.engine.threat;

import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Seeds;
import entente.engine.scenario.ThreatNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ties with which a threat network begins a run, for those who study its structure without running it. */
public final class StartingTies {

    private StartingTies() {}

    /**
     * Pairs of operatives, numbered from 0, the lower one first, ascending: the same ties as in a run with the seeds.
     *
     * @param spec its structure may be any; it has {@link ThreatNetwork#initialOperatives()} operatives
     */
    public static List<List<Integer>> of(ThreatNetwork spec, Seeds seeds) {
        Graph graph = Structures.build(spec, Keys.of(spec.drawKey()), new Draws(seeds));
        List<List<Integer>> ties = new ArrayList<>();
        for (int a = 0; a < graph.size(); a++) {
            for (int b : higherNeighbours(graph, a)) {
                ties.add(List.of(a, b));
            }
        }
        return ties;
    }

    private static int[] higherNeighbours(Graph graph, int member) {
        int[] all = new int[graph.degree(member)];
        int count = 0;
        for (int k = 0; k < all.length; k++) {
            int neighbour = graph.neighbour(member, k);
            if (neighbour > member) {
                all[count++] = neighbour;
            }
        }
        int[] higher = Arrays.copyOf(all, count);
        Arrays.sort(higher);
        return higher;
    }
}
