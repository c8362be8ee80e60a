package entente.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.results.statistics.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows of a sweep put together, with gaps where runs failed. */
class SamplesTest {

    private static final List<String> ARMS = List.of("asWritten", "isolation", "pooled");

    /** The value of a run, told by where it comes from. */
    private static double value(int point, int replication, int arm) {
        return 100 * point + 10 * replication + arm;
    }

    /** Rows in any order of arms; runs are lost at random. Only replications that every arm has may be kept. */
    @Test
    void keepsTheReplicationsThatEveryArmHas() {
        Random random = new Random(17);
        for (int trial = 0; trial < 100; trial++) {
            int points = 1 + random.nextInt(4);
            int replications = 1 + random.nextInt(6);
            boolean[][][] there = new boolean[points][replications][ARMS.size()];
            SampleCollector collector = new SampleCollector(ARMS, Range.SHARE);
            for (int p = 0; p < points; p++) {
                for (int r = 0; r < replications; r++) {
                    int first = random.nextInt(ARMS.size());
                    for (int i = 0; i < ARMS.size(); i++) {
                        int a = (first + i) % ARMS.size();
                        there[p][r][a] = random.nextInt(5) > 0;
                        if (there[p][r][a]) {
                            collector.add(p, r, ARMS.get(a), value(p, r, a), 1 + a);
                        }
                    }
                }
            }
            compare(collector.samples(), there);
        }
    }

    private static void compare(Samples samples, boolean[][][] there) {
        List<Integer> points = new ArrayList<>();
        for (int p = 0; p < there.length; p++) {
            int point = p;
            int[] whole = IntStream.range(0, there[p].length)
                    .filter(r -> IntStream.range(0, ARMS.size()).allMatch(a -> there[point][r][a]))
                    .toArray();
            if (whole.length == 0) {
                assertThat(samples.find(p)).isEmpty();
                continue;
            }
            points.add(p);
            PointSamples own = samples.find(p).orElseThrow();
            assertThat(own.replications()).containsExactly(whole);
            for (int a = 0; a < ARMS.size(); a++) {
                int arm = a;
                PointSamples.Values values = own.values(ARMS.get(a));
                assertThat(values.numerators())
                        .containsExactly(IntStream.of(whole)
                                .mapToDouble(r -> value(point, r, arm))
                                .toArray());
                assertThat(values.denominators()).containsOnly(1 + a);
            }
        }
        assertThat(samples.points()).isEqualTo(points);
    }

    @Test
    void noRowsAreNoPoints() {
        assertThat(new SampleCollector(ARMS, Range.SHARE).samples().points()).isEmpty();
    }

    @Test
    void pairsHaveTheReplicationsThatAllPointsHave() {
        Samples samples = samples(List.of(new int[] {0, 1, 2, 5}, new int[] {1, 2, 3, 5}, new int[] {2, 3, 4, 5, 6}));

        List<PointSamples> pairs = samples.paired(List.of(2, 0, 1));

        assertThat(pairs).extracting(PointSamples::replications).containsOnly(new int[] {2, 5});
        assertThat(pairs.get(0).values("pooled").numerators()).containsExactly(value(2, 2, 2), value(2, 5, 2));
        assertThat(pairs.get(1).values("asWritten").numerators()).containsExactly(value(0, 2, 0), value(0, 5, 0));
        assertThat(samples.paired(List.of())).isEmpty();
        assertThat(samples.paired(List.of(1)).get(0).replications()).containsExactly(1, 2, 3, 5);
    }

    @Test
    void pointsThatHaveNothingInCommonHaveNoPairs() {
        Samples samples = samples(List.of(new int[] {0, 1}, new int[] {2, 3}));

        assertThat(samples.paired(List.of(0, 1)))
                .allSatisfy(
                        point -> assertThat(point.values("pooled").numerators()).isEmpty());
    }

    @Test
    void saysWhatIsNotThere() {
        Samples samples = samples(List.of(new int[] {0}));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> samples.paired(List.of(0, 9)))
                .withMessageContaining("point 9 has no values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> samples.find(0).orElseThrow().values("merged"))
                .withMessageContaining("no arm merged");
    }

    /** Two runs with 3 of 4 and 1 of 6: 4 of 10, not the mean of the two shares. */
    @Test
    void aRatioIsOfTotals() {
        SampleCollector collector = new SampleCollector(List.of("pooled"), Range.REAL);
        collector.add(0, 0, "pooled", 3, 4);
        collector.add(0, 1, "pooled", 1, 6);

        PointSamples point = collector.samples().find(0).orElseThrow();

        assertThat(point.ratio("pooled").ofAll()).isEqualTo(0.4);
        assertThat(point.ratio("pooled").without(1)).isEqualTo(0.75);
    }

    private static Samples samples(List<int[]> replications) {
        SampleCollector collector = new SampleCollector(ARMS, Range.SHARE);
        for (int p = 0; p < replications.size(); p++) {
            for (int r : replications.get(p)) {
                for (int a = 0; a < ARMS.size(); a++) {
                    collector.add(p, r, ARMS.get(a), value(p, r, a), 1);
                }
            }
        }
        return collector.samples();
    }
}
