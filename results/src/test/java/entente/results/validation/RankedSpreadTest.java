package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values from scipy: nbinom.logpmf, gamma.ppf, and Nelder–Mead over another implementation of the likelihood. */
class RankedSpreadTest {

    @Test
    void theLikelihoodIsTheNegativeBinomialOne() {
        assertThat(new RankedSpread(1, 0.5, 2).logLikelihood(List.of(5, 0)))
                .isCloseTo(-3.8845183448918075, within(1e-12));
    }

    @Test
    void findsLevelSlopeAndShape() {
        RankedSpread fit = RankedSpread.fit(List.of(40, 9, 14, 22, 3, 0, 6, 1));

        assertThat(fit.level()).isCloseTo(3.52074, within(1e-3));
        assertThat(fit.slope()).isCloseTo(0.415816, within(1e-3));
        assertThat(fit.shape()).isCloseTo(2.20726, within(1e-2));
    }

    /** The null case: counts that halve with each rank differ no more than by chance. */
    @Test
    void countsThatFollowTheirRankNeedNoSpread() {
        RankedSpread fit = RankedSpread.fit(List.of(64, 32, 16, 8, 4, 2, 1));

        assertThat(fit.shape()).isEqualTo(RankedSpread.MOST);
        assertThat(fit.mean(0)).isCloseTo(64, within(0.5));
        assertThat(fit.mean(3)).isCloseTo(8, within(0.1));
    }

    @Test
    void multipliersFollowWhatIsKnown() {
        RankedSpread spread = new RankedSpread(Math.log(20), 0.5, 2.5);

        assertThat(spread.multiplier(0.3)).isCloseTo(0.5999816265519814, within(1e-9));
        // Of rank 0, with a mean of 20, thirteen were seen.
        assertThat(spread.multiplier(0, 13, 0.9)).isCloseTo(0.9204830184396716, within(1e-9));
    }
}
