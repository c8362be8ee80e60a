package entente.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.results.measure.MonthlyMeasurement.MonthTotal;
import entente.results.sample.Events;
import entente.results.sample.Worlds;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthlyMeasurementTest {

    private static final double MONTH = 30.4375;
    private static final List<Reading> ALLOWED = Stream.concat(Measures.ALL.stream(), Measures.OBSTACLES.stream())
            .filter(MonthlyMeasures::allow)
            .map(Reading::of)
            .toList();

    /** A run, its months, and its totals as they are without months. */
    private record Run(
            Scenario scenario, List<Event> events, List<MonthTotal> months, RunTotals totals, double endDay) {

        static Run of(Scenario scenario) {
            List<Event> events = new ArrayList<>();
            double end = Simulation.run(scenario, 3, List.of(), events::add).endDay();
            return of(scenario, events, end);
        }

        static Run of(Scenario scenario, List<Event> events, double endDay) {
            Measurement measurement = Measurement.of(scenario).get();
            MonthlyMeasurement months = new MonthlyMeasurement(measurement, scenario, ALLOWED, MONTH);
            events.forEach(months::on);
            List<MonthTotal> cut = months.end(endDay);
            return new Run(scenario, events, cut, measurement.end(endDay), endDay);
        }

        private double sum(Measure measure, int until, boolean above) {
            return months.stream()
                    .filter(total -> total.measure().equals(measure) && total.month() <= until)
                    .mapToDouble(total -> above ? total.numerator() : total.denominator())
                    .sum();
        }
    }

    /** What lies in months is all of it, for every measure that may be cut, and asking for months changes no total. */
    @ParameterizedTest
    @ValueSource(strings = {"twin-valleys", "alpine-corridor", "union"})
    void monthsMakeUpTheRun(String id) {
        Run run = Run.of(Scenarios.load(id, List.of()));
        Measured plain = Measured.of(run.scenario(), run.endDay(), run.events().toArray(Event[]::new));

        for (Reading reading : ALLOWED) {
            Measure measure = reading.measure();
            assertThat(run.sum(measure, Integer.MAX_VALUE, true))
                    .as(measure.name())
                    .isCloseTo(plain.totals().numerator(measure, 0), within(1e-6));
            assertThat(run.totals().numerator(measure, 0))
                    .isEqualTo(plain.totals().numerator(measure, 0));
            if (!measure.counts()) {
                assertThat(run.sum(measure, Integer.MAX_VALUE, false))
                        .as(measure.name())
                        .isCloseTo(plain.totals().denominator(measure, 0), within(1e-6));
            }
        }
    }

    /** The first months are those of a run that was measured no longer: nothing is put down to an earlier or later one. */
    @ParameterizedTest
    @ValueSource(strings = {"twin-valleys", "alpine-corridor"})
    void nothingIsPutDownToAnotherMonth(String id) {
        Run run = Run.of(Scenarios.load(id, List.of()));
        double warmup = run.scenario().period().warmupDays();

        for (int month : new int[] {1, 5, 12}) {
            double end = warmup + month * MONTH;
            Measured part = Measured.of(
                    run.scenario(),
                    end,
                    run.events().stream().filter(event -> event.day() < end).toArray(Event[]::new));
            for (Reading reading : ALLOWED) {
                Measure measure = reading.measure();
                assertThat(run.sum(measure, month, true))
                        .as("%s until month %d", measure.name(), month)
                        .isCloseTo(part.totals().numerator(measure, 0), within(1e-6));
                if (!measure.counts()) {
                    assertThat(run.sum(measure, month, false))
                            .as("below the line, %s until month %d", measure.name(), month)
                            .isCloseTo(part.totals().denominator(measure, 0), within(1e-6));
                }
            }
        }
    }

    @Test
    void monthsBeginWhenTheWarmUpEnds() {
        Scenario scenario = Worlds.of(100, "AAA");
        double horizon = scenario.period().horizonDays();
        Run run = Run.of(
                scenario,
                List.of(
                        Events.born(10, "P1", "AAA"),
                        Events.launched(99, "P1", "AAA", false),
                        Events.born(100, "P2", "AAA"),
                        Events.launched(100 + MONTH - 0.01, "P2", "AAA", false),
                        Events.born(100 + MONTH, "P3", "AAA"),
                        Events.launched(horizon, "P3", "AAA", false)),
                horizon);

        int last = (int) Math.ceil((horizon - 100) / MONTH);
        assertThat(of(run, PlotMeasures.BORN, 1)).isEqualTo(1);
        assertThat(of(run, PlotMeasures.BORN, 2)).isEqualTo(1);
        assertThat(of(run, PlotMeasures.LAUNCHED, 1)).isEqualTo(1);
        assertThat(of(run, PlotMeasures.LAUNCHED, last)).isEqualTo(1);
        assertThat(run.sum(PlotMeasures.LAUNCHED, last, true)).isEqualTo(2);
        MonthTotal end = run.months().get(run.months().size() - 1);
        assertThat(end.month()).isEqualTo(last);
        assertThat(end.days()).isCloseTo(horizon - 100 - (last - 1) * MONTH, within(1e-9));
        assertThat(run.months()).hasSize(last * ALLOWED.size());
    }

    private static double of(Run run, Measure measure, int month) {
        return run.months().stream()
                .filter(total -> total.month() == month && total.measure().equals(measure))
                .mapToDouble(MonthTotal::numerator)
                .sum();
    }

    /** A whole number of months leaves no month of nothing behind. */
    @Test
    void aRunOfWholeMonthsHasNoRest() {
        MonthLength length = new MonthLength(30, 0.1);

        assertThat(length.until(30 + 3 * 0.1)).isEqualTo(3);
        assertThat(length.of(30)).isEqualTo(1);
        assertThat(length.of(29.9)).isLessThan(1);
        assertThat(length.until(10)).isZero();
    }
}
