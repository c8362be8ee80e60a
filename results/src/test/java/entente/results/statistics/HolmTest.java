package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolmTest {

    /** By hand, and R's p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm"): 0.03, 0.06, 0.06, 0.02. */
    @Test
    void adjustsStepByStep() {
        assertThat(Holm.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-15));
    }

    @Test
    void neverGoesAboveOne() {
        assertThat(Holm.adjusted(new double[] {0.6, 0.7})).containsExactly(1, 1);
    }

    @Test
    void leavesOutWhatCannotBeTested() {
        assertThat(Holm.adjusted(new double[] {Double.NaN, 0.02, 0.03})).containsExactly(Double.NaN, 0.04, 0.04);
        assertThat(Holm.comparisons(List.of(TestedEstimate.none()))).isZero();
    }

    /** t = 3 with 9 degrees of freedom: 2 pt(-3, 9) = 0.01495637 in R. */
    @Test
    void testsByStudentsT() {
        TestedEstimate tested = TestedEstimate.of(new Estimate(3.0, 1.0, 0.7, 5.3, 10));

        assertThat(tested.p()).isCloseTo(0.01495637, within(1e-8));
        assertThat(tested.isApart()).isTrue();
        assertThat(Holm.correct(List.of(tested, tested, tested, tested)))
                .noneMatch(TestedEstimate::isApart)
                .allMatch(each -> each.adjusted() > 0.05);
    }

    /** Five runs that all differ by one and the same amount: 1 in 16 by chance; six: 1 in 32. */
    @Test
    void takesAHandfulOfEqualDifferencesForWhatItIs() {
        assertThat(TestedEstimate.of(new Estimate(1.0, 0.0, 1.0, 1.0, 5)).isApart())
                .isFalse();
        assertThat(TestedEstimate.of(new Estimate(1.0, 0.0, 1.0, 1.0, 6)).isApart())
                .isTrue();
    }

    @Test
    void cannotTestASingleRun() {
        assertThat(TestedEstimate.of(new Estimate(1.0, null, null, null, 1)).p())
                .isNull();
    }
}
