package entente.engine.politics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlotDetectionTest {

    /** One report against an exponential clock is a race: λ / (λ + μ); n of them are n races won in turn. */
    @Test
    void againstAnExponentialClockEachReportIsARace() {
        double race = 6 / (6 + 1 / 0.75);
        assertThat(PlotDetection.probability(6, 0.75, 1, 1)).isCloseTo(race, within(1e-14));
        assertThat(PlotDetection.probability(6, 0.75, 1, 4)).isCloseTo(Math.pow(race, 4), within(1e-14));
    }

    /** 1 less the Laplace transform of an Erlang time, (1 + λ T / k)^-k, and of a fixed one, e^(-λ T). */
    @Test
    void oneReportIsTheTransformOfTheClock() {
        assertThat(PlotDetection.probability(2, 0.8, 3, 1)).isCloseTo(1 - Math.pow(1 + 2 * 0.8 / 3, -3), within(1e-14));
        assertThat(PlotDetection.probability(2, 0.8, 0, 1)).isCloseTo(1 - Math.exp(-1.6), within(1e-14));
    }

    /** Simulated: 40 000 plots, their sample fixed; 4.5 standard errors, false once in 150 000 for each row. */
    @ParameterizedTest
    @CsvSource({"5, 1, 2, 4", "12, 0.5, 2, 3", "3, 1.5, 0, 3", "8, 1, 5, 7"})
    void itIsWhatPlotsDo(double perYear, double years, int stages, int needed) {
        Random random = new Random(4);
        int detected = 0;
        int plots = 40_000;
        for (int plot = 0; plot < plots; plot++) {
            double clock = stages == 0 ? years : 0;
            for (int stage = 0; stage < stages; stage++) {
                clock -= Math.log(1 - random.nextDouble()) * years / stages;
            }
            double last = 0;
            for (int report = 0; report < needed; report++) {
                last -= Math.log(1 - random.nextDouble()) / perYear;
            }
            detected += last < clock ? 1 : 0;
        }
        double p = PlotDetection.probability(perYear, years, stages, needed);
        assertThat((double) detected / plots).isCloseTo(p, within(4.5 * Math.sqrt(p * (1 - p) / plots)));
    }

    @Test
    void aPartOfAReportLiesBetween() {
        double three = PlotDetection.probability(5, 1, 2, 3);
        double four = PlotDetection.probability(5, 1, 2, 4);
        assertThat(PlotDetection.probability(5, 1, 2, 3.25)).isCloseTo(0.75 * three + 0.25 * four, within(1e-14));
        assertThat(PlotDetection.probability(5, 1, 2, 0.3)).isEqualTo(PlotDetection.probability(5, 1, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void withoutReportsNothingIsDetectedAndWithManyAlmostAll(int stages) {
        assertThat(PlotDetection.probability(0, 1, stages, 1)).isZero();
        assertThat(PlotDetection.probability(1e5, 1, stages, 3)).isBetween(0.999, 1.0);
    }

    /** Second differences: below 0 everywhere for one report, of both signs for several. */
    @Test
    void theCurveIsConcaveForOneReportAndSShapedForSeveral() {
        DetectionCurve one = new DetectionCurve(4, 0.1, 0.4, 1, 1, 2);
        DetectionCurve several = new DetectionCurve(12, 0, 0.5, 4, 1, 2);
        for (double factor = 0.1; factor < 1.95; factor += 0.1) {
            assertThat(bend(one, factor)).isNegative();
        }
        assertThat(bend(several, 0.2)).isPositive();
        assertThat(bend(several, 1.8)).isNegative();
    }

    private static double bend(DetectionCurve curve, double factor) {
        return curve.probability(factor - 0.05, 0)
                - 2 * curve.probability(factor, 0)
                + curve.probability(factor + 0.05, 0);
    }

    @Test
    void whatOthersSendCountsLikeOwnReportsAtAnEvenEffort() {
        DetectionCurve curve = new DetectionCurve(12, 0.1, 0.3, 4, 1, 2);
        assertThat(curve.probability(1, 0.5)).isCloseTo(PlotDetection.probability(12 * 0.6, 1, 2, 4), within(1e-14));
        assertThat(curve.cover(10)).isEqualTo(1);
    }
}
