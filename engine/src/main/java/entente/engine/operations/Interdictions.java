package entente.engine.operations;

import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.Capability;
import entente.engine.sharing.Exchange;
import entente.engine.threat.Network;
import entente.engine.threat.Plot;
import java.util.List;

/** What those do who are on the case of a real plot and may act: they succeed after a while, or fail. */
final class Interdictions {

    /** Closes a case that has come to its end. */
    interface Closing {
        void close(OpenCase open, Ending ending, double day);
    }

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final List<Network> networks;
    private final Exchange exchange;
    private final CurrentCapabilities means;
    private final CaseBook book;
    private final CaseSteps steps;
    private final JointOperations jointOperations;
    private final InterdictionListener listener;
    private final Closing closing;

    Interdictions(
            RunContext run,
            List<IntelligenceParty> holders,
            List<Network> networks,
            Exchange exchange,
            CurrentCapabilities means,
            CaseBook book,
            CaseSteps steps,
            JointOperations jointOperations,
            InterdictionListener listener,
            Closing closing) {
        this.run = run;
        this.holders = holders;
        this.networks = networks;
        this.exchange = exchange;
        this.means = means;
        this.book = book;
        this.steps = steps;
        this.jointOperations = jointOperations;
        this.listener = listener;
        this.closing = closing;
    }

    /** Begins to act. */
    void begin(OpenCase open, double day) {
        Plot plot = open.plot();
        open.setState(OpenCase.State.ACTING);
        contain(open, day);
        Capability own = means.capability(open.crew());
        double mean = own.interdiction().interdictionDays();
        if (open.isJoint()) {
            mean = (mean + means.capability(open.host()).interdiction().interdictionDays()) / 2;
        }
        double days = run.draws()
                .duration(
                        own.interdiction().interdictionLaw(),
                        mean,
                        Purpose.INTERDICTION,
                        day,
                        plot.key(),
                        plot.failedInterdictions());
        steps.plan(open, days, day, this::end);
    }

    /** Lets the clock of a plot run slower while somebody is on it. */
    void contain(OpenCase open, double day) {
        double containment = run.rules().action().containment();
        network(open).setClockSpeed(open.plot(), containment, day);
    }

    private void end(OpenCase open, double day) {
        Plot plot = open.plot();
        double success = means.capability(open.crew()).interdiction().interdictionSuccess();
        if (open.isJoint()) {
            success = (success + means.capability(open.host()).interdiction().interdictionSuccess()) / 2;
        }
        book.strike(plot);
        if (run.draws().happens(success, Purpose.INTERDICTION_SUCCESS, day, plot.key(), plot.failedInterdictions())) {
            succeed(open, day);
        } else {
            fail(open, day);
        }
    }

    private void succeed(OpenCase open, double day) {
        Plot plot = open.plot();
        IntelligenceParty detector = holders.get(open.nation());
        Dossier dossier = detector.dossier(plot);
        double own = dossier.evidence() - dossier.foreignEvidence();
        run.events()
                .on(new PlotInterdicted(
                        day,
                        plot.id(),
                        network(open).spec().id(),
                        run.order().id(plot.target()),
                        run.order().id(open.nation()),
                        run.order().id(open.host()),
                        open.isJoint(),
                        open.leadDays(),
                        own >= means.capability(open.nation()).evidenceThreshold(),
                        network(open).stage(plot, day)));
        listener.interdicting(plot, open.nation(), open.host(), open.isJoint());
        network(open).interdict(plot, open.nation(), nation -> isWithinReach(open, nation, day), day);
        listener.interdicted(plot, day);
        closing.close(open, Ending.INTERDICTED, day);
    }

    /** The plot was warned and is out of sight: what anybody has on it no longer says where it is, and all start again. */
    private void fail(OpenCase open, double day) {
        Plot plot = open.plot();
        for (IntelligenceParty holder : holders) {
            Dossier dossier = holder.findDossier(plot);
            if (dossier != null) {
                dossier.restart();
            }
        }
        plot.escape(day);
        network(open).setClockSpeed(plot, 1, day);
        network(open).warn(plot, day);
        closing.close(open, Ending.INTERDICTION_FAILED, day);
    }

    private boolean isWithinReach(OpenCase open, int nation, double day) {
        return nation == open.nation()
                || (open.isJoint() && nation == open.host())
                || (jointOperations.isLawful(nation) && exchange.mayAskJointOperation(open.nation(), nation, day));
    }

    private Network network(OpenCase open) {
        return networks.get(open.plot().network());
    }
}
