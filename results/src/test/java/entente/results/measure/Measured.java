package entente.results.measure;

import entente.engine.event.Event;
import entente.engine.scenario.Scenario;

/** Hand-written events, measured. */
record Measured(Scenario scenario, RunTotals totals) {

    static Measured of(Scenario scenario, double endDay, Event... events) {
        Measurement measurement = Measurement.of(scenario).get();
        for (Event event : events) {
            measurement.on(event);
        }
        return new Measured(scenario, measurement.end(endDay));
    }

    /** The value overall; NaN without a denominator. */
    double overall(Measure measure) {
        return at(measure, MeasurePlaces.OVERALL);
    }

    /** The value of a nation; NaN without a denominator. */
    double of(Measure measure, String nation) {
        return at(measure, new MeasurePlaces(scenario.nations()).of(nation));
    }

    private double at(Measure measure, int place) {
        return totals.numerator(measure, place) / totals.denominator(measure, place);
    }
}
