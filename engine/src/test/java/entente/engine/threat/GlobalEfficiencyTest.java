package entente.engine.threat;

import static entente.engine.threat.Networks.graph;
import static entente.engine.threat.Networks.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobalEfficiencyTest {

    @Test
    void theChainOfThreeHasTwoPairsAtOneTieAndOneAtTwo() {
        assertThat(GlobalEfficiency.of(graph(3, tie(0, 1), tie(1, 2)))).isCloseTo(5.0 / 6, within(1e-15));
    }

    @Test
    void pairsWithoutAWayCountAsZero() {
        assertThat(GlobalEfficiency.of(graph(4, tie(0, 1), tie(2, 3)))).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(GlobalEfficiency.of(new Graph(5))).isZero();
    }

    @Test
    void whoIsArrestedConnectsNobodyAndIsNoEnd() {
        Graph star = graph(5, tie(0, 1), tie(0, 2), tie(0, 3), tie(3, 4));
        star.remove(0);

        assertThat(GlobalEfficiency.of(star)).isCloseTo(1.0 / 6, within(1e-15));
    }

    @Test
    void oneAloneOrNobodyHasNone() {
        Graph pair = graph(2, tie(0, 1));
        assertThat(GlobalEfficiency.of(pair)).isEqualTo(1);
        pair.remove(0);
        assertThat(GlobalEfficiency.of(pair)).isZero();
        pair.remove(1);
        assertThat(GlobalEfficiency.of(pair)).isZero();
    }

    /** Against distances from the adjacency matrix; sizes on both sides of one, two and eight words of 64 bits. */
    @ParameterizedTest
    @CsvSource({"CELLULAR, 60", "CELLULAR, 64", "SCALE_FREE, 65", "RANDOM, 130", "SMALL_WORLD, 300", "HIERARCHICAL, 511"
    })
    void itIsTheMeanOfOneOverTheDistance(Structure structure, int operatives) {
        Graph graph = Networks.built(structure, operatives, 3);
        for (int arrested = 1; arrested < operatives; arrested += 7) {
            graph.remove(arrested);
        }

        assertThat(GlobalEfficiency.of(graph)).isCloseTo(fromMatrix(graph), within(1e-12));
    }

    /** From 128 of 700 members; both generators mix members well enough for 3 %. */
    @ParameterizedTest
    @CsvSource({"CELLULAR", "SCALE_FREE"})
    void ofALargeNetworkItIsAnEstimate(Structure structure) {
        Graph graph = Networks.built(structure, 700, 1);

        double exact = fromMatrix(graph);
        assertThat(GlobalEfficiency.of(graph)).isCloseTo(exact, within(0.03 * exact));
    }

    private static double fromMatrix(Graph graph) {
        int[] members = java.util.stream.IntStream.range(0, graph.size())
                .filter(graph::isAtLiberty)
                .toArray();
        int[][] distances = new int[graph.size()][graph.size()];
        for (int a : members) {
            Arrays.fill(distances[a], graph.size());
            distances[a][a] = 0;
            for (int k = 0; k < graph.degree(a); k++) {
                if (graph.isAtLiberty(graph.neighbour(a, k))) {
                    distances[a][graph.neighbour(a, k)] = 1;
                }
            }
        }
        double sum = 0;
        for (int via : members) {
            for (int a : members) {
                for (int b : members) {
                    distances[a][b] = Math.min(distances[a][b], distances[a][via] + distances[via][b]);
                }
            }
        }
        for (int a : members) {
            for (int b : members) {
                sum += a == b || distances[a][b] >= graph.size() ? 0 : 1.0 / distances[a][b];
            }
        }
        return sum / (members.length * (members.length - 1.0));
    }
}
