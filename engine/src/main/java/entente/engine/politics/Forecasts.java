package entente.engine.politics;

import entente.engine.random.Draws;
import entente.engine.random.Gamma;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;

/**
 * Forecasts of where plots form, as each nation's technology allows: the true threat of every network times a log-normal
 * error, scaled to shares. The error's standard deviation (of the logarithm) falls in proportion as prediction rises to 1;
 * its draws are keyed by nation, network and review, so that a better technology makes the same errors smaller.
 * Source: assumption.
 */
public final class Forecasts {

    private final Draws draws;
    private final double error;
    private final double sharpeningReports;

    /**
     * @param error standard deviation of the logarithm of a forecast where prediction is 0
     * @param sharpeningReports reports in assessments of others that close half of the gap to a forecast without error, 0
     *     where they close nothing
     */
    public Forecasts(Draws draws, double error, double sharpeningReports) {
        this.draws = draws;
        this.error = error;
        this.sharpeningReports = sharpeningReports;
    }

    /**
     * How sharp a forecast is, 0..1: by the nation's technology, and by what others have seen.
     *
     * @param prediction the technology, 0..1
     * @param assessed how many reports the assessments of others rest on, 0 or more
     */
    public double sharpness(double prediction, double assessed) {
        double seen = sharpeningReports == 0 ? 0 : assessed / (assessed + sharpeningReports);
        return 1 - (1 - prediction) * (1 - seen);
    }

    /**
     * The forecast of one nation: shares by network, which sum to 1.
     *
     * @param nationKey what names the nation in random draws
     * @param networkKeys what names the networks
     * @param threat the true threat of each, on one scale
     * @param prediction how sharp it is, 0..1
     * @param review its number
     */
    public double[] of(
            long nationKey, long[] networkKeys, double[] threat, double prediction, long review, double day) {
        double[] shares = new double[threat.length];
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            long pair = Keys.of(nationKey, networkKeys[k]);
            double z = Gamma.normal(
                    draws.bits(Purpose.FORECAST, day, pair, 2 * review),
                    draws.bits(Purpose.FORECAST, day, pair, 2 * review + 1));
            shares[k] = threat[k] * StrictMath.exp(error * (1 - prediction) * z);
            sum += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= sum;
        }
        return shares;
    }
}
