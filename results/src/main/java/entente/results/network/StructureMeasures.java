package entente.results.network;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jspecify.annotations.Nullable;

/**
 * Measures of a whole graph. What is undefined is null.
 *
 * @param operatives n
 * @param ties m
 * @param meanDegree 2m/n
 * @param density ties over pairs, 2m/(n(n − 1)); null for one operative
 * @param meanLocalClustering the mean over operatives of the share of pairs of their contacts who are tied, 0 for those
 *     with fewer than two contacts (Watts and Strogatz, Nature 393, 1998)
 * @param components sizes of the connected components, the largest first
 * @param pathLength mean distance, in ties, over the pairs that are connected; null if there is none
 * @param diameter the longest of these distances
 * @param efficiency mean over all pairs of one over the distance, 0 for pairs that are not connected (Latora and
 *     Marchiori, Physical Review Letters 87, 2001); null for one operative
 * @param secrecyEfficiency defined for connected graphs only; null for others, and for one operative
 */
public record StructureMeasures(
        int operatives,
        int ties,
        double meanDegree,
        @Nullable Double density,
        double meanLocalClustering,
        List<Integer> components,
        @Nullable Double pathLength,
        int diameter,
        @Nullable Double efficiency,
        @Nullable SecrecyEfficiency secrecyEfficiency) {

    /**
     * Measures a whole network.
     *
     * @param linkDetection the probability, 0..1, that a tie to an exposed operative exposes another
     */
    public static StructureMeasures of(TieGraph network, double linkDetection) {
        Graph<Integer, DefaultEdge> graph = network.graph();
        return of(graph, new Distances(graph), linkDetection);
    }

    static StructureMeasures of(Graph<Integer, DefaultEdge> graph, Distances distances, double linkDetection) {
        int n = graph.vertexSet().size();
        int m = graph.edgeSet().size();
        double orderedPairs = (double) n * (n - 1);
        double inverses = 0;
        for (int i = 0; i < n; i++) {
            inverses += distances.inverses(i);
        }
        return new StructureMeasures(
                n,
                m,
                2.0 * m / n,
                n < 2 ? null : 2 * m / orderedPairs,
                new ClusteringCoefficient<>(graph).getAverageClusteringCoefficient(),
                components(graph).stream().map(Set::size).toList(),
                distances.pairs() == 0 ? null : (double) distances.total() / distances.pairs(),
                distances.longest(),
                n < 2 ? null : inverses / orderedPairs,
                n > 1 && distances.areAllFinite()
                        ? SecrecyEfficiency.of(n, m, distances.total(), linkDetection)
                        : null);
    }

    /** The part of a graph that its largest component forms; of equals the first. */
    static Graph<Integer, DefaultEdge> largestComponent(Graph<Integer, DefaultEdge> graph) {
        return new AsSubgraph<>(graph, components(graph).get(0));
    }

    private static List<Set<Integer>> components(Graph<Integer, DefaultEdge> graph) {
        Comparator<Set<Integer>> bySize = Comparator.comparingInt(Set::size);
        return new ConnectivityInspector<>(graph)
                .connectedSets().stream().sorted(bySize.reversed()).toList();
    }
}
