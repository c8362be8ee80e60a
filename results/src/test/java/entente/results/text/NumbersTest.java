package entente.results.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.measure.PlotMeasures;
import entente.results.report.MeasureWording;
import entente.results.statistics.Estimate;
import org.junit.jupiter.api.Test;

/** Numbers as people and spreadsheets get them. */
class NumbersTest {

    @Test
    void numbersHaveAsManyDecimalsAsAsked() {
        assertThat(Numbers.fixed(0.125, 2)).isEqualTo("0.12");
        assertThat(Numbers.fixed(2e-7, 3)).isEqualTo("0.000");
        assertThat(Numbers.fixed(-0.0001, 1)).isEqualTo("0.0");
        assertThat(Numbers.fixed(1234567.5, 0)).isEqualTo("1234568");
    }

    @Test
    void plainNumbersHaveTwelveDigitsAndNoExponent() {
        assertThat(Numbers.plain(1.0 / 3)).isEqualTo("0.333333333333");
        assertThat(Numbers.plain(2e-7)).isEqualTo("0.0000002");
        assertThat(Numbers.plain(1e7)).isEqualTo("10000000");
        assertThat(Numbers.plain(0.0)).isEqualTo("0");
        assertThat(Numbers.plain(null)).isEmpty();
    }

    @Test
    void sharesAreInPercentAndTheirDifferencesInPoints() {
        Estimate estimate = new Estimate(0.25, 0.01, 0.23, 0.27, 10);

        assertThat(MeasureWording.mean(PlotMeasures.SHARE_FOILED, estimate)).isEqualTo("25.0 %");
        assertThat(MeasureWording.interval(PlotMeasures.SHARE_FOILED, estimate)).isEqualTo("23.0 to 27.0 %");
        assertThat(MeasureWording.difference(PlotMeasures.SHARE_FOILED, estimate))
                .isEqualTo("+25.0 points");
        assertThat(MeasureWording.differenceInterval(PlotMeasures.SHARE_FOILED, estimate))
                .isEqualTo("23.0 to 27.0 points");
    }

    @Test
    void otherNumbersHaveAboutThreeDigits() {
        assertThat(MeasureWording.mean(PlotMeasures.LEAD, estimate(213.4))).isEqualTo("213");
        assertThat(MeasureWording.mean(PlotMeasures.LEAD, estimate(21.34))).isEqualTo("21.3");
        assertThat(MeasureWording.mean(PlotMeasures.LEAD, estimate(0.2134))).isEqualTo("0.213");
        assertThat(MeasureWording.label(PlotMeasures.LEAD)).isEqualTo("Lead before the attack, days");
    }

    @Test
    void whatIsUndefinedIsADash() {
        Estimate nothing = new Estimate(null, null, null, null, 0);

        assertThat(MeasureWording.mean(PlotMeasures.LEAD, nothing)).isEqualTo("-");
        assertThat(MeasureWording.interval(PlotMeasures.SHARE_FOILED, nothing)).isEqualTo("-");
        assertThat(MeasureWording.difference(PlotMeasures.SHARE_FOILED, nothing))
                .isEqualTo("-");
    }

    private static Estimate estimate(double mean) {
        return new Estimate(mean, 0.0, mean, mean, 1);
    }
}
