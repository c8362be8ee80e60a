package entente.web.exercise.condition;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.event.Event;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.results.measure.Measure;
import entente.results.measure.Measurement;
import entente.results.measure.Measures;
import entente.results.measure.RunTotals;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A run that goes on is measured as if it ended at each moment at which somebody asks. */
class LiveMeasurementTest {

    @Test
    void everyMeasureIsThatOfARunThatEndsNow() {
        Scenario scenario = Scenarios.load("union", List.of());
        Supplier<Measurement> measurements = Measurement.of(scenario);
        LiveMeasurement live = new LiveMeasurement(measurements);
        List<Event> events = new ArrayList<>();
        Simulation simulation = Simulation.start(scenario, Seeds.of(3), List.of(), events::add);

        for (double day : new double[] {30, 31, 120, 121, 400}) {
            simulation.advanceTo(day);
            Measurement whole = measurements.get();
            events.forEach(whole::on);
            RunTotals ended = whole.end(day);
            for (Measure measure : Measures.ALL) {
                if (measure.findSpreadOf().isPresent()) {
                    continue; // It is made of the totals of nations.
                }
                RunTotals totals = live.totals(measure, events, day);
                assertThat(totals.numerator(measure, 0))
                        .as(measure.name() + " on day " + day)
                        .isEqualTo(ended.numerator(measure, 0));
                assertThat(totals.denominator(measure, 1))
                        .as(measure.name() + " on day " + day)
                        .isEqualTo(ended.denominator(measure, 1));
            }
        }
    }
}
