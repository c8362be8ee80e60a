package entente.results.measure;

import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.scenario.Obstacle;

/** Counts what is noticed and filed, and what analysis makes of it. */
final class ReportTally implements Tally {

    private final ScenarioFacts ground;
    private final Column filed;
    private final Column linked;
    private final Column strayed;
    private final Column watchlisted;
    private final Column tracesMissed;
    /** By channel. */
    private final Column[] noticed;

    private final Column[] obstacles;

    ReportTally(ScenarioFacts ground, RunTotals totals) {
        this.ground = ground;
        filed = totals.column(ReportMeasures.FILED);
        linked = totals.column(ReportMeasures.LINKED);
        strayed = totals.column(ReportMeasures.STRAYED);
        watchlisted = totals.column(ReportMeasures.WATCHLISTED);
        tracesMissed = totals.column(ReportMeasures.TRACES_MISSED);
        noticed = new Column[] {
            totals.column(ReportMeasures.NOTICED_COMMUNICATIONS),
            totals.column(ReportMeasures.NOTICED_TRAVEL),
            totals.column(ReportMeasures.NOTICED_FINANCE),
            totals.column(ReportMeasures.NOTICED_PROCUREMENT)
        };
        obstacles = totals.obstacles();
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(TraceConsidered.class, this::considered);
        dispatch.on(ReportFiled.class, event -> add(filed, event.day(), event.nation()));
        dispatch.on(ReportLinked.class, event -> add(linked, event.day(), event.holder()));
        dispatch.on(ReportStrayed.class, this::strayed);
        dispatch.on(OperativeListed.class, event -> add(watchlisted, event.day(), event.holder()));
    }

    private void considered(TraceConsidered event) {
        if (event.result() == Notice.MISSED_FOR_TECHNOLOGY) {
            add(tracesMissed, event.day(), event.nation());
        } else if (event.result() == Notice.NOTICED) {
            add(noticed[event.channel().ordinal()], event.day(), event.nation());
        }
    }

    private void strayed(ReportStrayed event) {
        add(strayed, event.day(), event.holder());
        boolean lost = event.obstacle() == Obstacle.STANDARDS || event.obstacle() == Obstacle.TECHNOLOGY;
        if (event.foreign() && lost && ground.counts(event.day())) {
            obstacles[event.obstacle().ordinal()].add(ground.places().ofOrigin(event.report()));
        }
    }

    private void add(Column column, double day, String holder) {
        if (ground.counts(day)) {
            column.add(ground.places().of(holder));
        }
    }
}
