package entente.results.measure;

import entente.engine.event.ReportEvent.ReportArrived;

/** Takes the ages of reports when they first reach a nation, and counts those that were there before. */
final class ArrivalTally implements Tally {

    private final ScenarioFacts ground;
    private final Column duplicates;
    private final Column timeliness;
    private final Ages[] ages;

    ArrivalTally(ScenarioFacts ground, RunTotals totals) {
        this.ground = ground;
        duplicates = totals.column(ReportMeasures.DUPLICATES);
        timeliness = totals.column(ReportMeasures.TIMELINESS);
        ages = new Ages[ground.places().size()];
        for (int place = 0; place < ages.length; place++) {
            ages[place] = new Ages();
        }
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(ReportArrived.class, this::arrived);
    }

    private void arrived(ReportArrived event) {
        if (!ground.counts(event.day())) {
            return;
        }
        int place = ground.places().of(event.to());
        if (event.duplicate()) {
            duplicates.add(place);
        } else if (place != MeasurePlaces.OVERALL) {
            ages[place].add(event.ageDays());
            ages[MeasurePlaces.OVERALL].add(event.ageDays());
        }
    }

    @Override
    public void end(double endDay) {
        for (int place = 0; place < ages.length; place++) {
            if (!ages[place].isEmpty()) {
                timeliness.set(place, ages[place].median(), 1);
            }
        }
    }
}
