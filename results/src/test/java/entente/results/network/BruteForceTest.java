package entente.results.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Measures of small random networks, counted out by the definitions and nothing else. */
class BruteForceTest {

    private static final int TRIALS = 60;

    private static boolean[][] random(Random random) {
        int n = 1 + random.nextInt(9);
        boolean[][] tied = new boolean[n][n];
        double share = random.nextDouble();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                tied[i][j] = random.nextDouble() < share;
                tied[j][i] = tied[i][j];
            }
        }
        return tied;
    }

    private static TieGraph graph(boolean[][] tied) {
        List<List<Integer>> ties = new ArrayList<>();
        for (int i = 0; i < tied.length; i++) {
            for (int j = 0; j < i; j++) {
                if (tied[i][j]) {
                    ties.add(List.of(j, i));
                }
            }
        }
        return Graphs.of(tied.length, ties);
    }

    /** Floyd's and Warshall's distances; infinite where there is no way. */
    private static double[][] distances(boolean[][] tied) {
        int n = tied.length;
        double[][] distances = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distances[i][j] = i == j ? 0 : tied[i][j] ? 1 : Double.POSITIVE_INFINITY;
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    distances[i][j] = Math.min(distances[i][j], distances[i][k] + distances[k][j]);
                }
            }
        }
        return distances;
    }

    /** How many shortest ways lead from each to each, by the number of their steps. */
    private static double[][] ways(boolean[][] tied, double[][] distances) {
        int n = tied.length;
        double[][] ways = new double[n][n];
        for (int i = 0; i < n; i++) {
            ways[i][i] = 1;
            for (int length = 1; length < n; length++) {
                for (int j = 0; j < n; j++) {
                    for (int before = 0; before < n && distances[i][j] == length; before++) {
                        ways[i][j] += tied[before][j] && distances[i][before] == length - 1 ? ways[i][before] : 0;
                    }
                }
            }
        }
        return ways;
    }

    private static double betweenness(int v, double[][] distances, double[][] ways) {
        double sum = 0;
        for (int s = 0; s < ways.length; s++) {
            for (int t = 0; t < s; t++) {
                boolean on = s != v && t != v && distances[s][v] + distances[v][t] == distances[s][t];
                sum += on && Double.isFinite(distances[s][t]) ? ways[s][v] * ways[v][t] / ways[s][t] : 0;
            }
        }
        return sum;
    }

    /** The part of the pairs of a node's neighbours that are tied; 0 where there is no pair. */
    private static double clustering(int v, boolean[][] tied) {
        int pairs = 0;
        int closed = 0;
        for (int i = 0; i < tied.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean both = tied[v][i] && tied[v][j];
                pairs += both ? 1 : 0;
                closed += both && tied[i][j] ? 1 : 0;
            }
        }
        return pairs == 0 ? 0 : (double) closed / pairs;
    }

    private static int largest(boolean[][] tied, List<Integer> removed) {
        boolean[][] left = Arrays.stream(tied).map(boolean[]::clone).toArray(boolean[][]::new);
        for (int gone : removed) {
            for (int i = 0; i < tied.length; i++) {
                left[gone][i] = false;
                left[i][gone] = false;
            }
        }
        double[][] distances = distances(left);
        return IntStream.range(0, tied.length)
                .filter(i -> !removed.contains(i))
                .map(i -> (int)
                        Arrays.stream(distances[i]).filter(Double::isFinite).count())
                .max()
                .orElse(0);
    }

    @Test
    void centralitiesAreWhatTheyAreDefinedToBe() {
        Random random = new Random(100);
        for (int trial = 0; trial < TRIALS; trial++) {
            boolean[][] tied = random(random);
            double[][] distances = distances(tied);
            double[][] ways = ways(tied, distances);
            int n = tied.length;
            TieGraph network = graph(tied);

            List<Centrality> found = Centrality.of(network, network.graph(), new Distances(network.graph()));

            for (int v = 0; v < n; v++) {
                double pairs = (n - 1) * (n - 2) / 2.0;
                double near = Arrays.stream(distances[v])
                        .filter(d -> d > 0)
                        .map(d -> 1 / d)
                        .sum();
                assertThat(found.get(v).degree()).isEqualTo((int)
                        Arrays.stream(distances[v]).filter(d -> d == 1).count());
                assertThat(found.get(v).betweenness())
                        .isCloseTo(pairs == 0 ? 0 : betweenness(v, distances, ways) / pairs, within(1e-9));
                assertThat(found.get(v).closeness()).isCloseTo(n == 1 ? 0 : near / (n - 1), within(1e-9));
            }
        }
    }

    @Test
    void theStructureIsWhatItIsDefinedToBe() {
        Random random = new Random(101);
        for (int trial = 0; trial < TRIALS; trial++) {
            boolean[][] tied = random(random);
            double[][] distances = distances(tied);
            int n = tied.length;
            double[] far = Arrays.stream(distances)
                    .flatMapToDouble(Arrays::stream)
                    .filter(d -> d > 0 && Double.isFinite(d))
                    .toArray();

            StructureMeasures found = StructureMeasures.of(graph(tied), 0.25);

            double ties = Arrays.stream(far).filter(d -> d == 1).count() / 2.0;
            assertThat(found.ties()).isEqualTo((int) ties);
            assertThat(found.meanDegree()).isCloseTo(2 * ties / n, within(1e-12));
            assertThat(found.meanLocalClustering())
                    .isCloseTo(
                            IntStream.range(0, n)
                                    .mapToDouble(v -> clustering(v, tied))
                                    .average()
                                    .orElseThrow(),
                            within(1e-9));
            assertThat(found.diameter())
                    .isEqualTo((int) Arrays.stream(far).max().orElse(0));
            if (far.length > 0) {
                assertThat(found.pathLength())
                        .isCloseTo(Arrays.stream(far).average().orElseThrow(), within(1e-9));
            } else {
                assertThat(found.pathLength()).isNull();
            }
            assertThat(found.components().get(0)).isEqualTo(largest(tied, List.of()));
            assertThat(found.components().stream().mapToInt(size -> size).sum()).isEqualTo(n);
            assertThat(found.secrecyEfficiency() != null).isEqualTo(n > 1 && far.length == n * (n - 1));
        }
    }

    /** Each time one with the highest score of what is left goes, and what is left is as large as counting says. */
    @Test
    void networksFallApartAsTheyAreCounted() {
        Random random = new Random(102);
        for (int trial = 0; trial < TRIALS; trial++) {
            boolean[][] tied = random(random);
            for (Target target : Target.values()) {
                TargetedCurve curve = TargetedCurve.of(graph(tied), target, tied.length, () -> {});
                List<Integer> removed = new ArrayList<>();
                for (int i = 0; i < tied.length; i++) {
                    assertThat(curve.largest().get(i)).isEqualTo(largest(tied, removed));
                    removed.add(curve.removed().get(i).intValue());
                }
                assertThat(curve.largest()).hasSize(tied.length + 1).endsWith(0);
                assertThat(removed).doesNotHaveDuplicates();
            }
        }
    }

    /** Over all orders of removal of a network of five; 3000 drawn orders come within five standard errors. */
    @Test
    void randomRemovalsAreTheMeanOverAllOrders() {
        boolean[][] tied = new boolean[5][5];
        for (int[] tie : new int[][] {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}}) {
            tied[tie[0]][tie[1]] = true;
            tied[tie[1]][tie[0]] = true;
        }
        double[] sums = new double[6];
        int orders = all(new ArrayList<>(), tied, sums);

        var curve = new RandomRemoval(graph(tied)).curve(5, 3000, 7);

        for (int i = 0; i <= 5; i++) {
            assertThat(curve.get(i).mean())
                    .isCloseTo(sums[i] / orders, within(5 * curve.get(i).standardError() + 1e-12));
        }
    }

    private static int all(List<Integer> removed, boolean[][] tied, double[] sums) {
        if (removed.size() == tied.length) {
            for (int i = 0; i <= removed.size(); i++) {
                sums[i] += largest(tied, removed.subList(0, i));
            }
            return 1;
        }
        int orders = 0;
        for (int next = 0; next < tied.length; next++) {
            if (!removed.contains(next)) {
                removed.add(next);
                orders += all(removed, tied, sums);
                removed.remove(removed.size() - 1);
            }
        }
        return orders;
    }

    /** Sets that are joined at random, beside a list that says for each number to which set it belongs. */
    @Test
    void joinedSetsKnowTheirSizes() {
        Random random = new Random(103);
        for (int trial = 0; trial < TRIALS; trial++) {
            int n = 1 + random.nextInt(30);
            JoinedSets sets = new JoinedSets(n);
            List<Integer> owners = new ArrayList<>(IntStream.range(0, n).boxed().toList());
            for (int step = 0; step < 2 * n; step++) {
                int a = random.nextInt(n);
                int b = random.nextInt(n);
                Collections.replaceAll(owners, owners.get(a), owners.get(b));
                assertThat(sets.join(a, b)).isEqualTo(Collections.frequency(owners, owners.get(b)));
            }
        }
    }
}
