package entente.engine.threat;

import static entente.engine.threat.Networks.built;
import static entente.engine.threat.Networks.neighbours;
import static entente.engine.threat.Networks.ties;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Baseline;
import entente.engine.random.DrawSample;
import entente.engine.random.Draws;
import entente.engine.random.Seeds;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixed seeds, so these pass or fail for good; with new seeds they would fail by chance once in some thousand times. */
class StructuresTest {

    private static final double LIMIT = 4.5;

    /** Verification case G4: the standard errors of the means are below 1 % of them. */
    @Test
    void cellularNetworksLookAsTheModelSays() {
        List<GraphMeasures> graphs = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            graphs.add(new GraphMeasures(built(Structure.CELLULAR, 60, number)));
        }
        Percentage tolerance = Percentage.withPercentage(5);
        assertThat(DrawSample.of(500, i -> graphs.get(i).meanDegree()).mean()).isCloseTo(4.36, tolerance);
        assertThat(DrawSample.of(500, i -> graphs.get(i).meanLocalClustering()).mean())
                .isCloseTo(0.51, tolerance);
        assertThat(DrawSample.of(500, i -> graphs.get(i).meanPathLength()).mean())
                .isCloseTo(3.66, tolerance);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"NONE", "LISTED"})
    void everySizeCanBeBuilt(Structure structure) {
        for (int operatives = 1; operatives <= 80; operatives++) {
            for (int number = 0; number < 20; number++) {
                Graph graph = built(structure, operatives, number);
                assertThat(graph.size()).isEqualTo(operatives);
                assertThat(graph.atLiberty()).isEqualTo(operatives);
                assertThat(ties(graph)).isBetween(0, operatives * (operatives - 1) / 2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"NONE", "LISTED"})
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void theLargestSizeIsBuilt(Structure structure) {
        Graph graph = built(structure, 100_000, 0);
        assertThat(graph.largestComponent()).isGreaterThan(90_000);
        assertThat(ties(graph)).isBetween(99_999, 300_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"CELLULAR", "SCALE_FREE", "SMALL_WORLD", "RANDOM"})
    void aGraphFollowsFromSeedAndKeyAlone(Structure structure) {
        assertThat(allTies(built(structure, 60, 1))).isEqualTo(allTies(built(structure, 60, 1)));
        assertThat(allTies(built(structure, 60, 1))).isNotEqualTo(allTies(built(structure, 60, 2)));
        ThreatNetwork spec = Defaults.of(
                ThreatNetwork.class,
                Baseline.NEUTRAL,
                Map.of("id", "net", "footprint", Map.of("FRA", 1.0), "structure", structure));
        assertThat(allTies(Structures.build(spec, 5, new Draws(Seeds.of(1)))))
                .isNotEqualTo(allTies(Structures.build(spec, 5, new Draws(Seeds.of(2)))));
    }

    private static List<List<Integer>> allTies(Graph graph) {
        List<List<Integer>> ties = new ArrayList<>();
        for (int a = 0; a < graph.size(); a++) {
            for (int b : neighbours(graph, a)) {
                ties.add(List.of(a, b));
            }
        }
        return ties;
    }

    @Test
    void nobodyInACellIsAlone() {
        for (int number = 0; number < 300; number++) {
            for (int operatives : new int[] {2, 3, 5, 7, 12, 60}) {
                Graph graph = built(Structure.CELLULAR, operatives, number);
                for (int member = 0; member < operatives; member++) {
                    assertThat(graph.degree(member)).isPositive();
                }
            }
        }
    }

    @Test
    void aHierarchyHasThreeUnderEach() {
        Graph graph = built(Structure.HIERARCHICAL, 12, 0);
        assertThat(ties(graph)).isEqualTo(11);
        assertThat(neighbours(graph, 0)).containsExactly(1, 2, 3);
        assertThat(neighbours(graph, 1)).containsExactly(0, 4, 5, 6);
        assertThat(neighbours(graph, 3)).containsExactly(0, 10, 11);
        assertThat(neighbours(graph, 11)).containsExactly(3);
    }

    /** The share with k ties tends to 12/(k(k+1)(k+2)) with two ties a newcomer: Dorogovtsev et al. 2000. */
    @Test
    void scaleFreeNetworksHaveHubs() {
        int members = 100_000;
        Graph graph = built(Structure.SCALE_FREE, members, 0);
        assertThat(ties(graph)).isEqualTo(2 * members - 3);
        int[] counts = new int[members];
        int most = 0;
        for (int member = 0; member < members; member++) {
            counts[graph.degree(member)]++;
            most = Math.max(most, graph.degree(member));
        }
        assertThat(counts[0] + counts[1]).isZero();
        for (int degree = 2; degree <= 12; degree++) {
            double share = 12.0 / (degree * (degree + 1) * (degree + 2));
            assertThat((double) counts[degree] / members)
                    .as("with %d ties", degree)
                    .isCloseTo(share, Offset.offset(LIMIT * Math.sqrt(share / members)));
        }
        assertThat(most).isGreaterThan(200);
    }

    @Test
    void smallWorldsAreRingsWithOneTieInTenRewired() {
        int members = 400;
        Graph graph = built(Structure.SMALL_WORLD, members, 0);
        assertThat(ties(graph)).isEqualTo(2 * members);
        int onTheRing = 0;
        for (int member = 0; member < members; member++) {
            for (int other : neighbours(graph, member)) {
                int steps = Math.floorMod(other - member, members);
                onTheRing += steps == 1 || steps == 2 ? 1 : 0;
            }
        }
        double score = (onTheRing - 0.9 * 2 * members) / Math.sqrt(2 * members * 0.9 * 0.1);
        assertThat(score).isBetween(-LIMIT, LIMIT);
        // Clustering of the ring, ½, times the probability that all three ties of a triangle stay (Barrat and Weigt
        // 2000).
        GraphMeasures measures = new GraphMeasures(graph);
        assertThat(measures.meanLocalClustering()).isCloseTo(0.5 * 0.729, Percentage.withPercentage(8));
        assertThat(measures.meanPathLength()).isLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void smallRingsAndRandomNetworksAreComplete(int operatives) {
        int pairs = operatives * (operatives - 1) / 2;
        assertThat(ties(built(Structure.SMALL_WORLD, operatives, 0))).isEqualTo(pairs);
        assertThat(ties(built(Structure.RANDOM, operatives, 0))).isEqualTo(pairs);
    }

    @Test
    void randomNetworksTieEveryPairWithTheSameProbability() {
        int members = 9;
        int graphs = 20_000;
        int[][] counts = new int[members][members];
        double[] totals = new double[graphs];
        for (int number = 0; number < graphs; number++) {
            Graph graph = built(Structure.RANDOM, members, number);
            totals[number] = ties(graph);
            for (int a = 0; a < members; a++) {
                for (int b : neighbours(graph, a)) {
                    counts[a][b]++;
                }
            }
        }
        double probability = 0.5;
        for (int a = 0; a < members; a++) {
            for (int b = 0; b < a; b++) {
                double score = (counts[a][b] - graphs * probability) / Math.sqrt(graphs * 0.25);
                assertThat(score).as("%d and %d", a, b).isBetween(-LIMIT, LIMIT);
            }
        }
        // Binomial with 36 pairs: mean 18, variance 9, fourth moment 3·81 + 9·(1 − 6/4).
        assertThat(DrawSample.of(totals).scoreOfMean(18, 9)).isBetween(-LIMIT, LIMIT);
        assertThat(DrawSample.of(totals).scoreOfVariance(9, 243 - 4.5)).isBetween(-LIMIT, LIMIT);
    }

    @Test
    void largeRandomNetworksHaveFourTiesOnAverage() {
        int members = 100_000;
        Graph graph = built(Structure.RANDOM, members, 1);
        assertThat((ties(graph) - 2.0 * members) / Math.sqrt(2.0 * members)).isBetween(-LIMIT, LIMIT);
        DrawSample degrees = DrawSample.of(members, graph::degree);
        assertThat(degrees.scoreOfVariance(4, 4 + 3 * 16)).isBetween(-LIMIT, LIMIT);
    }

    @Test
    void listedTiesAreTakenAsTheyAre() {
        Graph graph = Networks.listed(List.of(List.of(0, 4), List.of(4, 2), List.of(2, 4)));
        assertThat(graph.size()).isEqualTo(5);
        assertThat(allTies(graph)).containsExactly(List.of(0, 4), List.of(2, 4), List.of(4, 0), List.of(4, 2));
    }

    @Test
    void noStructureHasNoOperatives() {
        assertThat(built(Structure.NONE, 60, 0).size()).isZero();
    }
}
