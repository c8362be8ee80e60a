package entente.results.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import entente.results.statistics.ResponseTable;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements about the best of five policies with common seeds, held to how often they are true. */
class PolicySelectionTest {

    private static final int POLICIES = 5;
    private static final int TRIALS = 1000;

    /** Of 1000 trials at most 50 ± 6.9 may be wrong; more than 75 but for 1 in 5,000. */
    private static final int MOST_WRONG = 75;

    /** The policy with number 3 is better than all others by the same: the hardest case for a choice. */
    @Test
    void theLossAndTheContendersAreAsSureAsStated() {
        int lossTooLow = 0;
        int bestLeftOut = 0;
        int sureAndWrong = 0;
        Random random = new Random(11);
        for (int trial = 0; trial < TRIALS; trial++) {
            PolicySelection selection = choose(runs(random, POLICIES, 10, 0.5), true, 0);
            double truth = selection.best() == 3 ? 0 : 0.5;
            lossTooLow += selection.loss() < truth ? 1 : 0;
            bestLeftOut += selection.inContention().contains(3) ? 0 : 1;
            sureAndWrong += selection.isSure() && selection.best() != 3 ? 1 : 0;
        }
        assertThat(lossTooLow).isLessThanOrEqualTo(MOST_WRONG);
        assertThat(bestLeftOut).isLessThanOrEqualTo(MOST_WRONG);
        assertThat(sureAndWrong).isLessThanOrEqualTo(MOST_WRONG);
    }

    /** Those are found that are equal to each other, though another one leads. */
    @Test
    void allThatAreEqualInEveryReplicationAreFound() {
        double[] low = {1, 4, 2, 5, 3, 6};
        double[] high = {2, 3, 1, 6, 5, 8};
        double[] leading = {9, 9, 8, 9, 8, 9};

        PolicySelection selection = choose(new double[][] {low, leading, high, low, high, low}, true, 0);

        assertThat(selection.best()).isEqualTo(1);
        assertThat(selection.equals()).isEmpty();
        assertThat(selection.groups()).containsExactly(List.of(0, 3, 5), List.of(2, 4));
    }

    /** Two stages, ten replications and then as many as are needed, where the best is better by just the tolerance. */
    @Test
    void asManyReplicationsAsAreNeededChooseCorrectly() {
        int wrong = 0;
        Random random = new Random(12);
        for (int trial = 0; trial < TRIALS; trial++) {
            double[][] runs = runs(random, POLICIES, 10, 0.5);
            int needed = choose(runs, true, 0.5).needed();
            double[][] more = runs(random, POLICIES, needed - 10, 0.5);
            for (int p = 0; p < POLICIES; p++) {
                runs[p] = Arrays.copyOf(runs[p], needed);
                System.arraycopy(more[p], 0, runs[p], 10, needed - 10);
            }
            wrong += choose(runs, true, 0.5).best() == 3 ? 0 : 1;
        }
        assertThat(wrong).isLessThanOrEqualTo(MOST_WRONG);
    }

    /** With seeds of their own, the same choice would take as many replications as the variance is larger. */
    @Test
    void commonSeedsSaveReplications() {
        double[][] paired = runs(new Random(4), 2, 200, 0.2);
        double[][] apart = {paired[0], runs(new Random(5), 2, 200, 0.2)[1]};

        int withPairs = choose(paired, true, 0.1).needed();
        int without = choose(apart, true, 0.1).needed();

        assertThat(without).isGreaterThan(4 * withPairs);
    }

    @Test
    void lowerMayBeBetter() {
        double[][] runs = {{5, 6, 5, 6, 5, 6}, {1, 2, 1, 2, 1, 2}, {5, 5, 6, 6, 5, 6}};

        PolicySelection selection = choose(runs, false, 0);

        assertThat(selection.best()).isEqualTo(1);
        assertThat(selection.loss()).isZero();
        assertThat(selection.isSure()).isTrue();
        assertThat(selection.isBest()).isTrue();
        assertThat(selection.inContention()).containsExactly(1);
        assertThat(selection.leads().get(0).mean()).isEqualTo(4.0);
        assertThat(selection.needed()).isNull();
    }

    @Test
    void oneReplicationSettlesNothing() {
        PolicySelection selection = choose(new double[][] {{1}, {2}}, true, 0.1);

        assertThat(selection.best()).isEqualTo(1);
        assertThat(selection.loss()).isNull();
        assertThat(selection.isSure()).isFalse();
        assertThat(selection.inContention()).containsExactly(0, 1);
    }

    /**
     * Three policies by hand. Differences of the first and the second: 1, 3, so 2 ± 1; of the first and the third: 2, 6, so 4 ±
     * 2. With one degree of freedom and a risk of 0.05 / 3, Student's t is cot(π · 0.05 / 3) = 19.081.
     */
    @Test
    void theBestIsSureAsStudentAndBonferroniSay() {
        double quantile = 1 / Math.tan(Math.PI * 0.05 / 3);

        PolicySelection selection = choose(new double[][] {{5, 7}, {4, 4}, {3, 1}}, true, 0.5);

        assertThat(quantile).isCloseTo(19.0811, within(1e-4));
        assertThat(selection.best()).isZero();
        assertThat(selection.loss()).isCloseTo(quantile * 2 - 4, within(1e-6));
        assertThat(selection.inContention()).containsExactly(0, 1, 2);
        assertThat(selection.isSure()).isFalse();
        // The widest difference has a variance of 8 for one pair: 8 × (19.081 / 0.5)², rounded up.
        assertThat(selection.needed()).isEqualTo((int) Math.ceil(8 * Math.pow(quantile / 0.5, 2)));
    }

    @Test
    void whatIsEqualInEveryReplicationIsATieAndNoBest() {
        PolicySelection selection = choose(new double[][] {{1, 2, 3}, {1, 2, 3}}, false, 0.1);

        assertThat(selection.isTie()).isTrue();
        assertThat(selection.isBest()).isFalse();
        assertThat(selection.equals()).containsExactly(1);
        assertThat(selection.inContention()).containsExactly(0, 1);
        assertThat(selection.needed()).isEqualTo(3);
    }

    /** Two that are equal and better than the third, in all of eight replications: the third alone is left out. */
    @Test
    void twoMayBeBestTogether() {
        double[][] runs = {{1, 2, 3, 1, 2, 3, 1, 2}, {1, 2, 3, 1, 2, 3, 1, 2}, {3, 4, 6, 3, 4, 6, 3, 4}};

        PolicySelection selection = choose(runs, false, 0);

        assertThat(selection.loss()).isZero();
        assertThat(selection.isTie()).isFalse();
        assertThat(selection.isBest()).isFalse();
        assertThat(selection.equals()).containsExactly(1);
        assertThat(selection.inContention()).containsExactly(0, 1);
    }

    /** The sign test with a risk of 1/40: five of a kind come by chance in 1 of 32, six in 1 of 64. */
    @Test
    void aHandfulOfReplicationsThatDifferIsNoCertainty() {
        double[] none = new double[100];
        double[] five = new double[100];
        double[] six = new double[100];
        Arrays.fill(five, 0, 5, 1);
        Arrays.fill(six, 0, 6, 1);

        PolicySelection ofFive = choose(new double[][] {none, five}, true, 0);
        PolicySelection ofSix = choose(new double[][] {none, six}, true, 0);

        assertThat(ofFive.loss()).isNull();
        assertThat(ofFive.inContention()).containsExactly(0, 1);
        assertThat(ofSix.isBest()).isTrue();
    }

    /** The same difference in every replication has no scatter: it is believed from six replications on, not from two. */
    @Test
    void aDifferenceWithoutScatterIsBelievedWhenThereAreEnough() {
        assertThat(choose(new double[][] {{1, 5}, {2, 6}}, true, 0).loss()).isNull();
        assertThat(choose(new double[][] {{1, 5, 2, 4, 3, 0}, {2, 6, 3, 5, 4, 1}}, true, 0)
                        .isBest())
                .isTrue();
    }

    /**
     * Where all are equal but for chance, one is called the best of all in one case of twenty at most: of 300 trials in 15 ± 3.8,
     * in more than 30 but for 1 in 5,000.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void ofEqualsHardlyOneIsCalledTheBest(int policies) {
        assertThat(calledBest(policies, 0, 300, 20)).isLessThanOrEqualTo(30);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"2, 5", "2, 20", "2, 100", "5, 5", "5, 20", "5, 100", "24, 20"})
    void ofEqualsHardlyOneIsCalledTheBestInAThousandTrials(int policies, int replications) {
        assertThat(calledBest(policies, 0, 1000, replications)).isLessThanOrEqualTo(MOST_WRONG);
    }

    /**
     * Events in one run of twenty, in each policy by itself, all equally often: what is rare does not make one the best either.
     */
    @ParameterizedTest
    @CsvSource({"2, 20", "2, 100", "5, 100"})
    void ofEqualsWithFewEventsHardlyOneIsCalledTheBest(int policies, int replications) {
        Random random = new Random(21);
        int called = 0;
        for (int trial = 0; trial < 300; trial++) {
            double[][] runs = new double[policies][replications];
            for (double[] row : runs) {
                Arrays.setAll(row, k -> random.nextInt(20) == 0 ? 1 : 0);
            }
            called += choose(runs, true, 0).isBest() ? 1 : 0;
        }
        assertThat(called).isLessThanOrEqualTo(30);
    }

    /**
     * A lead of three standard errors over one other is found in 80 % at least, and one over four others if it is 1.6 standard
     * errors more than what the correction asks for, 2.54 by Student's t with 19 degrees of freedom at a risk of 0.05 / 5.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void aClearBestIsFound(int policies) {
        int replications = 20;
        double error = Math.sqrt(2.0 / replications);
        double lead = policies == 2 ? 3 : 2.54 + 1.6;

        assertThat(calledBest(policies, lead * error, 300, replications)).isGreaterThanOrEqualTo(240);
    }

    private static int calledBest(int policies, double lead, int trials, int replications) {
        Random random = new Random(31);
        int called = 0;
        for (int trial = 0; trial < trials; trial++) {
            double[][] runs = runs(random, policies, replications, 0);
            for (int k = 0; k < replications; k++) {
                runs[0][k] += lead;
            }
            PolicySelection selection = choose(runs, true, 0);
            called += selection.isBest() && (lead == 0 || selection.best() == 0) ? 1 : 0;
        }
        return called;
    }

    @Test
    void thereMustBeAChoiceAndEveryPolicyAValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> choose(new double[][] {{1}}, true, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choose(new double[][] {{1}, {Double.NaN}}, true, 0))
                .withMessageContaining("policy 1");
    }

    private static PolicySelection choose(double[][] runs, boolean higher, double tolerance) {
        return PolicySelection.of(ResponseTable.of(runs).all(), higher, tolerance);
    }

    /** What policies share has standard deviation 3, what each has of its own 1; the one with number 3 has a lead. */
    private static double[][] runs(Random random, int policies, int replications, double lead) {
        double[][] runs = new double[policies][replications];
        for (int k = 0; k < replications; k++) {
            double shared = 3 * random.nextGaussian();
            for (int p = 0; p < policies; p++) {
                runs[p][k] = (p == 3 ? lead : 0) + shared + random.nextGaussian();
            }
        }
        return runs;
    }
}
