package entente.results.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values by hand: launched 2 0 4 2, foiled 0 2 2 0, together 2 2 6 2. */
class CountStatisticTest {

    private final CountSeries counts = new CountSeries(new int[] {2, 0, 4, 2}, new int[] {0, 2, 2, 0});

    @Test
    void tellsRateShareAndDispersion() {
        assertThat(CountStatistic.PLOTS_PER_YEAR.of(counts)).isEqualTo(3);
        assertThat(CountStatistic.SHARE_FOILED.of(counts)).isEqualTo(4.0 / 12);
        assertThat(CountStatistic.DISPERSION.of(counts)).isCloseTo(4.0 / 3, within(1e-12));
        assertThat(CountStatistic.DISPERSION_LAUNCHED.of(counts)).isCloseTo(8.0 / 3 / 2, within(1e-12));
        assertThat(CountStatistic.DISPERSION_FOILED.of(counts)).isCloseTo(4.0 / 3, within(1e-12));
        assertThat(CountStatistic.BUSIEST_YEAR.of(counts)).isEqualTo(6);
        // Deviations −1 −1 3 −1: products 1, −3, −3 over squares 12.
        assertThat(CountStatistic.AUTOCORRELATION.of(counts)).isCloseTo(-5.0 / 12, within(1e-12));
    }

    @Test
    void countsOfNothingHaveNoShareButCanBeCompared() {
        CountSeries nothing = new CountSeries(new int[4], new int[4]);

        assertThat(CountStatistic.SHARE_FOILED.of(nothing)).isNaN();
        assertThat(CountStatistic.DISPERSION.of(nothing)).isNaN();
        assertThat(CountStatistic.AUTOCORRELATION.of(nothing)).isNaN();
        for (CountStatistic statistic : CountStatistic.values()) {
            if (statistic.isFitted()) {
                assertThat(statistic.scaled(nothing)).as(statistic.label()).isFinite();
            } else {
                assertThatThrownBy(() -> statistic.scaled(nothing)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Test
    void seriesAddUpYearByYear() {
        CountSeries sum = CountSeries.sum(List.of(counts, counts));

        assertThat(sum.launched()).containsExactly(4, 0, 8, 4);
        assertThat(sum.foiled()).containsExactly(0, 4, 4, 0);
        assertThat(sum.plots()).isEqualTo(24);
        assertThatIllegalArgumentException().isThrownBy(() -> new CountSeries(new int[2], new int[1]));
    }
}
