package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareIntervalTest {

    /** By hand: log(.9/.1) = 2.19722, half width .1/(.9 × .1) = 1.11111; 1/(1 + e^−1.08611) and 1/(1 + e^−3.30834). */
    @Test
    void isTakenOnTheLogit() {
        Estimate share = ShareInterval.of(new Estimate(0.9, 0.05, 0.8, 1.0, 40));

        assertThat(share.mean()).isEqualTo(0.9);
        assertThat(share.low()).isCloseTo(0.74765, within(1e-5));
        assertThat(share.high()).isCloseTo(0.96471, within(1e-5));
    }

    @Test
    void neverLeavesTheRange() {
        Estimate share = ShareInterval.of(new Estimate(0.983, 0.02, 0.949, 1.017, 40));

        assertThat(share.high()).isBetween(0.983, 1.0);
        assertThat(share.low()).isBetween(0.8, 0.949);
    }

    /** By hand: of 40 trials that all succeeded, .025^(1/40) = .91190; of 40 that all failed, its complement. */
    @Test
    void isExactOverReplicationsWhereScatterTellsNothing() {
        Estimate all = ShareInterval.of(new Estimate(1.0, 0.0, 1.0, 1.0, 40));
        Estimate none = ShareInterval.of(new Estimate(0.0, 0.0, 0.0, 0.0, 40));

        assertThat(all.low()).isCloseTo(0.91190, within(1e-5));
        assertThat(all.high()).isEqualTo(1.0);
        assertThat(none.low()).isEqualTo(0.0);
        assertThat(none.high()).isCloseTo(0.08810, within(1e-5));
    }

    /** One replication with a verdict, .025^1, says almost nothing; none says nothing at all. */
    @Test
    void saysLittleOfLittle() {
        assertThat(ShareInterval.of(new Estimate(1.0, null, null, null, 1)).low())
                .isCloseTo(0.025, within(1e-9));
        assertThat(ShareInterval.of(new Estimate(null, null, null, null, 0)).mean())
                .isNull();
    }
}
