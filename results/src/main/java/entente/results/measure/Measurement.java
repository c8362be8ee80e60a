package entente.results.measure;

import entente.engine.event.Event;
import entente.engine.event.EventListener;
import entente.engine.scenario.Scenario;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Measures one run while it happens: hears every event, then hands out the totals. For one run and one thread.
 *
 * <p>What happens before the scenario's warm-up has passed counts for state only: a plot begun before it and still under
 * way afterwards counts in time averages from then on, and its end counts as any other.
 */
public final class Measurement implements EventListener {

    /** Averages over time, ratios and medians that are made when a run ends, from what was counted until then. */
    private static final Set<Measure> SETTLED_AT_END = Set.of(
            ReportMeasures.WAIT_SHARE,
            ReportMeasures.TIMELINESS,
            ReportMeasures.REACH,
            ReportMeasures.SHARE_RATE,
            IntelligenceMeasures.BACKLOG,
            IntelligenceMeasures.LOAD,
            IntelligenceMeasures.ANALYST_DAYS,
            IntelligenceMeasures.BRIER,
            CaseMeasures.JOINT_SUCCESS,
            CostMeasures.COST,
            CostMeasures.STAFF,
            CostMeasures.AGREEMENTS,
            NetworkMeasures.STRENGTH,
            NetworkMeasures.COMPONENT,
            NetworkMeasures.EFFICIENCY,
            NetworkMeasures.AT_LIBERTY,
            PlotMeasures.ATTACKS_PER_MILLION,
            PlotMeasures.UNDETECTED,
            PlotMeasures.UNDER_INTERDICTION);

    private final RunTotals totals;
    private final Dispatch dispatch = new Dispatch();
    private final List<Tally> tallies;

    private Measurement(ScenarioFacts ground) {
        totals = new RunTotals(ground.places().size());
        PlotBook book = new PlotBook();
        ArrestBook arrests = new ArrestBook();
        StaffBook staff = new StaffBook(ground);
        UpkeepBook upkeep = new UpkeepBook(ground);
        // Books first: the others look things up in them.
        tallies = List.of(
                book,
                arrests,
                staff,
                upkeep,
                new PlotTally(ground, book, totals),
                new StockTally(ground, book, totals),
                new UnconnectedDotsTally(ground, book, totals),
                new ReportTally(ground, totals),
                new SharingTally(ground, totals),
                new ArrivalTally(ground, totals),
                new ReachTally(ground, book, totals),
                new AnalystTally(ground, staff, upkeep, totals),
                new DossierTally(ground, totals),
                new InterdictionTally(ground, arrests, totals),
                new CaseTally(ground, totals),
                new JusticeTally(ground, arrests, totals),
                new NetworkTally(ground, totals),
                new PoliticsTally(ground, totals),
                new InstitutionTally(ground, totals),
                new IntegrationTally(ground, totals),
                new CostTally(ground, staff, upkeep, totals));
        for (Tally tally : tallies) {
            tally.subscribe(dispatch);
        }
    }

    /** A source of measurements, one for each run of the scenario. */
    public static Supplier<Measurement> of(Scenario scenario) {
        ScenarioFacts ground = ScenarioFacts.of(scenario);
        return () -> new Measurement(ground);
    }

    @Override
    public void on(Event event) {
        dispatch.hand(event);
    }

    /** Whether any measure is made from events of this kind. */
    boolean hears(Class<? extends Event> kind) {
        return dispatch.isHeard(kind);
    }

    /** Whether a measure has its value only once the run has ended. Others have it at any moment. */
    public static boolean isSettledAtEnd(Measure measure) {
        return SETTLED_AT_END.contains(measure);
    }

    /** What has been counted so far; what only the end settles is not in it yet. */
    public RunTotals totals() {
        return totals;
    }

    /** The totals of a run that has reached its end, in days from the start. To be called once, after the last event. */
    public RunTotals end(double endDay) {
        for (Tally tally : tallies) {
            tally.end(endDay);
        }
        return totals;
    }
}
