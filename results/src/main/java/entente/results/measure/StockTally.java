package entente.results.measure;

import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotDissolved;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.results.measure.PlotBook.Plot;

/**
 * Averages over time how many plots are under way, undetected and detected: each adds its time in either state. A plot
 * whose interdiction failed is undetected again, because its dossier starts again.
 */
final class StockTally implements Tally {

    private final ScenarioFacts ground;
    private final PlotBook book;
    private final Column undetected;
    private final Column underInterdiction;

    StockTally(ScenarioFacts ground, PlotBook book, RunTotals totals) {
        this.ground = ground;
        this.book = book;
        undetected = totals.column(PlotMeasures.UNDETECTED);
        underInterdiction = totals.column(PlotMeasures.UNDER_INTERDICTION);
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(PlotDetected.class, event -> change(event.plot(), event.day(), true));
        dispatch.on(CaseClosed.class, event -> {
            if (event.ending() == Ending.INTERDICTION_FAILED) {
                change(event.plot(), event.day(), false);
            }
        });
        dispatch.on(PlotInterdicted.class, event -> finish(event.plot(), event.day()));
        dispatch.on(AttackLaunched.class, event -> finish(event.plot(), event.day()));
        dispatch.on(AttackFailed.class, event -> finish(event.plot(), event.day()));
        dispatch.on(PlotDissolved.class, event -> finish(event.plot(), event.day()));
    }

    @Override
    public void end(double endDay) {
        for (Plot plot : book.all()) {
            if (!plot.ended) {
                addTime(plot, endDay);
            }
        }
        double days = ground.countedDays(0, endDay);
        undetected.over(days, ground.places().size());
        underInterdiction.over(days, ground.places().size());
    }

    private void change(String id, double day, boolean detected) {
        Plot plot = book.find(id);
        if (plot != null && !plot.ended && plot.detected != detected) {
            addTime(plot, day);
            plot.detected = detected;
        }
    }

    private void finish(String id, double day) {
        Plot plot = book.find(id);
        if (plot != null && !plot.ended) {
            addTime(plot, day);
            plot.ended = true;
        }
    }

    private void addTime(Plot plot, double day) {
        Column state = plot.detected ? underInterdiction : undetected;
        state.add(ground.places().of(plot.target), ground.countedDays(plot.sinceDay, day));
        plot.sinceDay = day;
    }
}
