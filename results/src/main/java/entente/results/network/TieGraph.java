package entente.results.network;

import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * A network to be studied: a simple undirected graph.
 *
 * @param name what it is called
 * @param numbers what its operatives are called, by position from 0
 * @param ties pairs of positions
 */
public record TieGraph(String name, List<Long> numbers, List<List<Integer>> ties) {

    /** Above this size measures would take minutes. */
    public static final int MOST_OPERATIVES = 2000;

    /** @throws IllegalArgumentException if there is no operative, or more than {@link #MOST_OPERATIVES} */
    public TieGraph {
        if (numbers.isEmpty() || numbers.size() > MOST_OPERATIVES) {
            throw new IllegalArgumentException(name + " has " + numbers.size() + " operatives: there must be 1 to "
                    + MOST_OPERATIVES + " to be measured");
        }
        numbers = List.copyOf(numbers);
        ties = ties.stream().map(List::copyOf).toList();
    }

    /** How many operatives it has. */
    public int size() {
        return numbers.size();
    }

    /** The graph over positions, which stand in it in ascending order. */
    Graph<Integer, DefaultEdge> graph() {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int i = 0; i < size(); i++) {
            graph.addVertex(i);
        }
        ties.forEach(tie -> graph.addEdge(tie.get(0), tie.get(1)));
        return graph;
    }
}
