package entente.results.measure;

import entente.engine.event.ReportEvent.ControlBreached;
import entente.engine.event.ReportEvent.ReportLeaked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.InformationKind;

/** Counts what passes the gates, what they keep back and by which, and what goes astray after them. */
final class SharingTally implements Tally {

    private final ScenarioFacts ground;
    private final Column shared;
    private final Column[] sharedByKind;
    private final Column withheld;
    private final Column shareRate;
    private final Column leaks;
    private final Column breaches;
    private final Column[] obstacles;

    SharingTally(ScenarioFacts ground, RunTotals totals) {
        this.ground = ground;
        shared = totals.column(ReportMeasures.SHARED);
        sharedByKind = new Column[InformationKind.values().length];
        for (InformationKind kind : InformationKind.values()) {
            sharedByKind[kind.ordinal()] = totals.column(sharedOf(kind));
        }
        withheld = totals.column(ReportMeasures.WITHHELD);
        shareRate = totals.column(ReportMeasures.SHARE_RATE);
        leaks = totals.column(ReportMeasures.LEAKS);
        breaches = totals.column(ReportMeasures.BREACHES);
        obstacles = totals.obstacles();
    }

    private static Measure sharedOf(InformationKind kind) {
        return switch (kind) {
            case ALERT -> ReportMeasures.ALERTS_SHARED;
            case IDENTITY -> ReportMeasures.IDENTITIES_SHARED;
            case ASSESSMENT -> ReportMeasures.ASSESSMENTS_SHARED;
            case EVIDENCE -> ReportMeasures.EVIDENCE_SHARED;
        };
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(ReportShared.class, this::shared);
        dispatch.on(ReportWithheld.class, this::withheld);
        dispatch.on(ReportLeaked.class, this::leaked);
        dispatch.on(ControlBreached.class, this::breached);
    }

    private void shared(ReportShared event) {
        if (ground.counts(event.day())) {
            int place = ground.places().of(event.from());
            shared.add(place);
            sharedByKind[event.kind().ordinal()].add(place);
        }
    }

    private void withheld(ReportWithheld event) {
        if (ground.counts(event.day())) {
            int place = ground.places().of(event.from());
            withheld.add(place);
            // Nearly every report is withheld by its origin; what an institution withholds needs a closer look.
            int origin =
                    place != MeasurePlaces.OVERALL ? place : ground.places().ofOrigin(event.report());
            obstacles[event.obstacle().ordinal()].add(origin);
        }
    }

    @Override
    public void end(double endDay) {
        for (int place = 0; place < ground.places().size(); place++) {
            shareRate.set(place, shared.numerator(place), shared.numerator(place) + withheld.numerator(place));
        }
    }

    private void leaked(ReportLeaked event) {
        if (ground.counts(event.day())) {
            leaks.add(ground.places().of(event.to()));
        }
    }

    private void breached(ControlBreached event) {
        if (ground.counts(event.day())) {
            breaches.add(ground.places().ofOrigin(event.report()));
        }
    }
}
