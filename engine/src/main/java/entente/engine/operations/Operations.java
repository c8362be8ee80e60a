package entente.engine.operations;

import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.intelligence.Copy;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.Holder;
import entente.engine.kernel.Task;
import entente.engine.random.Purpose;
import entente.engine.scenario.Capability;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Interdictor;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Rules;
import entente.engine.threat.Network;
import entente.engine.threat.Plot;
import entente.engine.threat.ThreatListener.PlotEnd;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases from the crossing of a threshold to interdiction, attack or the insight that there was no plot. */
public final class Operations {

    private final World world;
    private final Rules rules;
    private final Detection detection;
    private final JointOperations jointOperations;
    private final InterdictionListener listener;
    private final Map<Plot, Case> cases = new LinkedHashMap<>();
    private final List<List<Case>> waiting = new ArrayList<>();

    /** @param listener hears of interdictions that succeed */
    public Operations(World world, InterdictionListener listener) {
        this.world = world;
        this.listener = listener;
        rules = world.scenario().rules();
        detection = new Detection(world);
        jointOperations = new JointOperations(world, detection);
        for (int nation = 0; nation < world.order().size(); nation++) {
            waiting.add(new ArrayList<>());
        }
    }

    /** Hears that evidence has grown in the dossiers of some nations at the same instant. */
    public void evidenceGrew(List<Holder> nations, Plot plot, double day) {
        if (plot.hasEnded() || cases.containsKey(plot)) {
            return;
        }
        Holder first = detection.first(nations, plot);
        if (first != null) {
            detect(first, plot, day);
        }
    }

    /** Hears that a real plot is over. */
    public void plotEnded(Plot plot, PlotEnd end, double day) {
        if (end == PlotEnd.INTERDICTED) {
            return;
        }
        Case open = cases.remove(plot);
        if (open != null) {
            close(open, end == PlotEnd.DISSOLVED ? Ending.DISSOLVED : Ending.ATTACKED, day);
        }
    }

    /** Takes up waiting cases after teams have become free or more. */
    public void teamsChanged(int nation, double day) {
        List<Case> queue = waiting.get(nation);
        while (!queue.isEmpty() && world.teams().free(nation) > 0) {
            open(queue.remove(0), day);
        }
    }

    /** Has a nation ask at once for a joint operation on a plot whose host refused; says whether there is such a case. */
    public boolean ask(int nation, String plot, double day) {
        Case open = find(plot);
        if (open == null || open.nation() != nation || open.state() != Case.State.REFUSED) {
            return false;
        }
        cancelNext(open);
        ask(open, day);
        return true;
    }

    /** Has a host answer a pending request by its own decision; says whether there is one. */
    public boolean answer(int host, String plot, boolean accept, double day) {
        Case open = find(plot);
        if (open == null || open.plot().host() != host || open.state() != Case.State.ASKED) {
            return false;
        }
        if (accept && !(jointOperations.mayAccept(open.plot()) && jointOperations.canAct(open, day))) {
            return false;
        }
        cancelNext(open);
        settle(open, accept ? null : Obstacle.DISCRETION, day);
        return true;
    }

    /** Plots for which a host has been asked to act and has not answered yet, by age. */
    public List<Plot> pendingRequests(int host) {
        return cases.values().stream()
                .filter(open -> open.state() == Case.State.ASKED && open.plot().host() == host)
                .map(Case::plot)
                .toList();
    }

    /** Plots under case with a nation whose host has refused to act, by age. */
    public List<Plot> refusedCases(int nation) {
        return cases.values().stream()
                .filter(open -> open.state() == Case.State.REFUSED && open.nation() == nation)
                .map(Case::plot)
                .toList();
    }

    /** The nation that has a case on a plot; -1 if nobody. */
    public int detector(Plot plot) {
        Case open = cases.get(plot);
        return open == null ? -1 : open.nation();
    }

    private void detect(Holder nation, Plot plot, double day) {
        double leadDays = plot.isReal() ? network(plot).remainingDays(plot, day) : 0;
        Case found = new Case(plot, nation.number(), day, leadDays);
        cases.put(plot, found);
        plot.detect(day);
        Dossier dossier = nation.dossier(plot);
        world.events()
                .on(new PlotDetected(
                        day,
                        plot.id(),
                        network(plot).spec().id(),
                        nation.id(),
                        plot.isReal(),
                        dossier.evidence(),
                        dossier.foreignEvidence()));
        if (world.teams().free(nation.number()) > 0) {
            open(found, day);
        } else {
            List<Case> queue = waiting.get(nation.number());
            queue.add(found);
            queue.sort(Case::byUrgency);
        }
    }

    private void open(Case found, double day) {
        Plot plot = found.plot();
        world.teams().occupy(found.nation());
        world.events().on(new CaseOpened(day, plot.id(), id(found.nation()), day - found.crossedDay(), plot.isReal()));
        if (!plot.isReal()) {
            found.setState(Case.State.ACTING);
            Capability capability = capability(found.nation());
            double days = world.draws()
                    .duration(
                            capability.falseLeadLaw(),
                            capability.falseLeadDays(),
                            Purpose.FALSE_LEAD_TIME,
                            day,
                            plot.key(),
                            0);
            plan(found, days, day, this::closeWrongful);
            return;
        }
        if (rules.interdictor() == Interdictor.DETECTOR || plot.host() == found.nation()) {
            act(found, day);
        } else {
            ask(found, day);
        }
    }

    private void ask(Case open, double day) {
        Plot plot = open.plot();
        open.setState(Case.State.ASKED);
        open.countRequest();
        contain(open, day);
        world.events().on(new JointOperationAsked(day, plot.id(), id(open.nation()), id(plot.host())));
        plan(open, rules.answerDays(), day, (found, due) -> settle(found, jointOperations.refusal(found, due), due));
    }

    private void settle(Case open, @Nullable Obstacle refusal, double day) {
        Plot plot = open.plot();
        if (refusal == null) {
            world.events().on(new JointOperationAccepted(day, plot.id(), id(open.nation()), id(plot.host())));
            double cost = rules.costs().jointOperation();
            world.events().on(new MoneySpent(day, id(open.nation()), Spending.JOINT_OPERATION, cost));
            if (world.teams().free(plot.host()) > 0) {
                world.teams().occupy(plot.host());
                open.setJoint();
            }
            act(open, day);
        } else {
            world.events().on(new JointOperationDeclined(day, plot.id(), id(open.nation()), id(plot.host()), refusal));
            open.setState(Case.State.REFUSED);
            network(plot).setClockSpeed(plot, 1, day);
            plan(open, rules.retryDays(), day, this::ask);
        }
    }

    private void act(Case open, double day) {
        Plot plot = open.plot();
        open.setState(Case.State.ACTING);
        contain(open, day);
        Capability own = capability(open.nation());
        double mean = own.interdictionDays();
        DurationLaw law = own.interdictionLaw();
        if (open.isJoint()) {
            mean = (mean + capability(plot.host()).interdictionDays()) / 2;
        }
        double days =
                world.draws().duration(law, mean, Purpose.INTERDICTION, day, plot.key(), plot.failedInterdictions());
        plan(open, days, day, this::interdict);
    }

    private void interdict(Case open, double day) {
        Plot plot = open.plot();
        double success = capability(open.nation()).interdictionSuccess();
        if (open.isJoint()) {
            success = (success + capability(plot.host()).interdictionSuccess()) / 2;
        }
        cases.remove(plot);
        if (!world.draws()
                .happens(success, Purpose.INTERDICTION_SUCCESS, day, plot.key(), plot.failedInterdictions())) {
            fail(open, day);
            return;
        }
        Holder detector = world.holders().get(open.nation());
        Dossier dossier = detector.dossier(plot);
        double own = dossier.evidence() - dossier.foreignEvidence();
        world.events()
                .on(new PlotInterdicted(
                        day,
                        plot.id(),
                        network(plot).spec().id(),
                        id(plot.target()),
                        id(open.nation()),
                        id(plot.host()),
                        open.isJoint(),
                        open.leadDays(),
                        own >= capability(open.nation()).evidenceThreshold(),
                        network(plot).stage(plot, day)));
        credit(detector, dossier, 1, 0, day);
        listener.interdicting(plot, open.nation(), open.isJoint());
        network(plot).interdict(plot, open.nation(), nation -> isWithinReach(open, nation, day), day);
        listener.interdicted(plot, day);
        close(open, Ending.INTERDICTED, day);
    }

    /** The plot was warned and is out of sight; the detector starts again. */
    private void fail(Case open, double day) {
        Plot plot = open.plot();
        world.holders().get(open.nation()).dossier(plot).restart();
        plot.escape();
        network(plot).setClockSpeed(plot, 1, day);
        network(plot).warn(plot, day);
        close(open, Ending.INTERDICTION_FAILED, day);
    }

    private void closeWrongful(Case open, double day) {
        Plot plot = open.plot();
        cases.remove(plot);
        plot.end();
        Holder detector = world.holders().get(open.nation());
        credit(detector, detector.dossier(plot), 0, 1, day);
        world.holders().forEach(holder -> holder.close(plot));
        world.exchange().close(plot);
        close(open, Ending.WRONGFUL, day);
    }

    /** Credits or blames those whose reports stand in a dossier, and who passed them on. */
    private void credit(Holder detector, Dossier dossier, double praise, double blame, double day) {
        for (Copy copy : dossier.copies()) {
            int origin = copy.report().origin();
            world.relations().praise(detector.number(), origin, praise, day);
            world.relations().blame(detector.number(), origin, blame, day);
            if (copy.sender() >= world.order().size()) {
                world.relations().praise(detector.number(), copy.sender(), praise, day);
                world.relations().blame(detector.number(), copy.sender(), blame, day);
            }
        }
    }

    private boolean isWithinReach(Case open, int nation, double day) {
        return nation == open.nation()
                || (open.isJoint() && nation == open.plot().host())
                || (jointOperations.isLawful(nation)
                        && world.exchange().mayAskJointOperation(open.nation(), nation, day));
    }

    private void contain(Case open, double day) {
        network(open.plot()).setClockSpeed(open.plot(), rules.containment(), day);
    }

    private void close(Case open, Ending ending, double day) {
        cancelNext(open);
        waiting.get(open.nation()).remove(open);
        boolean onIt = open.state() != Case.State.WAITING;
        open.plot().loseSight();
        if (onIt) {
            world.events().on(new CaseClosed(day, open.plot().id(), id(open.nation()), ending));
            world.teams().free(open.nation(), 1);
            teamsChanged(open.nation(), day);
        }
        if (open.isJoint()) {
            world.teams().free(open.plot().host(), 1);
            teamsChanged(open.plot().host(), day);
        }
    }

    /** What happens with a case at a later day. */
    private interface Step {
        void take(Case open, double day);
    }

    private void plan(Case open, double days, double day, Step step) {
        if (days == 0) {
            open.setNext(null);
            step.take(open, day);
            return;
        }
        Task task = new Task(0) {
            @Override
            protected void run(double due) {
                open.setNext(null);
                step.take(open, due);
            }
        };
        open.setNext(task);
        world.holders().get(open.nation()).agent().plan(task, day + days);
    }

    private void cancelNext(Case open) {
        Task next = open.next();
        if (next != null) {
            world.holders().get(open.nation()).agent().cancel(next);
            open.setNext(null);
        }
    }

    private @Nullable Case find(String plot) {
        return cases.values().stream()
                .filter(open -> open.plot().id().equals(plot))
                .findFirst()
                .orElse(null);
    }

    private Network network(Plot plot) {
        return world.networks().get(plot.network());
    }

    private Capability capability(int nation) {
        return world.means().capability(nation);
    }

    private String id(int nation) {
        return world.order().id(nation);
    }
}
