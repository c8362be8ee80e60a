package entente.results.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.results.experiment.Variant;
import entente.results.measure.Measures;
import entente.results.optimisation.OptimisationPlan.Over;
import entente.results.statistics.Range;
import entente.results.statistics.ResponseTable;
import entente.results.statistics.TestedEstimate;
import entente.scenarios.format.Scenarios;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which policies beat which, where the truth is known. Lower is better in both objectives. */
class DominanceTest {

    private static final int REPLICATIONS = 20;

    private static final Variant WRITTEN =
            new Variant("asWritten", List.of(), Scenarios.load("twin-valleys", List.of()), List.of());

    @Test
    void oneBeatsAnotherIfNoMeanIsWorseAndOneIsToldApartAsBetter() {
        double[] same = noise(1);
        Dominance dominance = dominance(
                new double[][] {same, plus(same, 2, 1), plus(same, 2, 1), plus(same, -2, 1)},
                new double[][] {same, plus(same, 0, 0), plus(same, -2, 2), plus(same, 0, 0)});

        // The first is worse in one and the same in the other; the second is a trade-off, and better than the first
        // where it
        // is not the same; the third is better.
        assertThat(dominance.beatenBy(1)).containsExactly(0, 2, 3);
        assertThat(dominance.beatenBy(2)).isEmpty();
        assertThat(dominance.beatenBy(0)).containsExactly(3);
        assertThat(dominance.againstWritten(2))
                .extracting(change -> change.isApart())
                .containsExactly(true, true);
        assertThat(dominance.againstWritten(1).get(1).isApart()).isFalse();
    }

    /** Three replications that differ alike are no certainty: the sign test gives one in four. */
    @Test
    void aHandfulWithoutScatterTellsNothing() {
        Dominance dominance = dominance(new double[][] {{1, 1, 1}, {2, 2, 2}}, new double[][] {{1, 1, 1}, {2, 2, 2}});

        assertThat(dominance.beatenBy(1)).isEmpty();
    }

    /**
     * One attack fewer in each of five of twenty replications: of 32 ways to give signs two come to as much, 0.0625, where
     * Student's t has 0.02. In eight of twenty it is 2^-7, which holds after correction for two objectives.
     */
    @Test
    void fewEventsAreToldByTheirSigns() {
        assertThat(fewer(5).beatenBy(0)).isEmpty();
        assertThat(fewer(5).againstWritten(1).get(0).p()).isCloseTo(0.0625, within(1e-12));
        assertThat(fewer(8).beatenBy(0)).containsExactly(1);
    }

    /** A policy under which so many of twenty replications have one attack fewer, all else the same. */
    private static Dominance fewer(int replications) {
        double[] written = new double[REPLICATIONS];
        Arrays.fill(written, 3);
        double[] policy = written.clone();
        Arrays.fill(policy, 0, replications, 2);
        ResponseTable attacks = counts(written, policy);
        return dominance(attacks, attacks);
    }

    /**
     * Eight policies that are all equal but for chance: in 60 searches, one is told apart from the scenario as written in 3
     * ± 1.7 at most, in more than 9 but for 1 in 1,000; and likewise among themselves.
     */
    @ParameterizedTest
    @EnumSource
    void ofEqualsHardlyAnyIsToldApart(Law law) {
        assertThat(told(law, 60)).allMatch(count -> count <= 9);
    }

    /** In 600 searches for each law: 30 ± 5.3, more than 48 but for 1 in 1,000. */
    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void ofEqualsOneInTwentySearchesTellsAtMost(Law law) {
        List<Integer> told = told(law, 600);
        assertThat(told)
                .as("against the scenario as written, and among policies")
                .allMatch(count -> count <= 48);
    }

    /** What an objective is by chance, in twenty replications. */
    enum Law {
        NORMAL,
        RARE_SHARE,
        SHARE_OF_FEW,
        RARE_COUNT,
        COUNT;

        ResponseTable table(SplittableRandom random) {
            double[][] numerators = new double[9][REPLICATIONS];
            double[][] denominators = new double[9][REPLICATIONS];
            for (int policy = 0; policy < 9; policy++) {
                for (int k = 0; k < REPLICATIONS; k++) {
                    denominators[policy][k] = this == SHARE_OF_FEW ? events(random, 0.4) : this == RARE_SHARE ? 2 : 1;
                    numerators[policy][k] = numerator(random, (int) denominators[policy][k]);
                }
            }
            return new ResponseTable(numerators, denominators, range());
        }

        private double numerator(SplittableRandom random, int cases) {
            return switch (this) {
                case NORMAL -> random.nextGaussian();
                case RARE_SHARE -> of(random, cases, 0.05);
                case SHARE_OF_FEW -> of(random, cases, 0.5);
                case RARE_COUNT -> events(random, 0.2);
                case COUNT -> events(random, 5);
            };
        }

        private Range range() {
            return switch (this) {
                case NORMAL -> Range.REAL;
                case RARE_SHARE, SHARE_OF_FEW -> Range.SHARE;
                case RARE_COUNT, COUNT -> Range.COUNT;
            };
        }

        private static int of(SplittableRandom random, int cases, double probability) {
            int all = 0;
            for (int i = 0; i < cases; i++) {
                all += random.nextDouble() < probability ? 1 : 0;
            }
            return all;
        }

        /** Poisson's law: as many exponential times as fit into the mean. */
        private static int events(SplittableRandom random, double mean) {
            int count = 0;
            double time = -Math.log(1 - random.nextDouble());
            while (time < mean) {
                count++;
                time -= Math.log(1 - random.nextDouble());
            }
            return count;
        }
    }

    /** In how many searches any of eight policies is told apart from the scenario as written; and in how many any beats another. */
    private static List<Integer> told(Law law, int searches) {
        SplittableRandom random = new SplittableRandom(5);
        int[] told = new int[2];
        for (int search = 0; search < searches; search++) {
            Dominance dominance = dominance(law.table(random), law.table(random));
            told[0] += IntStream.range(1, 9)
                            .anyMatch(policy ->
                                    dominance.againstWritten(policy).stream().anyMatch(TestedEstimate::isApart))
                    ? 1
                    : 0;
            told[1] += IntStream.range(1, 9)
                            .anyMatch(policy ->
                                    dominance.beatenBy(policy).stream().anyMatch(other -> other > 0))
                    ? 1
                    : 0;
        }
        return List.of(told[0], told[1]);
    }

    private static ResponseTable counts(double[]... values) {
        double[][] ones = new double[values.length][REPLICATIONS];
        Arrays.stream(ones).forEach(row -> Arrays.fill(row, 1));
        return new ResponseTable(values, ones, Range.COUNT);
    }

    private static Dominance dominance(double[][] first, double[][] second) {
        return dominance(ResponseTable.of(first), ResponseTable.of(second));
    }

    private static Dominance dominance(ResponseTable first, ResponseTable second) {
        OptimisationPlan plan = new OptimisationPlan(
                List.of(new PolicyWorld(
                        "w",
                        "twin-valleys",
                        List.of(),
                        WRITTEN,
                        List.of(new PolicyWorld.Bloc("all", List.of("VAL", "DOR"))))),
                Over.WORST,
                List.of(PolicyField.ALL.get(0)),
                List.of(
                        Measures.find("attacksLaunched").orElseThrow(),
                        Measures.find("leaks").orElseThrow()),
                4,
                1,
                1,
                1,
                1);
        return new Dominance(new PolicyScores(plan, List.of(first, second)));
    }

    private static double[] noise(long seed) {
        return new Random(seed).doubles(REPLICATIONS).toArray();
    }

    /** The same with a shift and some noise of its own. */
    private static double[] plus(double[] values, double shift, long seed) {
        double[] own = seed == 0 ? new double[values.length] : noise(seed + 10);
        double[] all = new double[values.length];
        for (int k = 0; k < all.length; k++) {
            all[k] = values[k] + shift + own[k];
        }
        return all;
    }
}
