package entente.web.exercise.condition;

import entente.engine.event.Event;
import entente.results.measure.Measure;
import entente.results.measure.Measurement;
import entente.results.measure.RunTotals;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Measures a run that goes on. What is counted as it happens is counted once, however often it is asked for; what only the end
 * of a run settles is measured anew, as if the run ended now.
 */
public final class LiveMeasurement {

    private final Supplier<Measurement> measurements;
    private final Measurement counting;

    private int counted;
    private int endedWith = -1;
    private double endedOn;
    private @Nullable RunTotals ended;

    /** Of a run of which nothing has been heard. */
    public LiveMeasurement(Supplier<Measurement> measurements) {
        this.measurements = measurements;
        this.counting = measurements.get();
    }

    /**
     * The totals that hold a measure.
     *
     * @param events all that has happened so far, of which what was there before has not changed
     * @param day the present day
     */
    RunTotals totals(Measure measure, List<Event> events, double day) {
        return Measurement.isSettledAtEnd(measure) ? ended(events, day) : counted(events);
    }

    private RunTotals counted(List<Event> events) {
        for (; counted < events.size(); counted++) {
            counting.on(events.get(counted));
        }
        return counting.totals();
    }

    private RunTotals ended(List<Event> events, double day) {
        RunTotals known = ended;
        if (known == null || endedWith != events.size() || endedOn != day) {
            Measurement measurement = measurements.get();
            events.forEach(measurement::on);
            known = measurement.end(day);
            ended = known;
            endedWith = events.size();
            endedOn = day;
        }
        return known;
    }
}
