package entente.results.measure;

import entente.engine.event.ReportEvent.JobStarted;

/** Counts how long analysts let jobs wait, and how busy they are. Hears of the end after the books of staff and upkeep. */
final class AnalystTally implements Tally {

    private final ScenarioFacts ground;
    private final Column wait;
    private final Column waitShare;
    private final Column backlog;
    private final Column load;
    private final Column work;
    private final StaffBook staff;
    private final UpkeepBook upkeep;

    AnalystTally(ScenarioFacts ground, StaffBook staff, UpkeepBook upkeep, RunTotals totals) {
        this.ground = ground;
        this.staff = staff;
        this.upkeep = upkeep;
        wait = totals.column(ReportMeasures.WAIT);
        waitShare = totals.column(ReportMeasures.WAIT_SHARE);
        backlog = totals.column(IntelligenceMeasures.BACKLOG);
        load = totals.column(IntelligenceMeasures.LOAD);
        work = totals.column(IntelligenceMeasures.ANALYST_DAYS);
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(JobStarted.class, this::started);
    }

    private void started(JobStarted event) {
        if (ground.counts(event.day())) {
            int place = ground.places().of(event.holder());
            wait.add(place, event.waitedDays(), 1);
            work.add(place, event.serviceDays());
            if (place != MeasurePlaces.OVERALL && staff.hasAnalysts(place)) {
                load.add(place, event.serviceDays());
            }
            if (event.waited()) {
                waitShare.add(place);
            }
        }
    }

    @Override
    public void end(double endDay) {
        for (int place = 0; place < ground.places().size(); place++) {
            waitShare.set(place, waitShare.numerator(place), wait.denominator(place));
            backlog.set(place, wait.numerator(place), ground.countedDays(0, endDay));
            work.addHere(place, upkeep.officerDays(place));
            load.set(place, load.numerator(place), staff.analystDays(place));
        }
    }
}
