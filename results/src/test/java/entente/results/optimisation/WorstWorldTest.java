package entente.results.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.statistics.Jackknife;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.Range;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.ResponseTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two worlds, three replications: 1 2 6 and 4 4 1, with means of 3 and 3; without the last 1.5 and 4. */
class WorstWorldTest {

    private static final List<RatioOfTotals> WORLDS =
            ResponseTable.of(new double[][] {{1, 2, 6}, {4, 4, 1}}).all();

    @Test
    void theWorstIsTheHighestWhereLowerIsBetter() {
        assertThat(new WorstWorld(WORLDS, true).without(2)).isEqualTo(4);
        assertThat(new WorstWorld(WORLDS, false).without(2)).isEqualTo(1.5);
    }

    @Test
    void whatHasNoValueInOneWorldHasNone() {
        List<RatioOfTotals> worlds =
                new ResponseTable(new double[][] {{1, 2}, {0, 1}}, new double[][] {{1, 1}, {0, 0}}).all();

        assertThat(new WorstWorld(worlds, true).ofAll()).isNaN();
        assertThat(new WorstWorld(worlds, true).supports(0)).isTrue();
    }

    /** Four of ten leaks in one world, none in the other: the worst is that share, with its cases, and tested as one. */
    @Test
    void theWorstOfSharesIsAShare() {
        double[] ones = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        ResponseTable worlds = new ResponseTable(
                new double[][] {new double[10], {1, 0, 1, 0, 0, 1, 0, 0, 1, 0}},
                new double[][] {ones, ones},
                Range.SHARE);
        WorstWorld worst = new WorstWorld(worlds.all(), true);
        WorstWorld none = new WorstWorld(worlds.rows(0, 0).all(), true);

        assertThat(worst.ofAll()).isEqualTo(0.4);
        assertThat(worst.range()).isEqualTo(Range.SHARE);
        assertThat(worst.cases()).isEqualTo(10);
        assertThat(worst.part(2)).isEqualTo(0.1);
        assertThat(new WorstWorld(worlds.all(), false).ofAll()).isZero();
        // Four pairs that all differ the same way: 2 of 16 ways to give signs come to as much.
        PairedEstimate difference = Jackknife.difference(worst, none);
        assertThat(difference.p()).isGreaterThanOrEqualTo(0.125);
        assertThat(difference.estimate().excludesZero()).isFalse();
    }
}
