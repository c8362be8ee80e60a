package entente.results.sweep;

import entente.engine.scenario.Scenario;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.RunTotals;
import entente.results.plan.ExperimentFile;
import entente.results.plan.Sweep;
import entente.results.store.RunRecord;
import java.util.ArrayList;
import java.util.List;

/** Takes what is kept of a run out of its totals. */
final class MeasureRecorder {

    private final Sweep sweep;
    private final MeasurePlaces places;

    MeasureRecorder(Sweep sweep, Scenario scenario) {
        this.sweep = sweep;
        places = new MeasurePlaces(scenario.nations());
    }

    List<RunRecord.Cell> cells(RunTotals totals) {
        List<RunRecord.Cell> cells = new ArrayList<>();
        boolean everywhere = sweep.file().places() == ExperimentFile.MeasuredPlaces.ALL;
        for (Measure measure : sweep.measures()) {
            cells.add(cell(totals, measure, RunRecord.Cell.OVERALL, MeasurePlaces.OVERALL));
            if (everywhere && measure.isPerNation()) {
                for (String nation : places.nations()) {
                    cells.add(cell(totals, measure, nation, places.of(nation)));
                }
            }
        }
        return cells;
    }

    private static RunRecord.Cell cell(RunTotals totals, Measure measure, String name, int place) {
        return new RunRecord.Cell(
                measure.name(), name, totals.numerator(measure, place), totals.denominator(measure, place));
    }
}
