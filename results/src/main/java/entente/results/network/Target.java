package entente.results.network;

import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;

/** Whom to remove next, looked at anew after each removal. */
public enum Target {
    /** The operative with most ties. */
    DEGREE {
        @Override
        Map<Integer, Double> scores(Graph<Integer, DefaultEdge> graph) {
            Map<Integer, Double> scores = new TreeMap<>();
            graph.vertexSet().forEach(vertex -> scores.put(vertex, (double) graph.degreeOf(vertex)));
            return scores;
        }
    },
    /** The operative through whom most shortest paths lead. */
    BETWEENNESS {
        @Override
        Map<Integer, Double> scores(Graph<Integer, DefaultEdge> graph) {
            return new TreeMap<>(Centrality.betweenness(graph));
        }
    };

    /** Scores that differ by less, relative to the highest, are equal: sums of fractions are not exact. */
    private static final double EQUAL = 1e-9;

    /** What each operative of a graph scores. */
    abstract Map<Integer, Double> scores(Graph<Integer, DefaultEdge> graph);

    /** Whom to remove first from a network, by position; of equals the first. */
    public int first(TieGraph network) {
        return next(network.graph());
    }

    /** The operative with the highest score, of equals the first. */
    int next(Graph<Integer, DefaultEdge> graph) {
        Map<Integer, Double> scores = scores(graph);
        double highest =
                scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= highest * (1 - EQUAL))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
