package entente.results.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.results.statistics.ResponseTable;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is told of factors that matter and of factors that do nothing. */
class FactorScoresTest {

    private static final int REPLICATIONS = 10;

    /** Three real factors in one hundred points: in proportion, bent, and a kind; two that do nothing, one of them a kind. */
    @Test
    void tellsFactorsApartFromThoseThatDoNothing() {
        FactorScores scores = scores(100, 1, 1);

        assertThat(scores.factors()).extracting(FactorScore::matters).containsExactly(true, true, true, false, false);
        assertThat(scores.factors().get(0).pawn())
                .isGreaterThan(scores.factors().get(0).pawnDummy());
        assertThat(scores.factors().get(0).deltaReduced())
                .isLessThan(scores.factors().get(0).delta());
    }

    /**
     * 1,000 designs: the two factors that do nothing are told to matter in 5 % at most by each measure (standard error 0.7
     * %), and the kind, whose difference is 3.9 standard errors of a mean, in 80 % or more by trees.
     */
    @Test
    @Tag("long")
    void falseFindingsAreRareAndRealOnesAreFound() {
        int[] wrong = new int[3];
        int found = 0;
        for (int design = 0; design < 1000; design++) {
            List<FactorScore> scores = scores(60, 1, 1000 + design).factors();
            List<FactorScore> idle = scores.subList(3, 5);
            wrong[0] += idle.stream().anyMatch(FactorScore::matters) ? 1 : 0;
            wrong[1] += idle.stream().anyMatch(FactorScore::mattersByPawn) ? 1 : 0;
            wrong[2] += idle.stream().anyMatch(FactorScore::mattersByDelta) ? 1 : 0;
            found += scores.get(2).matters() ? 1 : 0;
        }
        assertThat(wrong[0]).isLessThanOrEqualTo(65);
        assertThat(wrong[1]).isLessThanOrEqualTo(65);
        assertThat(wrong[2]).isLessThanOrEqualTo(65);
        assertThat(found).isGreaterThanOrEqualTo(800);
    }

    /** A factor that does nothing goes with one that matters: neither is told to matter, and each is named for the other. */
    @Test
    void factorsThatGoTogetherAreNotToldToMatter() {
        Random random = new Random(3);
        double[] one = random.doubles(120).toArray();
        double[] other =
                Arrays.stream(one).map(value -> value * random.nextDouble()).toArray();
        double[] free = random.doubles(120).toArray();
        double[][] outputs = IntStream.range(0, 120)
                .mapToObj(p -> runs(5 * one[p] + 2 * free[p], random))
                .toArray(double[][]::new);

        List<FactorScore> scores = FactorScores.of(
                        List.of(new Column(one, false), new Column(other, false), new Column(free, false)),
                        ResponseTable.of(outputs),
                        false)
                .factors();

        assertThat(scores).extracting(FactorScore::goesWith).containsExactly(List.of(1), List.of(0), List.of());
        assertThat(scores.get(1).tree()).isGreaterThan(scores.get(1).treeDummy());
        assertThat(scores).extracting(FactorScore::matters).startsWith(false, false);
    }

    /** Where no factor does anything, any is told to matter in one design of twenty at most: of 20, more than 4 but for 0.003. */
    @Test
    void ofFactorsThatAllDoNothingNoneIsToldToMatter() {
        assertThat(idle(20)).isLessThanOrEqualTo(4);
    }

    /** In 600 designs: 30 ± 5.3 at 5 %, more than 48 but for 1 in 1,000. */
    @Tag("long")
    @Test
    void ofFactorsThatAllDoNothingOneInTwentyDesignsTellsAtMost() {
        assertThat(idle(600)).isLessThanOrEqualTo(48);
    }

    private static long idle(int designs) {
        return IntStream.range(0, designs)
                .filter(design ->
                        scores(60, 0, 5000 + design).factors().stream().anyMatch(FactorScore::matters))
                .count();
    }

    /** One run at each point: what it shows may be that run's alone, so nothing is told of it, however large it is. */
    @Test
    void oneReplicationTellsNothing() {
        Random random = new Random(4);
        double[] one = random.doubles(80).toArray();
        double[] outputs = Arrays.stream(one).map(value -> 100 * value).toArray();

        FactorScore score = FactorScores.of(List.of(new Column(one, false)), ResponseTable.of(outputs), true)
                .factors()
                .get(0);

        assertThat(score.tree()).isGreaterThan(score.treeDummy());
        assertThat(score.agreement()).isEqualTo(1);
        assertThat(score.matters()).isFalse();
        assertThat(score.mattersByPawn()).isFalse();
    }

    @Test
    void needsPoints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactorScores.of(
                        List.of(new Column(new double[39], false)), ResponseTable.of(new double[39]), true))
                .withMessageContaining("39 points with values: it takes 40");
    }

    /** Three factors matter, so much each, and two do nothing, in ten replications whose mean has a standard error of 1. */
    private static FactorScores scores(int points, double size, long seed) {
        Random random = new Random(seed);
        List<Column> columns = List.of(
                new Column(hypercube(points, random), false),
                new Column(hypercube(points, random), false),
                new Column(random.ints(points, 0, 3).asDoubleStream().toArray(), true),
                new Column(hypercube(points, random), false),
                new Column(random.ints(points, 0, 3).asDoubleStream().toArray(), true));
        double[][] outputs = IntStream.range(0, points)
                .mapToObj(p -> runs(
                        size
                                * (4 * columns.get(0).values()[p]
                                        + 14 * Math.pow(columns.get(1).values()[p] - 0.5, 2)
                                        + (columns.get(2).values()[p] == 1 ? 2 : 0)),
                        random))
                .toArray(double[][]::new);
        return FactorScores.of(columns, ResponseTable.of(outputs), true);
    }

    private static double[] runs(double mean, Random random) {
        return IntStream.range(0, REPLICATIONS)
                .mapToDouble(k -> mean + Math.sqrt(REPLICATIONS) * random.nextGaussian())
                .toArray();
    }

    private static double[] hypercube(int points, Random random) {
        int[] order = Dummies.dealt(points, random.nextLong());
        return Arrays.stream(order)
                .mapToDouble(place -> (place + random.nextDouble()) / points)
                .toArray();
    }
}
