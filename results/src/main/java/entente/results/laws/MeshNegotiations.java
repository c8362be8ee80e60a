package entente.results.laws;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.NegotiationBegun;
import entente.engine.scenario.Politics.Ministry;
import entente.engine.scenario.Scenario;
import entente.results.experiment.PairedRuns;

/** Counts in one run how many agreements are negotiated, and until when. */
final class MeshNegotiations implements PairedRuns.Observation {

    private int negotiations;
    private double lastDay = Double.NaN;

    @Override
    public void on(Event event) {
        if (event instanceof NegotiationBegun) {
            negotiations++;
        } else if (event instanceof AgreementBegun begun) {
            lastDay = begun.day();
        }
    }

    @Override
    public void end(RunOutcome outcome) {}

    /** How many negotiations began. */
    int negotiations() {
        return negotiations;
    }

    /** The day on which the last agreement entered into force. */
    double lastDay() {
        return lastDay;
    }

    /** How many negotiations a mesh of all nations of a scenario is. */
    static int expected(Scenario scenario) {
        int nations = scenario.nations().size();
        return nations * (nations - 1) / 2;
    }

    /**
     * How long a mesh takes, in days, where every ministry is alike: an even number n of nations that meet two by two need
     * n − 1 rounds, an odd one n, and as many are held at once as a ministry has negotiators.
     */
    static double expectedDays(Scenario scenario) {
        int nations = scenario.nations().size();
        Ministry ministry = scenario.nations().get(0).politics().ministry();
        int rounds = nations % 2 == 0 ? nations - 1 : nations;
        return Math.ceil((double) rounds / ministry.negotiators().value()) * ministry.negotiationDays();
    }
}
