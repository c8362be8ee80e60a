package entente.web.explore;

import entente.engine.random.Seeds;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.threat.StartingTies;
import entente.results.network.StructureMeasures;
import entente.results.network.TieGraph;
import entente.web.map.NetworkDrawing;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A threat network as it begins a run with the first seed.
 *
 * @param network the network
 * @param drawing its operatives and their ties, as SVG; empty where there are none, or too many to be told apart
 * @param measures of its structure; null where it was not measured
 */
public record NetworkView(
        ThreatNetwork network, String drawing, @Nullable StructureMeasures measures) {

    private static final long SEED = 1;

    static NetworkView of(ThreatNetwork network) {
        int operatives = network.membership().initialOperatives();
        if (operatives == 0 || operatives > NetworkDrawing.MOST) {
            return new NetworkView(network, "", null);
        }
        List<List<Integer>> ties = StartingTies.of(network, Seeds.of(SEED));
        TieGraph graph = new TieGraph(
                network.id(), LongStream.range(0, operatives).boxed().toList(), ties);
        // How easily a tie is found out matters to secrecy alone, which is not shown.
        return new NetworkView(network, NetworkDrawing.svg(operatives, ties), StructureMeasures.of(graph, 0));
    }
}
