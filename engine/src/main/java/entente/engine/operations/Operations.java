package entente.engine.operations;

import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.CaseEvent.TaskForceActed;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.Experiences;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.Capability;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.sharing.Exchange;
import entente.engine.threat.Network;
import entente.engine.threat.Plot;
import entente.engine.threat.ThreatListener.PlotEnd;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cases from the crossing of a threshold to interdiction, attack or the insight that there was no plot. */
public final class Operations {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final List<Network> networks;
    private final Exchange exchange;
    private final CurrentCapabilities means;
    private final Teams teams;
    private final Rules rules;
    private final Detection detection;
    private final JointOperations jointOperations;
    private final TaskForces taskForces;
    private final CaseBook book;
    private final CaseSteps steps;
    private final Interdictions interdictions;
    private final Experiences experiences;

    /** @param listener hears of interdictions that succeed */
    public Operations(
            RunContext run,
            List<IntelligenceParty> holders,
            List<Network> networks,
            DiplomaticRelations relations,
            Exchange exchange,
            CurrentCapabilities means,
            Teams teams,
            Experiences experiences,
            InterdictionListener listener) {
        this.run = run;
        this.holders = holders;
        this.networks = networks;
        this.exchange = exchange;
        this.means = means;
        this.experiences = experiences;
        this.teams = teams;
        rules = run.rules();
        detection = new Detection(run, holders, exchange, means, teams);
        jointOperations = new JointOperations(run, holders, relations, exchange, teams, detection);
        taskForces = new TaskForces(run.order(), holders, exchange, teams, jointOperations);
        book = new CaseBook(run.order().size());
        steps = new CaseSteps(holders);
        interdictions = new Interdictions(
                run, holders, networks, exchange, means, book, steps, jointOperations, listener, this::close);
    }

    /** Hears that evidence has grown in the dossiers of some nations at the same instant. */
    public void evidenceGrew(List<IntelligenceParty> nations, Plot plot, double day) {
        if (plot.hasEnded()) {
            return;
        }
        Optional<OpenCase> known = book.find(plot);
        if (known.isPresent()) {
            actAsHost(known.get(), day);
            return;
        }
        IntelligenceParty first = detection.first(taskForces.withPartners(nations, day), plot, day);
        if (first != null) {
            detect(first, plot, day);
        }
    }

    /**
     * Hears that a real plot sits in another nation now. Whoever waits to ask a host again turns to the new one. In
     * isolation, where nobody can be asked, the case of a nation that has not begun to act is of no use to anybody.
     */
    public void plotMoved(Plot plot, double day) {
        OpenCase open = book.find(plot).orElse(null);
        if (open != null && open.state() == OpenCase.State.REFUSED) {
            steps.cancel(open);
            ask(open, day);
        } else if (open != null && open.state() == OpenCase.State.WAITING && !crossesBorders()) {
            book.stopWaiting(open);
            book.strike(plot);
            plot.loseSight();
        }
        evidenceGrew(holders.stream().filter(IntelligenceParty::isNation).toList(), plot, day);
    }

    private boolean crossesBorders() {
        return rules.sharing().crossesBorders() || rules.action().interdictor() == Interdictor.DETECTOR;
    }

    /** Hears that a real plot is over. */
    public void plotEnded(Plot plot, PlotEnd end, double day) {
        if (end == PlotEnd.INTERDICTED) {
            return;
        }
        Ending ending = end == PlotEnd.DISSOLVED ? Ending.DISSOLVED : Ending.ATTACKED;
        book.strike(plot).ifPresent(open -> close(open, ending, day));
    }

    /** Takes up waiting cases after teams have become free or more. */
    public void teamsChanged(int nation, double day) {
        while (book.hasWaiting(nation) && teams.free(nation) > 0) {
            open(book.takeWaiting(nation), nation, day);
        }
        for (Plot plot : book.waitingForHost(nation)) {
            book.find(plot).ifPresent(open -> actAsHost(open, day));
        }
        helpPartners(nation, day);
    }

    /** Has teams that have nothing to do at home take up what waits for a team in a common task force. */
    private void helpPartners(int nation, double day) {
        Optional<OpenCase> waits = book.findWaiting(open -> taskForces.mayAct(nation, open, day));
        while (waits.isPresent()) {
            book.stopWaiting(waits.get());
            open(waits.get(), nation, day);
            waits = book.findWaiting(open -> taskForces.mayAct(nation, open, day));
        }
    }

    /** A host whose own evidence has crossed does not wait to be asked again: it acts with the detector as soon as it can. */
    private void actAsHost(OpenCase open, double day) {
        boolean waits = open.state() == OpenCase.State.REFUSED || open.state() == OpenCase.State.ASKED;
        Plot plot = open.plot();
        if (waits && detection.hasCrossed(holders.get(open.host()), plot, day) && jointOperations.canAct(open)) {
            steps.cancel(open);
            if (open.state() == OpenCase.State.REFUSED) {
                noteAsked(open, day);
            }
            settle(open, null, day);
        }
    }

    /** Has a nation ask at once for a joint operation on a plot whose host refused; says whether there is such a case. */
    public boolean ask(int nation, String plot, double day) {
        Optional<OpenCase> refused = book.find(plot, OpenCase.State.REFUSED).filter(open -> open.nation() == nation);
        refused.ifPresent(open -> {
            steps.cancel(open);
            ask(open, day);
        });
        return refused.isPresent();
    }

    /** Has a host answer a pending request by its own decision; says whether there is one. */
    public boolean answer(int host, String plot, boolean accept, double day) {
        Optional<OpenCase> asked = book.find(plot, OpenCase.State.ASKED)
                .filter(open -> open.host() == host)
                .filter(open -> !accept || (jointOperations.mayAccept(open, day) && jointOperations.canAct(open)));
        asked.ifPresent(open -> {
            steps.cancel(open);
            settle(open, accept ? null : Obstacle.DISCRETION, day);
        });
        return asked.isPresent();
    }

    /** Plots for which a host has been asked to act and has not answered yet, by age. */
    public List<Plot> pendingRequests(int host) {
        return book.askedOf(host);
    }

    /** Plots under case with a nation whose host has refused to act, by age. */
    public List<Plot> refusedCases(int nation) {
        return book.refusedTo(nation);
    }

    /** The nation that has a case on a plot; -1 if nobody. */
    public int detector(Plot plot) {
        OpenCase open = book.get(plot);
        return open == null ? -1 : open.nation();
    }

    private void detect(IntelligenceParty nation, Plot plot, double day) {
        double leadDays = plot.isReal() ? network(plot).remainingDays(plot, day) : 0;
        OpenCase found = new OpenCase(plot, nation.number(), day, leadDays);
        book.enter(found);
        plot.detect();
        Dossier dossier = nation.dossier(plot);
        double pooled = detection.pooled(nation, plot, day);
        run.events()
                .on(new PlotDetected(
                        day,
                        plot.id(),
                        network(plot).spec().id(),
                        nation.id(),
                        plot.isReal(),
                        dossier.evidence() + pooled,
                        dossier.foreignEvidence() + pooled));
        int crew = taskForces.freeCrew(found, day);
        if (crew >= 0) {
            open(found, crew, day);
        } else {
            book.putOff(found);
        }
    }

    private void open(OpenCase found, int crew, double day) {
        Plot plot = found.plot();
        found.setCrew(crew);
        teams.occupy(crew);
        found.locate();
        run.events().on(new CaseOpened(day, plot.id(), id(found.nation()), day - found.crossedDay(), plot.isReal()));
        if (!plot.isReal()) {
            follow(found, day);
        } else if (rules.action().interdictor() == Interdictor.DETECTOR || found.host() == found.nation()) {
            interdictions.begin(found, day);
        } else {
            ask(found, day);
        }
    }

    /** Follows a plot that does not exist, until that is seen. */
    private void follow(OpenCase found, double day) {
        found.setState(OpenCase.State.ACTING);
        Capability capability = means.capability(found.nation());
        double days = run.draws()
                .duration(
                        capability.falseLeads().falseLeadLaw(),
                        capability.falseLeads().falseLeadDays(),
                        Purpose.FALSE_LEAD_TIME,
                        day,
                        found.plot().key(),
                        0);
        steps.plan(found, days, day, this::closeWrongful);
    }

    private void noteAsked(OpenCase open, double day) {
        open.setState(OpenCase.State.ASKED);
        open.countRequest();
        run.events().on(new JointOperationAsked(day, open.plot().id(), id(open.nation()), id(open.host())));
    }

    private void ask(OpenCase open, double day) {
        open.locate();
        if (open.host() == open.nation()) {
            interdictions.begin(open, day);
            return;
        }
        if (taskForces.actsUnasked(open, day)) {
            run.events().on(new TaskForceActed(day, open.plot().id(), id(open.nation()), id(open.host())));
            actAbroad(open, day);
            return;
        }
        noteAsked(open, day);
        interdictions.contain(open, day);
        steps.plan(
                open,
                rules.action().answerDays(),
                day,
                (found, due) -> settle(found, jointOperations.refusal(found, due), due));
    }

    private void settle(OpenCase open, @Nullable Obstacle refusal, double day) {
        Plot plot = open.plot();
        if (refusal == null) {
            run.events().on(new JointOperationAccepted(day, plot.id(), id(open.nation()), id(open.host())));
            actAbroad(open, day);
        } else {
            run.events().on(new JointOperationDeclined(day, plot.id(), id(open.nation()), id(open.host()), refusal));
            open.setState(OpenCase.State.REFUSED);
            network(plot).setClockSpeed(plot, 1, day);
            steps.plan(open, rules.action().retryDays(), day, this::ask);
        }
    }

    /** Acts on the host's soil, with a team of the host's if one is free. */
    private void actAbroad(OpenCase open, double day) {
        double cost = rules.costs().jointOperation();
        run.events().on(new MoneySpent(day, id(open.nation()), Spending.JOINT_OPERATION, cost));
        if (open.crew() != open.host() && teams.free(open.host()) > 0) {
            teams.occupy(open.host());
            open.setJoint();
        }
        interdictions.begin(open, day);
    }

    private void closeWrongful(OpenCase open, double day) {
        Plot plot = open.plot();
        book.strike(plot);
        plot.end();
        experiences.truthIsOut(plot, false, day);
        holders.forEach(holder -> holder.close(plot));
        exchange.close(plot);
        close(open, Ending.WRONGFUL, day);
    }

    private void close(OpenCase open, Ending ending, double day) {
        steps.cancel(open);
        book.stopWaiting(open);
        boolean onIt = open.state() != OpenCase.State.WAITING;
        open.plot().loseSight();
        if (onIt) {
            run.events().on(new CaseClosed(day, open.plot().id(), id(open.nation()), ending));
            teams.free(open.crew(), 1);
            teamsChanged(open.crew(), day);
        }
        if (open.isJoint()) {
            teams.free(open.host(), 1);
            teamsChanged(open.host(), day);
        }
    }

    private Network network(Plot plot) {
        return networks.get(plot.network());
    }

    private String id(int nation) {
        return run.order().id(nation);
    }
}
