package entente.results.network;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;

/**
 * How a network falls apart when its most central operatives are removed one by one.
 *
 * @param target who is removed
 * @param removed what they are called, in this order
 * @param largest size of the largest component after 0, 1, 2 … removals: one more entry than are removed
 */
public record TargetedCurve(Target target, List<Long> removed, List<Integer> largest) {

    /**
     * Removes so many operatives.
     *
     * @param advanced told after each removal
     */
    public static TargetedCurve of(TieGraph network, Target target, int removals, Runnable advanced) {
        Graph<Integer, DefaultEdge> graph = network.graph();
        List<Long> removed = new ArrayList<>();
        List<Integer> largest = new ArrayList<>(List.of(largest(graph)));
        for (int i = 0; i < removals; i++) {
            int next = target.next(graph);
            graph.removeVertex(next);
            removed.add(network.numbers().get(next));
            largest.add(largest(graph));
            advanced.run();
        }
        return new TargetedCurve(target, removed, largest);
    }

    private static int largest(Graph<Integer, DefaultEdge> graph) {
        return new ConnectivityInspector<>(graph)
                .connectedSets().stream()
                        .mapToInt(component -> component.size())
                        .max()
                        .orElse(0);
    }
}
