package entente.results.measure;

import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.results.measure.PlotBook.Plot;
import org.jspecify.annotations.Nullable;

/** Counts, for each reported plot, the nations that were told of it by others. */
final class ReachTally implements Tally {

    private final ScenarioFacts ground;
    private final PlotBook book;
    private final Column reach;

    ReachTally(ScenarioFacts ground, PlotBook book, RunTotals totals) {
        this.ground = ground;
        this.book = book;
        reach = totals.column(ReportMeasures.REACH);
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(ReportArrived.class, event -> tell(book.findSubject(event.report()), event.to()));
        dispatch.on(NoticeIssued.class, event -> tell(book.find(event.subject()), event.to()));
    }

    private void tell(@Nullable Plot plot, String recipient) {
        int place = ground.places().of(recipient);
        if (plot != null && place != MeasurePlaces.OVERALL) {
            plot.told.set(place);
        }
    }

    @Override
    public void end(double endDay) {
        for (Plot plot : book.all()) {
            if (ground.counts(plot.firstReportDay) && plot.firstReportDay <= endDay) {
                reach.add(ground.places().of(plot.target), plot.told.cardinality(), 1);
            }
        }
    }
}
