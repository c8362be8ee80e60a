package entente.results.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.BetweennessCentrality.OverflowStrategy;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Pseudograph;

/**
 * How central one operative is.
 *
 * @param number what he or she is called
 * @param degree number of ties
 * @param betweenness share of the pairs of others whose shortest paths lead through him or her, 0..1 (Freeman 1977)
 * @param closeness mean over the others of one over the distance, 0 for those out of reach, 0..1: harmonic, so that it is
 *     defined where not all are connected
 * @param eigenvector entry of the adjacency matrix's first eigenvector, scaled to length 1 (Bonacich 1972); 0 outside of
 *     the component to which it belongs
 */
public record Centrality(long number, int degree, double betweenness, double closeness, double eigenvector) {

    private static final int MOST_STEPS = 5000;
    private static final double TOLERANCE = 1e-10;

    /** Of every operative, by position. */
    static List<Centrality> of(TieGraph network, Graph<Integer, DefaultEdge> graph, Distances distances) {
        Map<Integer, Double> betweenness = betweenness(graph);
        Map<Integer, Double> eigenvector = eigenvector(graph);
        int others = network.size() - 1;
        double pairs = others * (others - 1) / 2.0;
        List<Centrality> centralities = new ArrayList<>();
        for (int i = 0; i < network.size(); i++) {
            centralities.add(new Centrality(
                    network.numbers().get(i),
                    graph.degreeOf(i),
                    pairs == 0 ? 0 : betweenness.getOrDefault(i, 0.0) / pairs,
                    others == 0 ? 0 : distances.inverses(i) / others,
                    eigenvector.getOrDefault(i, 0.0)));
        }
        return centralities;
    }

    /**
     * The number of pairs whose shortest paths lead through each operative, shared where there are several paths.
     *
     * @throws IllegalArgumentException if there are more shortest paths than can be counted
     */
    static Map<Integer, Double> betweenness(Graph<Integer, DefaultEdge> graph) {
        try {
            return new BetweennessCentrality<>(graph, false, OverflowStrategy.THROW_EXCEPTION_ON_OVERFLOW).getScores();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "there are more shortest paths between two operatives than can be counted, above nine quintillion",
                    e);
        }
    }

    /** With a loop at every operative, which moves all eigenvalues by one, the iteration ends for bipartite graphs too. */
    private static Map<Integer, Double> eigenvector(Graph<Integer, DefaultEdge> graph) {
        if (graph.edgeSet().isEmpty()) {
            return Map.of();
        }
        Graph<Integer, DefaultEdge> looped = new Pseudograph<>(DefaultEdge.class);
        graph.vertexSet().forEach(looped::addVertex);
        graph.edgeSet().forEach(edge -> looped.addEdge(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)));
        graph.vertexSet().forEach(vertex -> looped.addEdge(vertex, vertex));
        return new EigenvectorCentrality<>(looped, MOST_STEPS, TOLERANCE).getScores();
    }
}
