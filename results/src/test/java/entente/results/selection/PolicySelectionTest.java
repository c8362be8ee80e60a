package entente.results.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.results.statistics.ResponseTable;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

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
        double[][] runs = {{5, 6, 5, 6}, {1, 2, 1, 2}, {5, 5, 6, 6}};

        PolicySelection selection = choose(runs, false, 0);

        assertThat(selection.best()).isEqualTo(1);
        assertThat(selection.loss()).isZero();
        assertThat(selection.isSure()).isTrue();
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
