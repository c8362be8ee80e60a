package entente.results.measure;

import entente.engine.event.ReportEvent.JobStarted;

/** Counts how long analysts let jobs wait. */
final class AnalystTally implements Tally {

    private final Ground ground;
    private final Column wait;
    private final Column waitShare;

    AnalystTally(Ground ground, RunTotals totals) {
        this.ground = ground;
        wait = totals.column(ReportMeasures.WAIT);
        waitShare = totals.column(ReportMeasures.WAIT_SHARE);
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(JobStarted.class, this::started);
    }

    private void started(JobStarted event) {
        if (ground.counts(event.day())) {
            int place = ground.places().of(event.holder());
            wait.add(place, event.waitedDays(), 1);
            if (event.waited()) {
                waitShare.add(place);
            }
        }
    }

    @Override
    public void end(double endDay) {
        for (int place = 0; place < ground.places().size(); place++) {
            waitShare.set(place, waitShare.numerator(place), wait.denominator(place));
        }
    }
}
