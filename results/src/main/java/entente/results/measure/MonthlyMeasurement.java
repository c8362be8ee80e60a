package entente.results.measure;

import entente.engine.event.Event;
import entente.engine.event.EventListener;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures one run month by month while it is measured as a whole: when the first event of a month comes, what has been
 * counted so far belongs to the months before. It hears the same events and changes nothing.
 */
public final class MonthlyMeasurement implements EventListener {

    private final Measurement measurement;
    private final List<Reading> readings;
    private final MonthLength length;
    private final double[] numerators;
    private final double[] denominators;
    private final List<MonthTotal> totals = new ArrayList<>();
    private final int last;
    private int month = 1;

    /**
     * A measurement by month.
     *
     * @param measurement what measures the run as a whole, which hears every event through this one
     * @param readings what is cut into months, see {@link MonthlyMeasures}
     * @param monthDays how long a month is, in days, above 0
     */
    public MonthlyMeasurement(Measurement measurement, Scenario scenario, List<Reading> readings, double monthDays) {
        this.measurement = measurement;
        this.readings = readings;
        length = new MonthLength(scenario.period().warmupDays(), monthDays);
        last = length.until(scenario.period().horizonDays());
        numerators = new double[readings.size()];
        denominators = new double[readings.size()];
    }

    /**
     * A measure of one month, for all nations together.
     *
     * @param month the number of the month, from 1: the first begins when the warm-up ends
     * @param days how much of it lies before the end of the run, in days
     * @param measure the measure
     * @param numerator what was counted in it
     * @param denominator 1 of a count; of a ratio what its numerator is a part of in this month, 0 where it has no value
     */
    public record MonthTotal(int month, double days, Measure measure, double numerator, double denominator) {}

    @Override
    public void on(Event event) {
        // What happens at the very end belongs to the last month.
        int now = Math.min(last, length.of(event.day()));
        while (month < now) {
            cut(length.days());
        }
        measurement.on(event);
    }

    /** The months of a run that has reached its end, in order. To be called once, before the measurement itself is ended. */
    public List<MonthTotal> end(double endDay) {
        while (month <= length.until(endDay)) {
            cut(length.within(month, endDay));
        }
        return totals;
    }

    private void cut(double days) {
        for (int r = 0; r < numerators.length; r++) {
            Reading reading = readings.get(r);
            double numerator = reading.numerator(measurement.totals(), MeasurePlaces.OVERALL);
            double denominator = reading.denominator(measurement.totals(), MeasurePlaces.OVERALL);
            boolean counts = reading.measure().counts();
            totals.add(new MonthTotal(
                    month,
                    days,
                    reading.measure(),
                    numerator - numerators[r],
                    counts ? 1 : denominator - denominators[r]));
            numerators[r] = numerator;
            denominators[r] = denominator;
        }
        month++;
    }
}
