package entente.engine.politics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.random.Draws;
import entente.engine.random.Seeds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forecasts of two networks, of which the first is three times the threat that the second is. */
class ForecastsTest {

    private static final double ERROR = 0.8;
    private static final long[] NETWORKS = {31, 32};
    private static final double[] THREAT = {6, 2};

    private final Forecasts forecasts = new Forecasts(new Draws(Seeds.of(9)), ERROR, 0);

    private double[] forecast(double prediction, long review) {
        return forecasts.of(7, NETWORKS, THREAT, prediction, review, 100.0 * review);
    }

    /** The logarithm of the ratio of the two shares, less that of the true one: 0 for a perfect forecast. */
    private double miss(double prediction, long review) {
        double[] shares = forecast(prediction, review);
        assertThat(shares[0] + shares[1]).isCloseTo(1, within(1e-12));
        return Math.log(shares[0] / shares[1]) - Math.log(3);
    }

    @Test
    void thePerfectForecastIsTheTruth() {
        assertThat(forecast(1, 4)).containsExactly(0.75, 0.25);
    }

    /** The difference of two normal errors; 4 000 reviews, limits as {@link Scores} says. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.9})
    void itMissesByANormalErrorThatShrinksAsPredictionGrows(double prediction) {
        List<Double> misses = new ArrayList<>();
        List<Double> squares = new ArrayList<>();
        for (long review = 0; review < 4000; review++) {
            double miss = miss(prediction, review);
            misses.add(miss);
            squares.add(miss * miss);
        }
        double deviation = Math.sqrt(2) * ERROR * (1 - prediction);
        assertThat(Scores.mean(misses, 0)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(Scores.mean(squares, deviation * deviation)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** Half of the gap of 0.4 is left to 60 reports, a quarter to three times as many. */
    @Test
    void whatOthersHaveSeenClosesTheGap() {
        Forecasts sharpened = new Forecasts(new Draws(Seeds.of(9)), ERROR, 60);
        assertThat(sharpened.sharpness(0.6, 0)).isCloseTo(0.6, within(1e-12));
        assertThat(sharpened.sharpness(0.6, 60)).isCloseTo(0.8, within(1e-12));
        assertThat(sharpened.sharpness(0.6, 180)).isCloseTo(0.9, within(1e-12));
        assertThat(forecasts.sharpness(0.6, 180)).as("where they close nothing").isEqualTo(0.6);
    }

    @Test
    void betterPredictionMakesTheSameErrorsSmaller() {
        for (long review = 0; review < 100; review++) {
            assertThat(miss(0.75, review)).isCloseTo(miss(0, review) / 4, within(1e-9));
        }
    }

    @Test
    void nationsErrEachInTheirOwnWay() {
        assertThat(forecasts.of(8, NETWORKS, THREAT, 0, 1, 100)).isNotEqualTo(forecast(0, 1));
    }
}
