package entente.web.exercise.condition;

import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measurement;
import entente.results.measure.RunTotals;
import entente.web.exercise.condition.Condition.ConditionReadings;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The measures of a run up to the present day, computed from its events when they are first asked for. */
public final class LiveReadings implements ConditionReadings {

    private final Supplier<Measurement> measurements;
    private final MeasurePlaces places;
    private final List<Event> events;
    private final double day;
    private final int move;

    private @Nullable RunTotals totals;

    /**
     * The readings at a moment.
     *
     * @param measurements makes measurements of runs of the scenario
     * @param events what has happened so far
     */
    public LiveReadings(
            Scenario scenario, Supplier<Measurement> measurements, List<Event> events, double day, int move) {
        this.measurements = measurements;
        this.events = events;
        this.day = day;
        this.move = move;
        places = new MeasurePlaces(scenario.nations());
    }

    @Override
    public OptionalDouble of(String name, @Nullable String nation) {
        if (name.equals(Vocabulary.DAY)) {
            return OptionalDouble.of(day);
        }
        if (name.equals(Vocabulary.MOVE)) {
            return OptionalDouble.of(move);
        }
        return Vocabulary.findMeasure(name)
                .map(measure -> read(measure, nation == null ? MeasurePlaces.OVERALL : places.of(nation)))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble read(Measure measure, int place) {
        RunTotals sums = totals();
        double denominator = sums.denominator(measure, place);
        return denominator == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sums.numerator(measure, place) / denominator);
    }

    private RunTotals totals() {
        RunTotals known = totals;
        if (known == null) {
            Measurement measurement = measurements.get();
            events.forEach(measurement::on);
            known = measurement.end(day);
            totals = known;
        }
        return known;
    }
}
