package entente.results.measure;

import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.results.measure.PlotBook.Plot;

/** Counts attacks that all reports together would have revealed. Hears of reports after the book has added them up. */
final class UnconnectedDotsTally implements Tally {

    private final ScenarioFacts ground;
    private final PlotBook book;
    private final Column attacks;
    private final Column days;

    UnconnectedDotsTally(ScenarioFacts ground, PlotBook book, RunTotals totals) {
        this.ground = ground;
        this.book = book;
        attacks = totals.column(PlotMeasures.DOTS);
        days = totals.column(PlotMeasures.DOTS_DAYS);
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(ReportFiled.class, this::filed);
        dispatch.on(AttackLaunched.class, this::launched);
    }

    private void filed(ReportFiled event) {
        Plot plot = book.findSubject(event.report());
        if (plot != null && plot.filedEvidence >= ground.lowestThreshold()) {
            plot.connectableDay = Math.min(plot.connectableDay, event.day());
        }
    }

    private void launched(AttackLaunched event) {
        Plot plot = book.find(event.plot());
        if (plot != null && ground.counts(event.day()) && !event.detected() && plot.connectableDay <= event.day()) {
            int place = ground.places().of(event.target());
            attacks.add(place);
            days.add(place, event.day() - plot.connectableDay, 1);
        }
    }
}
