package entente.results.network;

import entente.results.statistics.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;

/**
 * All that is measured of one network.
 *
 * @param network the network
 * @param whole measures of the whole
 * @param largest measures of its largest component alone; the same where all are connected
 * @param centralities of every operative, by position
 * @param dismantling how it falls apart
 */
public record NetworkStudy(
        TieGraph network,
        StructureMeasures whole,
        StructureMeasures largest,
        List<Centrality> centralities,
        Dismantling dismantling) {

    /** The most that are removed unless it is said how many. */
    private static final int MOST_REMOVALS = 50;

    /**
     * How a network is measured.
     *
     * @param linkDetection the probability, 0..1, that a tie to an exposed operative exposes another
     * @param removals how many are removed; as many as there are where that is fewer. 0: half of all, at most 50
     * @param orders over how many random orders a mean is taken, 2 or more
     * @param seed the seed of these orders
     */
    public record Plan(double linkDetection, int removals, int orders, long seed) {

        /** How many are removed from a network of that size. */
        int removals(int operatives) {
            return removals > 0 ? Math.min(removals, operatives) : Math.min((operatives + 1) / 2, MOST_REMOVALS);
        }

        /** How often progress is told for a network. */
        public int steps(TieGraph network) {
            return removals(network.size()) * Target.values().length;
        }
    }

    /**
     * Measures a network.
     *
     * @param progress told the number of steps done so far
     * @throws IllegalArgumentException if it has more shortest paths than can be counted
     */
    public static NetworkStudy of(TieGraph network, Plan plan, IntConsumer progress) {
        Graph<Integer, DefaultEdge> graph = network.graph();
        Distances distances = new Distances(graph);
        StructureMeasures whole = StructureMeasures.of(graph, distances, plan.linkDetection());
        int removals = plan.removals(network.size());
        int[] done = {0};
        List<TargetedCurve> curves = Arrays.stream(Target.values())
                .map(target -> TargetedCurve.of(network, target, removals, () -> progress.accept(++done[0])))
                .toList();
        return new NetworkStudy(
                network,
                whole,
                whole.components().size() == 1 ? whole : ofLargest(graph, plan.linkDetection()),
                Centrality.of(network, graph, distances),
                new Dismantling(
                        curves, new RandomRemoval(network).curve(removals, plan.orders(), plan.seed()), plan.orders()));
    }

    private static StructureMeasures ofLargest(Graph<Integer, DefaultEdge> graph, double linkDetection) {
        Graph<Integer, DefaultEdge> largest = StructureMeasures.largestComponent(graph);
        return StructureMeasures.of(largest, new Distances(largest), linkDetection);
    }

    /**
     * How a network falls apart under removals.
     *
     * @param targeted a curve for each {@link Target}, in their order
     * @param random mean size of the largest component after 0, 1, 2 … removals in random order, with intervals
     * @param orders how many random orders the mean is taken over
     */
    public record Dismantling(List<TargetedCurve> targeted, List<Estimate> random, int orders) {

        /** How many are removed. */
        public int removals() {
            return random.size() - 1;
        }

        /** The size of the largest component before anybody is removed. */
        public int initial() {
            return targeted.get(0).largest().get(0);
        }

        /** The mean size after so many removals in random order, which the interval's being there or not does not touch. */
        public double random(int removals) {
            Double mean = random.get(removals).mean();
            return mean == null ? 0 : mean;
        }
    }
}
