package entente.engine.threat;

import entente.engine.random.Draws;
import entente.engine.scenario.ThreatNetwork;

/** How the rate at which plots arrive varies: by a factor that is constant over pieces of time and 1 in the long run. */
interface Arrival {

    /** At all times alike. */
    Arrival CONSTANT = new Arrival() {
        @Override
        public double factor(double day) {
            return 1;
        }

        @Override
        public double lastsUntil(double day) {
            return Double.POSITIVE_INFINITY;
        }
    };

    /** The factor on the mean rate from a day on. */
    double factor(double day);

    /** The day, after the given one, until which the factor stays what it is. */
    double lastsUntil(double day);

    /** How the plots of a network arrive. */
    static Arrival of(ThreatNetwork spec, Draws draws, long streamKey) {
        return switch (spec.plotArrivals().arrivals()) {
            case POISSON -> CONSTANT;
            case NEGATIVE_BINOMIAL ->
                new YearlyArrival(draws, streamKey, spec.plotArrivals().arrivalDispersion());
            case REGIME_SWITCHING ->
                new RegimeArrival(
                        draws,
                        streamKey,
                        spec.plotArrivals().regimeFactor(),
                        spec.plotArrivals().regimeDays());
        };
    }
}
