package entente.engine.assembly;

import entente.engine.decision.DecisionDispatcher;
import entente.engine.decision.IdLookup;
import entente.engine.intelligence.CoverageListener;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.kernel.Agent;
import entente.engine.politics.Forecasts;
import entente.engine.routine.AgreementDates;
import entente.engine.routine.Assessing;
import entente.engine.routine.AttentionReviews;
import entente.engine.routine.Autopilots;
import entente.engine.routine.DecisionPoints;
import entente.engine.routine.Prospects;
import entente.engine.routine.StockTaking;
import entente.engine.routine.TrueThreat;
import entente.engine.run.RunContext;
import entente.engine.sharing.Exchange;
import entente.engine.sharing.Integration;
import entente.engine.threat.Network;
import entente.engine.window.Windows;
import java.util.List;

/** What happens at regular times and at dates of the scenario. */
final class RoutineAssembly {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final Assessing assessing;
    private final TrueThreat trueThreat;
    private final AttentionReviews attentionReviews;
    private final AgreementDates agreementDates;
    private final StockTaking stockTaking;
    private final DecisionPoints points;

    RoutineAssembly(
            RunContext run,
            Agent control,
            PoliticsAssembly politics,
            IntelligenceAssembly intelligence,
            Exchange exchange,
            List<Network> networks,
            CoverageListener coverage) {
        this.run = run;
        holders = intelligence.holders();
        trueThreat = new TrueThreat(run.rules(), networks, politics.attention(), coverage, control);
        assessing = new Assessing(
                run, holders, networks, politics.attention(), intelligence.filing(), exchange, trueThreat);
        attentionReviews = new AttentionReviews(
                networks,
                politics.attention(),
                politics.priorities(),
                new Forecasts(
                        run.draws(),
                        run.rules().outlook().predictionError(),
                        run.rules().outlook().sharpeningReports()),
                trueThreat,
                new Prospects(networks, intelligence.capabilities(), run.rules()),
                coverage);
        agreementDates = new AgreementDates(run, politics.agreements(), control);
        Integration integration = new Integration(
                run.order(), politics.relations(), politics.agreements(), politics.policies(), exchange, run.events());
        stockTaking = new StockTaking(integration, control);
        points = new DecisionPoints(run.scenario().script().decisionPoints(), control, run.events());
    }

    Assessing assessing() {
        return assessing;
    }

    TrueThreat trueThreat() {
        return trueThreat;
    }

    DecisionPoints points() {
        return points;
    }

    /** Starts what follows the networks. */
    void startAssessing() {
        assessing.start();
    }

    /** Starts reviews and dates; decisions that follow from them go through the dispatcher. */
    void start(DecisionDispatcher dispatcher, IdLookup ids, Windows windows) {
        agreementDates.start();
        stockTaking.start(run.order());
        attentionReviews.start(holders, run.rules().reviews().attentionReviewDays());
        trueThreat.changed(0);
        Autopilots autopilots =
                new Autopilots(run.order(), ids, dispatcher, run.rules().sharing());
        autopilots.start(holders, windows::nation, run.rules().reviews().autopilotReviewDays());
        autopilots.register(dispatcher);
        points.start(dispatcher);
        points.register(dispatcher);
    }
}
