package entente.engine.threat;

import entente.engine.random.Draws;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;

/** Builds the ties of a threat network as its description asks. */
final class Structures {

    private Structures() {}

    /**
     * The graph on the first day.
     *
     * @param networkKey what names the network in random draws
     */
    static Graph build(ThreatNetwork spec, long networkKey, Draws draws) {
        Graph graph = new Graph(spec.membership().initialOperatives());
        generator(spec).tie(graph, new BuildingDraws(draws, networkKey));
        return graph;
    }

    private static Generator generator(ThreatNetwork spec) {
        return switch (spec.membership().structure()) {
            case NONE -> (graph, draws) -> {};
            case LISTED -> (graph, draws) -> tieListed(graph, spec.membership().ties());
            case CELLULAR -> new CellularGenerator();
            case HIERARCHICAL -> new HierarchicalGenerator();
            case SCALE_FREE -> new ScaleFreeGenerator();
            case SMALL_WORLD -> new SmallWorldGenerator();
            case RANDOM -> new RandomGenerator();
        };
    }

    private static void tieListed(Graph graph, List<List<Integer>> ties) {
        for (List<Integer> tie : ties) {
            graph.addTie(tie.get(0), tie.get(1));
        }
    }
}
