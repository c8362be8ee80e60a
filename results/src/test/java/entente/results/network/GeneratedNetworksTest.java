package entente.results.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.event.NetworkEvent.NetworkChanged;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.threat.StartingTies;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine builds, seen through these measures. */
class GeneratedNetworksTest {

    /** Verification case G4: over 500 graphs the standard errors of the means are below 1 % of them. */
    @Test
    void cellularNetworksLookAsTheModelSays() {
        ThreatNetwork spec = network("cellular");
        double degree = 0;
        double clustering = 0;
        double pathLength = 0;
        int graphs = 500;
        for (int seed = 0; seed < graphs; seed++) {
            StructureMeasures measures = measures(spec, seed);
            degree += measures.meanDegree() / graphs;
            clustering += measures.meanLocalClustering() / graphs;
            pathLength += value(measures.pathLength()) / graphs;
        }
        Percentage tolerance = Percentage.withPercentage(5);
        assertThat(degree).isCloseTo(4.36, tolerance);
        assertThat(clustering).isCloseTo(0.51, tolerance);
        assertThat(pathLength).isCloseTo(3.66, tolerance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cellular", "hierarchical", "scaleFree", "smallWorld", "random"})
    void aRunStartsWithTheTiesThatAreMeasured(String structure) {
        Scenario scenario = Scenarios.load("twin-valleys", List.of("networks[ridge].structure=" + structure));
        List<NetworkChanged> sizes = new ArrayList<>();
        Simulation.run(scenario, 3, List.of(), event -> {
            if (event instanceof NetworkChanged changed) {
                sizes.add(changed);
            }
        });

        StructureMeasures measures = measures(scenario.networks().get(0), 3);

        assertThat(sizes.get(0).largestComponent())
                .isEqualTo(measures.components().get(0));
        assertThat(sizes.get(0).efficiency()).isCloseTo(value(measures.efficiency()), Percentage.withPercentage(1e-9));
    }

    private static ThreatNetwork network(String structure) {
        return Scenarios.load("twin-valleys", List.of("networks[ridge].structure=" + structure))
                .networks()
                .get(0);
    }

    private static StructureMeasures measures(ThreatNetwork spec, long seed) {
        TieGraph graph = Graphs.of(spec.membership().initialOperatives(), StartingTies.of(spec, Seeds.of(seed)));
        return StructureMeasures.of(graph.graph(), new Distances(graph.graph()), 0.5);
    }

    private static double value(Double measure) {
        return measure == null ? Double.NaN : measure;
    }
}
