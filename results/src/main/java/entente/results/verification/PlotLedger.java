package entente.results.verification;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotDissolved;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.scenario.Scenario;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measurement;
import entente.results.measure.PlotMeasures;
import entente.results.measure.RunTotals;
import entente.results.verification.Claim.Observer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The measures of a run, as every command takes them, beside a ledger of its own: when each plot began and ended. Times before
 * the warm-up count for neither.
 */
final class PlotLedger implements Observer {

    private final double warmupDays;
    private final Measurement measurement;
    private final Map<String, Double> underWay = new LinkedHashMap<>();
    private RunTotals totals;
    private int stockAtWarmup;
    private int stockAtEnd;
    private double lives;
    private double days;
    private boolean isWarm;

    @SuppressWarnings("NullAway") // The totals are there when the run has ended.
    PlotLedger(Scenario scenario, Measurement measurement) {
        warmupDays = scenario.period().warmupDays();
        this.measurement = measurement;
    }

    @Override
    public void on(Event event) {
        measurement.on(event);
        if (!isWarm && event.day() > warmupDays) {
            isWarm = true;
            stockAtWarmup = underWay.size();
        }
        if (event instanceof PlotBorn born) {
            underWay.put(born.plot(), born.day());
        } else if (event instanceof PlotInterdicted end) {
            close(end.plot(), end.day());
        } else if (event instanceof AttackLaunched end) {
            close(end.plot(), end.day());
        } else if (event instanceof AttackFailed end) {
            close(end.plot(), end.day());
        } else if (event instanceof PlotDissolved end) {
            close(end.plot(), end.day());
        }
    }

    private void close(String plot, double day) {
        Double born = underWay.remove(plot);
        lives += born == null ? Double.NaN : life(born, day);
    }

    private double life(double born, double day) {
        return Math.max(0, day - Math.max(born, warmupDays));
    }

    @Override
    public void end(RunOutcome outcome) {
        totals = measurement.end(outcome.endDay());
        days = outcome.endDay() - warmupDays;
        stockAtEnd = outcome.activePlots();
        stockAtWarmup = isWarm ? stockAtWarmup : underWay.size();
        for (double born : underWay.values()) {
            lives += life(born, outcome.endDay());
        }
    }

    /** Plots that came: those begun, and those there when the warm-up ended. */
    double came() {
        return stockAtWarmup + total(PlotMeasures.BORN);
    }

    /** Plots that went, in any way, and those there at the end as the engine counts them. */
    double went() {
        return total(PlotMeasures.LAUNCHED)
                + total(PlotMeasures.FAILED)
                + total(PlotMeasures.INTERDICTED)
                + total(PlotMeasures.DISSOLVED)
                + stockAtEnd;
    }

    /** Plots under way on average over time, undetected and detected, as measured. */
    double meanStock() {
        return (total(PlotMeasures.UNDETECTED) + total(PlotMeasures.UNDER_INTERDICTION)) / days;
    }

    /** Little's law: plots a day times their mean life, which is the sum of all lives over the time. */
    double livesPerDay() {
        return lives / days;
    }

    private double total(Measure measure) {
        return totals.numerator(measure, MeasurePlaces.OVERALL);
    }
}
