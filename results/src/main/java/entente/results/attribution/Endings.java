package entente.results.attribution;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.results.experiment.PairedRuns;

/** Counts, in one run after the warm-up, the two endings of plots that the value is made of. */
final class Endings implements PairedRuns.Observation {

    private final double warmupDays;
    private final Ended ended;
    private int launched;
    private int interdicted;

    /** Told at the end of the run: how many attacks were launched, and how many plots interdicted. */
    @FunctionalInterface
    interface Ended {
        void with(int launched, int interdicted);
    }

    Endings(double warmupDays, Ended ended) {
        this.warmupDays = warmupDays;
        this.ended = ended;
    }

    @Override
    public void on(Event event) {
        if (event instanceof AttackLaunched) {
            launched += counts(event);
        } else if (event instanceof PlotInterdicted) {
            interdicted += counts(event);
        }
    }

    @Override
    public void end(RunOutcome outcome) {
        ended.with(launched, interdicted);
    }

    private int counts(Event event) {
        return event.day() >= warmupDays ? 1 : 0;
    }
}
