package entente.results.measure;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.event.Event;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.library.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which measures can be read while a run goes on, held to what the end of runs changes in every scenario of the library. */
class SettledAtEndTest {

    /** All that are counted in a run; how a measure is spread over nations is made of the totals of many. */
    private static final List<Measure> COUNTED = Measures.ALL.stream()
            .filter(measure -> measure.findSpreadOf().isEmpty())
            .toList();

    @Test
    void theEndChangesTheseAndNoOthers() {
        Set<String> changed = new TreeSet<>();
        for (Library.Entry entry : Library.entries()) {
            if (!entry.id().contains("/")) {
                Scenario scenario = ScenarioReader.read(entry.text(), entry.file(), List.of());
                List<Event> events = new ArrayList<>();
                Simulation simulation = Simulation.start(scenario, Seeds.of(5), List.of(), events::add);
                simulation.advanceTo(300);
                changed.addAll(changedByEnd(scenario, events));
            }
        }

        assertThat(changed)
                .isEqualTo(COUNTED.stream()
                        .filter(Measurement::isSettledAtEnd)
                        .map(Measure::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> changedByEnd(Scenario scenario, List<Event> events) {
        Measurement measurement = Measurement.of(scenario).get();
        events.forEach(measurement::on);
        List<List<Double>> before = values(measurement.totals(), scenario);
        List<List<Double>> after = values(measurement.end(300), scenario);
        Set<String> changed = new TreeSet<>();
        for (int i = 0; i < COUNTED.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed.add(COUNTED.get(i).name());
            }
        }
        return changed;
    }

    private static List<List<Double>> values(RunTotals totals, Scenario scenario) {
        return COUNTED.stream()
                .map(measure -> {
                    List<Double> values = new ArrayList<>();
                    for (int place = 0; place <= scenario.nations().size(); place++) {
                        values.add(totals.numerator(measure, place));
                        values.add(totals.denominator(measure, place));
                    }
                    return values;
                })
                .toList();
    }
}
