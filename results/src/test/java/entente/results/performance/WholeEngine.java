package entente.results.performance;

import entente.engine.Simulation;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.Event;
import entente.engine.event.EventListener;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.Scenarios;
import java.util.List;

/** The terror queue as a scenario that the whole engine runs: verification case Q3. */
final class WholeEngine implements QueueModel {

    private static final double YEAR_DAYS = 365.25;

    private final Scenario scenario = Scenarios.load("verification/q3", List.of());
    private long events;

    /** All events of the engine so far, of which the transitions of the queue are a part. */
    long events() {
        return events;
    }

    @Override
    public QueueRun run(long seed, double years) {
        double endDay = (WARM_UP_YEARS + years) * YEAR_DAYS;
        if (endDay > scenario.period().horizonDays()) {
            throw new IllegalArgumentException("years is " + years + ": the scenario ends after "
                    + scenario.period().horizonDays() + " days");
        }
        Stock stock = new Stock();
        Simulation simulation = Simulation.start(scenario, Seeds.of(seed), List.of(), stock);
        events += simulation.advanceTo(endDay).events();
        stock.until(endDay);
        double days = years * YEAR_DAYS;
        return new QueueRun(stock.transitions, stock.undetectedDays / days, stock.watchedDays / days);
    }

    /** Counts transitions, and plots under way over time. */
    private static final class Stock implements EventListener {
        private long transitions;
        private int undetected;
        private int watched;
        private double day;
        private double undetectedDays;
        private double watchedDays;

        @Override
        public void on(Event event) {
            if (event instanceof PlotBorn) {
                change(event.day(), 1, 0);
            } else if (event instanceof AttackLaunched) {
                change(event.day(), -1, 0);
            } else if (event instanceof PlotDetected) {
                change(event.day(), -1, 1);
            } else if (event instanceof PlotInterdicted) {
                change(event.day(), 0, -1);
            }
        }

        private void change(double at, int moreUndetected, int moreWatched) {
            until(at);
            undetected += moreUndetected;
            watched += moreWatched;
            transitions++;
        }

        void until(double at) {
            double counted = at - Math.max(day, WARM_UP_YEARS * YEAR_DAYS);
            if (counted > 0) {
                undetectedDays += undetected * counted;
                watchedDays += watched * counted;
            }
            day = at;
        }
    }
}
