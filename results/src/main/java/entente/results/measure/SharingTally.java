package entente.results.measure;

import entente.engine.event.ReportEvent.ControlBreached;
import entente.engine.event.ReportEvent.ReportLeaked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import java.util.List;

/** Counts what passes the gates, what they keep back and by which, and what goes astray after them. */
final class SharingTally implements Tally {

    private final Ground ground;
    private final Column shared;
    private final Column withheld;
    private final Column shareRate;
    private final Column leaks;
    private final Column breaches;
    private final List<Column> obstacles;

    SharingTally(Ground ground, RunTotals totals) {
        this.ground = ground;
        shared = totals.column(ReportMeasures.SHARED);
        withheld = totals.column(ReportMeasures.WITHHELD);
        shareRate = totals.column(ReportMeasures.SHARE_RATE);
        leaks = totals.column(ReportMeasures.LEAKS);
        breaches = totals.column(ReportMeasures.BREACHES);
        obstacles = Measures.OBSTACLES.stream().map(totals::column).toList();
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
            shareRate.add(place, 1, 1);
        }
    }

    private void withheld(ReportWithheld event) {
        if (ground.counts(event.day())) {
            int place = ground.places().of(event.from());
            withheld.add(place);
            shareRate.add(place, 0, 1);
            obstacles.get(event.obstacle().ordinal()).add(ground.places().ofOrigin(event.report()));
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
