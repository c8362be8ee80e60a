package entente.results.validation;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.results.experiment.PairedRuns;

/** Counts arrests, and plots that are foiled, in one run. */
final class ArrestCount implements PairedRuns.Observation {

    private int arrests;
    private int domestic;
    private int withHost;
    private int foiled;
    private int alone;
    private int onOwnEvidence;
    private boolean jointly;

    @Override
    public void on(Event event) {
        if (event instanceof PlotInterdicted plot) {
            foiled++;
            alone += plot.detector().equals(plot.host()) && !plot.joint() ? 1 : 0;
            onOwnEvidence += plot.ownEvidence() ? 1 : 0;
            // Its arrests follow before anything else happens.
            jointly = plot.joint();
        } else if (event instanceof OperativeArrested arrest) {
            boolean isAtHome = arrest.nation().equals(arrest.host());
            arrests++;
            domestic += isAtHome ? 1 : 0;
            withHost += isAtHome || jointly ? 1 : 0;
        }
    }

    @Override
    public void end(RunOutcome outcome) {
        // Counted as they came.
    }

    int arrests() {
        return arrests;
    }

    /** Arrests by the nation where the operative is. */
    int domestic() {
        return domestic;
    }

    /** These, and those in an operation of two nations together, one of which is the host of the plot. */
    int withHost() {
        return withHost;
    }

    int foiled() {
        return foiled;
    }

    /** Plots that the host detects itself and ends without others. */
    int alone() {
        return alone;
    }

    /** Plots for whose detection the detector's own reports would have been enough. */
    int onOwnEvidence() {
        return onOwnEvidence;
    }
}
