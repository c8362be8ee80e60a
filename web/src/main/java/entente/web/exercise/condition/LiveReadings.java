package entente.web.exercise.condition;

import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.RunTotals;
import entente.web.exercise.condition.Condition.ConditionReadings;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The measures of a run up to the present day. */
public final class LiveReadings implements ConditionReadings {

    private final LiveMeasurement measurement;
    private final MeasurePlaces places;
    private final List<Event> events;
    private final double day;
    private final int move;

    /**
     * The readings at a moment.
     *
     * @param measurement measures the run
     * @param events what has happened so far
     */
    public LiveReadings(Scenario scenario, LiveMeasurement measurement, List<Event> events, double day, int move) {
        this.measurement = measurement;
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
        RunTotals sums = measurement.totals(measure, events, day);
        double denominator = sums.denominator(measure, place);
        return denominator == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sums.numerator(measure, place) / denominator);
    }
}
