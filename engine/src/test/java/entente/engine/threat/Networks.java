package entente.engine.threat;

import entente.engine.description.Baseline;
import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Seeds;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.List;
import java.util.Map;

/** Graphs to test with. */
final class Networks {

    static final Draws DRAWS = new Draws(Seeds.of(2009));

    private Networks() {}

    /** Graph {@code number} of a structure. */
    static Graph built(Structure structure, int operatives, int number) {
        ThreatNetwork spec = Defaults.of(
                ThreatNetwork.class,
                Baseline.NEUTRAL,
                Map.of("id", "net", "footprint", Map.of("FRA", 1.0), "structure", structure, "operatives", operatives));
        return Structures.build(spec, Keys.of(1, number), DRAWS);
    }

    /** The graph of a scenario that lists ties. */
    static Graph listed(List<List<Integer>> ties) {
        ThreatNetwork spec = Defaults.of(
                ThreatNetwork.class,
                Baseline.NEUTRAL,
                Map.of("id", "net", "footprint", Map.of("FRA", 1.0), "structure", Structure.LISTED, "ties", ties));
        return Structures.build(spec, 1, DRAWS);
    }

    /** A graph with the given ties, each written as two numbers. */
    static Graph graph(int members, int[]... ties) {
        Graph graph = new Graph(members);
        for (int[] tie : ties) {
            graph.addTie(tie[0], tie[1]);
        }
        return graph;
    }

    static int[] tie(int a, int b) {
        return new int[] {a, b};
    }

    static int[] neighbours(Graph graph, int member) {
        int[] neighbours = new int[graph.degree(member)];
        for (int k = 0; k < neighbours.length; k++) {
            neighbours[k] = graph.neighbour(member, k);
        }
        return neighbours;
    }

    static int ties(Graph graph) {
        int degrees = 0;
        for (int member = 0; member < graph.size(); member++) {
            degrees += graph.degree(member);
        }
        return degrees / 2;
    }
}
