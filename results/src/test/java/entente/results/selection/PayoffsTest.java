package entente.results.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.results.statistics.ResponseTable;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regrets and choices against what a table on paper gives. */
class PayoffsTest {

    private static final int[] ONCE = {1};

    private static Payoffs payoffs(double[][] values, boolean higher, Double goodEnough) {
        List<ResponseTable> tables = Arrays.stream(values)
                .map(row -> ResponseTable.of(
                        Arrays.stream(row).mapToObj(v -> new double[] {v}).toArray(double[][]::new)))
                .toList();
        return new Payoffs(tables, ONCE, higher, goodEnough);
    }

    /** Policies and scenarios at random, each figure by a loop of its own. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isWhatLoopsGive(boolean higher) {
        Random random = new Random(higher ? 1 : 2);
        for (int trial = 0; trial < 200; trial++) {
            double[][] values = new double[2 + random.nextInt(4)][2 + random.nextInt(5)];
            for (double[] row : values) {
                Arrays.setAll(row, s -> random.nextInt(10));
            }
            Payoffs payoffs = payoffs(values, higher, 5.0);
            double least = Double.POSITIVE_INFINITY;
            int leastPolicy = -1;
            for (int p = 0; p < values.length; p++) {
                double sum = 0;
                double worst = values[p][0];
                double regret = -1;
                double regrets = 0;
                int where = -1;
                int satisfied = 0;
                for (int s = 0; s < values[p].length; s++) {
                    double best = values[p][s];
                    for (double[] other : values) {
                        best = higher ? Math.max(best, other[s]) : Math.min(best, other[s]);
                    }
                    double own = Math.abs(best - values[p][s]);
                    where = own > regret ? s : where;
                    regret = Math.max(regret, own);
                    regrets += own;
                    sum += values[p][s];
                    worst = higher ? Math.min(worst, values[p][s]) : Math.max(worst, values[p][s]);
                    satisfied += (higher ? values[p][s] >= 5 : values[p][s] <= 5) ? 1 : 0;
                }
                leastPolicy = regret < least ? p : leastPolicy;
                least = Math.min(least, regret);
                double n = values[p].length;
                double[] row = payoffs.row(p);
                assertThat(row[Payoffs.MEAN]).isCloseTo(sum / n, within(1e-12));
                assertThat(row[Payoffs.WORST]).isEqualTo(worst);
                assertThat(row[Payoffs.MAX_REGRET]).isEqualTo(regret);
                assertThat(row[Payoffs.MEAN_REGRET]).isCloseTo(regrets / n, within(1e-12));
                assertThat(row[Payoffs.SATISFIED]).isCloseTo(satisfied / n, within(1e-12));
                assertThat(payoffs.worstScenario(p)).isEqualTo(where);
            }
            assertThat(payoffs.leastRegret().get(0)).isEqualTo(leastPolicy);
        }
    }

    @Test
    void whatIsUndefinedSaysSo() {
        assertThat(payoffs(new double[][] {{1, Double.NaN}, {2, 3}}, true, null).isUndefined())
                .isTrue();
        assertThat(payoffs(new double[][] {{1, 4}, {2, 3}}, true, null).isUndefined())
                .isFalse();
        assertThat(payoffs(new double[][] {{1, 4}, {2, 3}}, true, null).row(0)[Payoffs.SATISFIED])
                .isNaN();
    }

    /** Whole scenarios of replications: a resample of them has the values of that resample. */
    @Test
    void resamplesCountReplicationsAsOftenAsTheyAreDrawn() {
        List<ResponseTable> tables = List.of(
                ResponseTable.of(new double[][] {{1, 4}, {2, 6}}), ResponseTable.of(new double[][] {{3, 3}, {0, 9}}));

        Payoffs twiceTheFirst = new Payoffs(tables, new int[] {2, 0}, true, null);

        assertThat(twiceTheFirst.row(0)[Payoffs.MEAN]).isEqualTo(1.5);
        assertThat(twiceTheFirst.row(1)[Payoffs.MAX_REGRET]).isEqualTo(2);
    }

    @Test
    void equalsHaveTheLeastRegretTogether() {
        assertThat(payoffs(new double[][] {{1, 4}, {4, 1}, {0, 0}}, true, null).leastRegret())
                .containsExactly(0, 1);
    }
}
