package entente.results.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.results.optimisation.OptimisationPlan.Over;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.ResponseTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two worlds, three replications: 1 2 6 and 4 4 1, with means of 3 and 3; without the last 1.5 and 4. */
class OverWorldsTest {

    private static final List<RatioOfTotals> WORLDS =
            ResponseTable.of(new double[][] {{1, 2, 6}, {4, 4, 1}}).all();

    @Test
    void theMeanIsThatOfBoth() {
        OverWorlds mean = new OverWorlds(WORLDS, Over.MEAN, true);

        assertThat(mean.ofAll()).isEqualTo(3);
        assertThat(mean.without(2)).isEqualTo(2.75);
        // Replications by themselves: 2.5, 3, 3.5.
        assertThat(Jackknife.estimate(mean).standardError()).isCloseTo(0.5 / Math.sqrt(3), within(1e-12));
    }

    @Test
    void theWorstIsTheHighestWhereLowerIsBetter() {
        assertThat(new OverWorlds(WORLDS, Over.WORST, true).without(2)).isEqualTo(4);
        assertThat(new OverWorlds(WORLDS, Over.WORST, false).without(2)).isEqualTo(1.5);
    }

    @Test
    void whatHasNoValueInOneWorldHasNone() {
        List<RatioOfTotals> worlds =
                new ResponseTable(new double[][] {{1, 2}, {0, 1}}, new double[][] {{1, 1}, {0, 0}}).all();

        assertThat(new OverWorlds(worlds, Over.WORST, true).ofAll()).isNaN();
        assertThat(new OverWorlds(worlds, Over.WORST, true).supports(0)).isTrue();
    }
}
