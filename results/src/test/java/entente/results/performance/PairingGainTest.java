package entente.results.performance;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.statistics.PairedEstimate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In small what {@code docs/performance.md} tells of pairing. With 60 pairs a ratio of variances has a relative standard error
 * of about a quarter, and the seeds are fixed.
 */
class PairingGainTest {

    private static final int REPLICATIONS = 60;

    static PairingGain.Contrast[] contrasts() {
        return PairingGain.CONTRASTS.toArray(PairingGain.Contrast[]::new);
    }

    @ParameterizedTest
    @MethodSource("contrasts")
    void aQuarterOfTheReplicationsIsEnough(PairingGain.Contrast contrast) {
        PairedEstimate difference = PairingGain.of(contrast, REPLICATIONS, 2);

        assertThat(difference.varianceRatio()).isGreaterThan(0).isLessThanOrEqualTo(PairingGain.MOST);
    }
}
