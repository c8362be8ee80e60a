package entente.results.sweep;

import entente.engine.scenario.Scenario;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.RunTotals;
import entente.results.plan.MeasuredPlaces;
import entente.results.plan.Sweep;
import entente.results.store.Cell;
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

    List<Cell> cells(RunTotals totals) {
        List<Cell> cells = new ArrayList<>();
        boolean everywhere = sweep.file().places() == MeasuredPlaces.ALL;
        for (Measure measure : sweep.measures()) {
            cells.add(cell(totals, measure, Cell.OVERALL, MeasurePlaces.OVERALL));
            if (everywhere && measure.isPerNation()) {
                for (String nation : places.nations()) {
                    cells.add(cell(totals, measure, nation, places.of(nation)));
                }
            }
        }
        return cells;
    }

    private static Cell cell(RunTotals totals, Measure measure, String name, int place) {
        return new Cell(measure.name(), name, totals.numerator(measure, place), totals.denominator(measure, place));
    }
}
