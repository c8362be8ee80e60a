package entente.results.network;

import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;

/** Sums over the lengths of shortest paths, in ties, from each operative to those whom he or she can reach. */
final class Distances {

    private final int size;
    private final double[] inverses;
    private long total;
    private long pairs;
    private int longest;

    Distances(Graph<Integer, DefaultEdge> graph) {
        List<Integer> vertices = List.copyOf(graph.vertexSet());
        size = vertices.size();
        inverses = new double[size];
        BFSShortestPath<Integer, DefaultEdge> search = new BFSShortestPath<>(graph);
        for (int i = 0; i < size; i++) {
            SingleSourcePaths<Integer, DefaultEdge> paths = search.getPaths(vertices.get(i));
            for (int j = 0; j < size; j++) {
                double distance = i == j ? Double.POSITIVE_INFINITY : paths.getWeight(vertices.get(j));
                if (Double.isFinite(distance)) {
                    total += (long) distance;
                    pairs++;
                    longest = Math.max(longest, (int) distance);
                    inverses[i] += 1 / distance;
                }
            }
        }
    }

    /** The sum over ordered pairs that are connected. */
    long total() {
        return total;
    }

    /** How many ordered pairs are connected. */
    long pairs() {
        return pairs;
    }

    /** The longest of them, 0 if there is none. */
    int longest() {
        return longest;
    }

    /** Whether all are connected with all. */
    boolean areAllFinite() {
        return pairs == (long) size * (size - 1);
    }

    /** The sum of one over the distances from an operative, by position in the graph's order. */
    double inverses(int position) {
        return inverses[position];
    }
}
