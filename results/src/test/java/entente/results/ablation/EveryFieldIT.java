package entente.results.ablation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.results.ablation.FieldSettings.FieldSetting;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measurement;
import entente.results.measure.Measures;
import entente.results.measure.RunTotals;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No field of a scenario is there without effect: some value of it changes what happens, or what is measured, somewhere. */
@Tag("long")
class EveryFieldIT {

    private static final List<String> SCENARIOS =
            List.of("union", "straits", "hub-or-mesh", "capacity", "rupture", "alpine-corridor");

    private static final Map<String, List<Long>> RUN = new ConcurrentHashMap<>();

    static List<FieldSetting> fields() {
        return FieldSettings.all();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldHasAnEffect(FieldSetting field) {
        assertThat(SCENARIOS)
                .as(field.path())
                .anyMatch(scenario -> field.settings().stream().anyMatch(setting -> differs(scenario, field, setting)));
    }

    /** Whether a setting is one that the scenario takes and that makes a difference. */
    private static boolean differs(String scenario, FieldSetting field, String setting) {
        List<String> settings = new ArrayList<>(field.given());
        settings.add(setting);
        try {
            Scenario changed = Scenarios.load(scenario, settings);
            List<Long> before = RUN.computeIfAbsent(
                    scenario + field.given(), same -> digest(Scenarios.load(scenario, field.given())));
            return !before.equals(digest(changed));
        } catch (InvalidInput e) {
            return false;
        }
    }

    private static List<Long> digest(Scenario scenario) {
        List<Long> digest = new ArrayList<>();
        for (long seed = 1; seed <= 2; seed++) {
            Measurement measurement = Measurement.of(scenario).get();
            long[] hash = {0};
            Simulation run = Simulation.start(scenario, Seeds.of(seed), List.of(), event -> {
                measurement.on(event);
                hash[0] = 31 * hash[0] + event.hashCode();
            });
            RunTotals totals = measurement.end(
                    run.advanceTo(scenario.period().horizonDays()).endDay());
            for (Measure measure : Measures.ALL) {
                if (measure.findSpreadOf().isEmpty()) {
                    hash[0] = 31 * hash[0] + Double.hashCode(totals.numerator(measure, MeasurePlaces.OVERALL));
                    hash[0] = 31 * hash[0] + Double.hashCode(totals.denominator(measure, MeasurePlaces.OVERALL));
                }
            }
            digest.add(hash[0]);
        }
        return digest;
    }
}
