package entente.results.sweep;

import entente.engine.event.EventListener;
import entente.engine.scenario.Scenario;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measurement;
import entente.results.measure.MonthlyMeasurement;
import entente.results.measure.Reading;
import entente.results.measure.RunTotals;
import entente.results.plan.ExperimentFile;
import entente.results.plan.OverTimeEntry;
import entente.results.plan.OwnMeasures;
import entente.results.plan.Sweep;
import entente.results.store.RunRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what is kept of a run out of its totals, and of its months where they are asked for. */
final class MeasureRecorder {

    private final Scenario scenario;
    private final MeasurePlaces places;
    private final boolean everywhere;
    private final List<Reading> readings;
    private final List<Reading> monthly;
    private final double monthDays;

    MeasureRecorder(Sweep sweep, Scenario scenario) {
        this.scenario = scenario;
        places = new MeasurePlaces(scenario.nations());
        everywhere = sweep.file().places() == ExperimentFile.MeasuredPlaces.ALL;
        readings = OwnMeasures.readings(sweep.measures(), sweep.file().own());
        monthly = OwnMeasures.byMonth(sweep.file());
        OverTimeEntry overTime = sweep.file().overTime();
        monthDays = overTime == null ? 0 : overTime.monthDays();
    }

    /** One run that is being recorded. */
    final class Recording {

        private final Measurement measurement;
        private final @Nullable MonthlyMeasurement months;

        Recording(Measurement measurement) {
            this.measurement = measurement;
            months = monthly.isEmpty() ? null : new MonthlyMeasurement(measurement, scenario, monthly, monthDays);
        }

        /** What hears the events of the run. */
        EventListener listener() {
            return months == null ? measurement : months;
        }

        /** What is kept of the run, which has reached its end. */
        RunRecord end(int point, String arm, int replication, long seed, double endDay) {
            List<RunRecord.Month> byMonth = months == null ? List.of() : months(months, endDay);
            return new RunRecord(point, arm, replication, seed, cells(measurement.end(endDay)), byMonth);
        }
    }

    private static List<RunRecord.Month> months(MonthlyMeasurement measured, double endDay) {
        return measured.end(endDay).stream()
                .map(total -> new RunRecord.Month(
                        total.month(), total.days(), total.measure().name(), total.numerator(), total.denominator()))
                .toList();
    }

    private List<RunRecord.Cell> cells(RunTotals totals) {
        List<RunRecord.Cell> cells = new ArrayList<>();
        for (Reading reading : readings) {
            cells.add(cell(totals, reading, RunRecord.Cell.OVERALL, MeasurePlaces.OVERALL));
            if (everywhere && reading.measure().isPerNation()) {
                for (String nation : places.nations()) {
                    cells.add(cell(totals, reading, nation, places.of(nation)));
                }
            }
        }
        return cells;
    }

    private static RunRecord.Cell cell(RunTotals totals, Reading reading, String name, int place) {
        return new RunRecord.Cell(
                reading.measure().name(), name, reading.numerator(totals, place), reading.denominator(totals, place));
    }
}
