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

    @Test
    void hasNoneWhereScatterTellsNothing() {
        assertThat(ShareInterval.of(new Estimate(1.0, 0.0, 1.0, 1.0, 40)).low()).isNull();
        assertThat(ShareInterval.of(new Estimate(null, null, null, null, 0)).mean())
                .isNull();
    }
}
