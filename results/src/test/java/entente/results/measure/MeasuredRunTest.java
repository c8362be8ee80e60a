package entente.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.Simulation.RunOutcome;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.Scenarios;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures of whole runs hang together. */
class MeasuredRunTest {

    @ParameterizedTest
    @ValueSource(strings = {"twin-valleys", "alpine-corridor"})
    void partsMakeUpTheWhole(String id) {
        Measured run = run(Scenarios.load(id, List.of()), 1);

        assertParts(run, PlotMeasures.INTERDICTED, CaseMeasures.DOMESTIC, CaseMeasures.CROSS_BORDER);
        assertParts(run, CaseMeasures.ARRESTS, JusticeMeasures.ARRESTS_DOMESTIC, JusticeMeasures.ARRESTS_CROSS_BORDER);
        assertParts(
                run,
                ReportMeasures.SHARED,
                ReportMeasures.ALERTS_SHARED,
                ReportMeasures.IDENTITIES_SHARED,
                ReportMeasures.ASSESSMENTS_SHARED,
                ReportMeasures.EVIDENCE_SHARED);
        assertThat(run.overall(CaseMeasures.ARRESTS)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"twin-valleys", "alpine-corridor"})
    void nationsMakeUpTheWholeWhereOnlyNationsAct(String id) {
        Scenario scenario = Scenarios.load(id, List.of());
        Measured run = run(scenario, 1);

        List<Measure> ofNations = List.of(
                PlotMeasures.BORN,
                PlotMeasures.LAUNCHED,
                PlotMeasures.INTERDICTED,
                PlotMeasures.STOPPED_EARLY,
                ReportMeasures.FILED,
                CaseMeasures.ARRESTS,
                CaseMeasures.ASKED,
                CaseMeasures.WRONGFUL,
                JusticeMeasures.CHARGES_DOMESTIC,
                JusticeMeasures.RELEASES_DOMESTIC);
        for (Measure measure : ofNations) {
            double sum = scenario.nations().stream()
                    .mapToDouble(nation -> run.of(measure, nation.id()))
                    .sum();
            assertThat(sum).as(measure.name()).isCloseTo(run.overall(measure), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"twin-valleys", "alpine-corridor"})
    void sharesLieBetweenNoneAndAll(String id) {
        Measured run = run(Scenarios.load(id, List.of()), 2);

        for (Measure measure : Measures.ALL) {
            if (measure.unit().equals(Measure.SHARE) && measure.findSpreadOf().isEmpty()) {
                double value = run.overall(measure);
                assertThat(Double.isNaN(value) || (value >= 0 && value <= 1.000001))
                        .as("%s is %s", measure.name(), value)
                        .isTrue();
            }
        }
        assertThat(run.overall(IntelligenceMeasures.BRIER)).isBetween(0.0, 1.0);
        assertThat(run.overall(NetworkMeasures.EFFICIENCY)).isBetween(0.05, 1.0);
        assertThat(run.overall(IntelligenceMeasures.LOAD)).isBetween(0.01, 1.0);
        assertThat(run.overall(PoliticsMeasures.TRUST)).isBetween(0.0, 1.0);
        assertThat(run.overall(CostMeasures.COST)).isPositive();
    }

    private static void assertParts(Measured run, Measure whole, Measure... parts) {
        assertThat(Arrays.stream(parts).mapToDouble(run::overall).sum()).isEqualTo(run.overall(whole));
    }

    private static Measured run(Scenario scenario, long seed) {
        Measurement measurement = Measurement.of(scenario).get();
        RunOutcome outcome = Simulation.run(scenario, seed, List.of(), measurement);
        return new Measured(scenario, measurement.end(outcome.endDay()));
    }
}
