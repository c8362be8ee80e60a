package entente.engine.operations;

import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.random.Purpose;
import entente.engine.scenario.Capability;
import entente.engine.threat.Network;
import entente.engine.threat.Plot;

/** What those do who are on the case of a real plot and may act: they succeed after a while, or fail. */
final class Interdictions {

    /** Closes a case that has come to its end. */
    interface Closing {
        void close(OpenCase open, Ending ending, double day);
    }

    private final OperationsContext world;
    private final CaseBook book;
    private final CaseSteps steps;
    private final JointOperations jointOperations;
    private final InterdictionListener listener;
    private final Closing closing;
    private final Credit credit;

    Interdictions(
            OperationsContext world,
            CaseBook book,
            CaseSteps steps,
            JointOperations jointOperations,
            InterdictionListener listener,
            Closing closing) {
        this.world = world;
        this.book = book;
        this.steps = steps;
        this.jointOperations = jointOperations;
        this.listener = listener;
        this.closing = closing;
        credit = new Credit(world);
    }

    /** Begins to act. */
    void begin(OpenCase open, double day) {
        Plot plot = open.plot();
        open.setState(OpenCase.State.ACTING);
        contain(open, day);
        Capability own = world.means().capability(open.nation());
        double mean = own.interdictionDays();
        if (open.isJoint()) {
            mean = (mean + world.means().capability(plot.host()).interdictionDays()) / 2;
        }
        double days = world.draws()
                .duration(
                        own.interdictionLaw(), mean, Purpose.INTERDICTION, day, plot.key(), plot.failedInterdictions());
        steps.plan(open, days, day, this::end);
    }

    /** Lets the clock of a plot run slower while somebody is on it. */
    void contain(OpenCase open, double day) {
        double containment = world.scenario().rules().containment();
        network(open).setClockSpeed(open.plot(), containment, day);
    }

    private void end(OpenCase open, double day) {
        Plot plot = open.plot();
        double success = world.means().capability(open.nation()).interdictionSuccess();
        if (open.isJoint()) {
            success = (success + world.means().capability(plot.host()).interdictionSuccess()) / 2;
        }
        book.strike(plot);
        if (world.draws().happens(success, Purpose.INTERDICTION_SUCCESS, day, plot.key(), plot.failedInterdictions())) {
            succeed(open, day);
        } else {
            fail(open, day);
        }
    }

    private void succeed(OpenCase open, double day) {
        Plot plot = open.plot();
        IntelligenceParty detector = world.holders().get(open.nation());
        Dossier dossier = detector.dossier(plot);
        double own = dossier.evidence() - dossier.foreignEvidence();
        world.events()
                .on(new PlotInterdicted(
                        day,
                        plot.id(),
                        network(open).spec().id(),
                        world.order().id(plot.target()),
                        world.order().id(open.nation()),
                        world.order().id(plot.host()),
                        open.isJoint(),
                        open.leadDays(),
                        own >= world.means().capability(open.nation()).evidenceThreshold(),
                        network(open).stage(plot, day)));
        credit.praise(detector, dossier, day);
        listener.interdicting(plot, open.nation(), open.isJoint());
        network(open).interdict(plot, open.nation(), nation -> isWithinReach(open, nation, day), day);
        listener.interdicted(plot, day);
        closing.close(open, Ending.INTERDICTED, day);
    }

    /** The plot was warned and is out of sight; the detector starts again. */
    private void fail(OpenCase open, double day) {
        Plot plot = open.plot();
        world.holders().get(open.nation()).dossier(plot).restart();
        plot.escape();
        network(open).setClockSpeed(plot, 1, day);
        network(open).warn(plot, day);
        closing.close(open, Ending.INTERDICTION_FAILED, day);
    }

    private boolean isWithinReach(OpenCase open, int nation, double day) {
        return nation == open.nation()
                || (open.isJoint() && nation == open.plot().host())
                || (jointOperations.isLawful(nation)
                        && world.exchange().mayAskJointOperation(open.nation(), nation, day));
    }

    private Network network(OpenCase open) {
        return world.networks().get(open.plot().network());
    }
}
