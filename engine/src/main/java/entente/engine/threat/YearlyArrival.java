package entente.engine.threat;

import entente.engine.random.Draws;
import entente.engine.random.Gamma;
import entente.engine.random.Purpose;

/** A rate that is drawn anew for each year from a gamma law, so that yearly counts are negative-binomial. */
final class YearlyArrival implements Arrival {

    private final Draws draws;
    private final long streamKey;
    private final double dispersion;

    /** @param dispersion variance of the yearly factor, whose mean is 1; above 0 */
    YearlyArrival(Draws draws, long streamKey, double dispersion) {
        this.draws = draws;
        this.streamKey = streamKey;
        this.dispersion = dispersion;
    }

    @Override
    public double factor(double day) {
        long year = year(day);
        long bits = draws.bits(Purpose.BIRTH_RATE, year * Births.YEAR_DAYS, streamKey, year);
        return Gamma.meanOne(1 / dispersion, bits);
    }

    @Override
    public double lastsUntil(double day) {
        return (year(day) + 1) * Births.YEAR_DAYS;
    }

    private static long year(double day) {
        return (long) (day / Births.YEAR_DAYS);
    }
}
