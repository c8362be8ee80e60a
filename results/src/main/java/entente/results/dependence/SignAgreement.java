package entente.results.dependence;

import entente.engine.random.Keys;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.ResponseTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether the replications agree on what a factor does. Scores see means over replications, and a factor that changes what
 * chance does in a run, but nothing on average, moves these like one that matters; one replication cannot tell the two.
 *
 * <p>What each replication adds along the {@link FactorFeatures} of a factor has either sign with the same probability if the
 * factor does nothing on average, the same for all features at once. So the length of their sum is compared with that over
 * all ways to give signs to replications, or 4,095 ways drawn at random where these are more (R. Fisher, The Design of
 * Experiments, 1935, section 21). Of each way, the largest over all factors counts, so that many factors need no further
 * correction (P. Westfall and S. Young, Resampling-Based Multiple Testing, 1993). Of lengths in other numbers of
 * directions, the cube root of the ratio to their mean is compared, which is nearly normal (E. Wilson and M. Hilferty,
 * Proceedings of the National Academy of Sciences 17, 1931).
 */
final class SignAgreement {

    private static final int ENUMERATED = 13;
    private static final int DRAWN = 4095;
    private static final double ROUNDING = 1e-9;

    /** One statistic: what each replication adds along each direction. */
    private record Group(int factor, List<double[]> parts) {

        /** How far the sum is, signs given, from what it is on average over all signs, in standard deviations. */
        double distance(boolean[] minus) {
            double all = 0;
            double own = 0;
            for (double[] direction : parts) {
                double sum = 0;
                for (int k = 0; k < direction.length; k++) {
                    sum += minus[k] ? -direction[k] : direction[k];
                    all += direction[k] * direction[k];
                }
                own += sum * sum;
            }
            double spread = 2.0 / 9 / parts.size();
            return (Math.cbrt(own / all) - 1 + spread) / Math.sqrt(spread);
        }

        boolean isEmpty() {
            return parts.stream().flatMapToDouble(Arrays::stream).noneMatch(part -> Math.abs(part) > 0);
        }
    }

    private SignAgreement() {}

    /**
     * By factor, the probability of as much agreement or more on any factor, where none does anything on average; 1 where
     * there is nothing to go by.
     */
    static double[] probabilities(List<Column> columns, ResponseTable responses) {
        double[][] runs = runs(responses);
        double size = Arrays.stream(responses.values()).map(Math::abs).max().orElse(0);
        List<Group> groups = new ArrayList<>();
        for (int f = 0; f < columns.size(); f++) {
            FactorFeatures features = FactorFeatures.of(columns, f);
            for (List<double[]> directions : List.of(features.alone(), features.together())) {
                Group group = new Group(f, List.of(parts(directions, runs, size)));
                if (!group.isEmpty()) {
                    groups.add(group);
                }
            }
        }
        double[] found = largest(groups, columns.size(), new boolean[runs.length]);
        int[] more = new int[found.length];
        int ways = 0;
        for (boolean[] minus : signs(runs.length)) {
            double most =
                    Arrays.stream(largest(groups, columns.size(), minus)).max().orElse(0);
            for (int f = 0; f < found.length; f++) {
                more[f] += most >= found[f] - ROUNDING ? 1 : 0;
            }
            ways++;
        }
        double all = ways;
        return Arrays.stream(more).mapToDouble(count -> count / all).toArray();
    }

    /** What each replication adds to the value of each point, by replication; those that add to none are left out. */
    private static double[][] runs(ResponseTable responses) {
        List<RatioOfTotals> points = responses.all();
        return IntStream.range(0, responses.replications())
                .mapToObj(
                        k -> points.stream().mapToDouble(point -> point.part(k)).toArray())
                .filter(row -> Arrays.stream(row).anyMatch(part -> part != 0))
                .toArray(double[][]::new);
    }

    private static double[][] parts(List<double[]> directions, double[][] runs, double size) {
        return directions.stream()
                .map(direction -> Arrays.stream(runs)
                        .mapToDouble(run -> FactorFeatures.dot(direction, run))
                        .map(part -> Math.abs(part) > ROUNDING * size ? part : 0)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[] largest(List<Group> groups, int factors, boolean[] minus) {
        double[] largest = new double[factors];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        for (Group group : groups) {
            largest[group.factor] = Math.max(largest[group.factor], group.distance(minus));
        }
        return largest;
    }

    /** The ways to give signs, the first as they are; turning all around changes nothing, so the last has no choice. */
    private static Iterable<boolean[]> signs(int count) {
        boolean isEach = count <= ENUMERATED;
        long key = Keys.of("signs of replications");
        int ways = isEach ? 1 << Math.max(0, count - 1) : 1 + DRAWN;
        return () -> IntStream.range(0, ways)
                .mapToObj(way -> {
                    boolean[] minus = new boolean[count];
                    for (int k = 0; k < count - 1; k++) {
                        minus[k] = isEach
                                ? (way >> k & 1) == 1
                                : way > 0 && Keys.uniform(Keys.of(Keys.of(key, way), k)) < 0.5;
                    }
                    return minus;
                })
                .iterator();
    }
}
