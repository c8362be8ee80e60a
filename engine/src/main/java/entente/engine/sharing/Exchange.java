package entente.engine.sharing;

import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.kernel.Agent;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;
import entente.engine.scenario.InformationKind;
import entente.engine.threat.Plot;
import java.util.List;
import java.util.function.BiConsumer;

/** The exchange of reports: offers each analysed report to everyone, tests the gates, and sends what passes. */
public final class Exchange {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final ForeignPolicy foreign;
    private final Analysis analysis;
    private final ReportRoutes routes;
    private final Transport transport;
    private final Releases releases;
    private final Offers offers;
    private final Drawers drawers;
    private final InformationRequests requests;
    private final Standards standards;

    /** @param leaked hears of plots that a leak warns */
    public Exchange(
            RunContext run,
            List<IntelligenceParty> holders,
            ForeignPolicy foreign,
            CurrentCapabilities means,
            Analysis analysis,
            BiConsumer<Plot, Double> leaked) {
        this.run = run;
        this.holders = holders;
        this.foreign = foreign;
        this.analysis = analysis;
        DiplomaticRelations relations = foreign.relations();
        Policies policies = foreign.policies();
        routes = new ReportRoutes(run, relations, foreign.agreements());
        transport = new Transport(
                run,
                holders,
                relations,
                means,
                analysis,
                leaked,
                (institution, copy, day) ->
                        routes.organisation(institution.number()).receive(copy, day));
        StandingRequests standing = new StandingRequests(holders.size());
        SharingGates gates = new SharingGates(
                run.draws(),
                relations,
                policies,
                new GateFacts(run, holders, relations, means, foreign.priorities(), routes, transport, standing),
                run.rules().lifted());
        releases = new Releases(policies, foreign.windows(), routes, gates, transport, standing);
        drawers = new Drawers(holders, foreign.windows(), routes, releases, gates, transport);
        WithheldReports keptBack = new WithheldReports(run, foreign.agreements(), policies, gates);
        offers = new Offers(run, routes, releases, gates, transport, keptBack);
        requests = new InformationRequests(run, policies, routes, standing, offers, analysis);
        standards = new Standards(holders, foreign.agreements(), analysis, routes);
        routes.organisations()
                .addAll(new InstitutionOpening(run, holders, relations, policies, analysis, transport).all(this::hit));
    }

    /** Starts what agreements and institutions bring about by themselves. */
    public void start(Agent calendar) {
        DiplomaticRelations relations = foreign.relations();
        Agreements agreements = foreign.agreements();
        JointTraining training = new JointTraining(run, relations, standards::adopt);
        TreatyCalendar treaties =
                new TreatyCalendar(run, relations, agreements, foreign.policies(), training, calendar);
        agreements.watch(treaties::enter);
        Upkeep upkeep = new Upkeep(run, holders, agreements, calendar);
        if (isOpen() && upkeep.isDue()) {
            agreements.watch(upkeep::enter);
            upkeep.start();
        }
        routes.organisations().forEach(organisation -> new ExerciseCalendar(organisation, training).start());
        routes.organisations().forEach(InstitutionState::start);
    }

    /** The institutions, by their place among institutions. */
    public List<InstitutionState> organisations() {
        return routes.organisations();
    }

    /** Hears that a nation has filed a report of its own: shared watchlists are asked about whom it names. */
    public void filed(IntelligenceParty origin, Report report, double day) {
        if (isOpen()) {
            for (InstitutionState organisation : routes.organisations()) {
                if (organisation.hasMember(origin.number())) {
                    organisation.filed(origin, report, day);
                }
            }
        }
    }

    /** A hit lists the operative; if it came from a report on a plot, the two who know something of it are brought together. */
    private void hit(IntelligenceParty asking, Report report, SharedReport entry, double day) {
        analysis.know(asking, entry.report(), day);
        IntelligenceParty origin = holders.get(entry.report().origin());
        if (origin != asking && report.subject() instanceof Plot plot && !plot.hasEnded()) {
            if (!report.sentTo().get(origin.number())) {
                offers.asked(origin, asking, report, day);
            }
            origin.context().askedAbout(plot, asking.number());
            analysis.testStraysAgain(origin, on -> on.equals(plot), day);
        }
    }

    /** Offers what a holder has just analysed to all others. */
    public void offer(IntelligenceParty holder, SharedReport copy, double day) {
        if (!isOpen()) {
            return;
        }
        if (!holder.isNation()) {
            routes.organisation(holder.number()).analysed(copy, day);
            return;
        }
        boolean own = copy.report().origin() == holder.number();
        if (!own && !copy.onwardConsent()) {
            return;
        }
        for (IntelligenceParty recipient : holders) {
            boolean due = own ? !copy.report().sentTo().get(recipient.number()) : mayGoOn(holder, recipient, copy);
            if (recipient.number() != holder.number() && due) {
                offers.make(recipient, holder, copy, day);
            }
        }
    }

    /** Offers evidence to a nation that has asked for it, by the line between the two: no institution stands in for it. */
    public void offerEvidence(IntelligenceParty origin, IntelligenceParty recipient, Report evidence, double day) {
        offers.evidence(recipient, origin, evidence, day);
    }

    /** Whether anything is sent at all; in either bound, nothing is. */
    public boolean isOpen() {
        return run.rules().sharing().sendsReports();
    }

    /** Whether nations may ask each other for anything, or act in each other's name; in isolation they may not. */
    public boolean crossesBorders() {
        return run.rules().sharing().crossesBorders();
    }

    /** Has nations go through what they have kept back on a network that has attacked, as far as that moves them. */
    public void goThroughDrawers(int network, double day) {
        if (isOpen()) {
            drawers.open(network, day);
        }
    }

    /** Has a nation go through what it has kept back from another, as far as that passes now. */
    public void goThroughDrawers(IntelligenceParty origin, IntelligenceParty recipient, double day) {
        if (isOpen()) {
            drawers.goThrough(origin, recipient, plot -> true, day);
        }
    }

    /** What nations ask each other. */
    public InformationRequests requests() {
        return requests;
    }

    /** The releases of reports one by one, as their origins decide. */
    public Releases releases() {
        return releases;
    }

    /** Reports that one party has sent another so far. */
    public int given(int from, int to) {
        return transport.given(from, to);
    }

    /** Takes the reports that one nation has chosen to keep back from another since the last time. */
    public List<Report> takeKeptBack(int from, int to) {
        return offers.takeKeptBack(from, to);
    }

    /**
     * Whether an origin has chosen not to send a report to a nation: neither to it nor to an institution of both, though one
     * of the ways was open but for what the origin demands.
     */
    public boolean keepsBack(IntelligenceParty origin, IntelligenceParty nation, Report report, double day) {
        boolean chosen = false;
        for (IntelligenceParty recipient : holders) {
            boolean way = recipient == nation
                    || (!recipient.isNation()
                            && routes.organisation(recipient.number()).hasMember(nation.number()));
            if (way && report.sentTo().get(recipient.number())) {
                return false;
            }
            chosen |= way && offers.isKeptBack(recipient, origin, report, day);
        }
        return chosen;
    }

    /** Whether two nations have agreed to ask each other for joint operations, directly or through an institution. */
    public boolean mayAskJointOperation(int nation, int host, double day) {
        return crossesBorders() && routes.mayAskJointOperation(nation, host, day);
    }

    /** Whether two nations keep a joint task force, by their agreement or in an institution. */
    public boolean keepsTaskForce(int nation, int other, double day) {
        return crossesBorders() && routes.keepsTaskForce(nation, other, day);
    }

    /** Whether any two nations might pool alerts in a joint task force. */
    public boolean poolsAnyAlerts() {
        return isOpen() && crossesBorders() && routes.knowTaskForces();
    }

    /**
     * Whether two nations read their alerts together in a joint task force: they keep one, and the law of the other lets
     * alerts go to the first. Where nothing is sent, or all is common anyway, there is nothing to pool.
     */
    public boolean poolsAlerts(int nation, int other, double day) {
        return isOpen()
                && keepsTaskForce(nation, other, day)
                && foreign.policies().isLawful(other, nation, InformationKind.ALERT);
    }

    /**
     * Trust that a host puts in a request to act on a plot, 0..1: in the nation that asks, or in an institution of both that
     * coordinates the operation and has the evidence itself, if that is more.
     */
    public double trustInRequest(int host, int asking, Plot plot) {
        return routes.trustInRequest(host, asking, plot);
    }

    /** Common formats and procedures. */
    public Standards standards() {
        return standards;
    }

    /** Forgets a plot that is over. */
    public void close(Plot plot) {
        routes.organisations().forEach(organisation -> organisation.close(plot));
    }

    /**
     * What a holder received and may pass on goes on only if its own policy says so, never back, and not to those whom its
     * origin has sent it: they stand in its address list.
     */
    private boolean mayGoOn(IntelligenceParty holder, IntelligenceParty recipient, SharedReport copy) {
        Report report = copy.report();
        return recipient.number() != report.origin()
                && recipient.number() != copy.sender()
                && !report.sentTo().get(recipient.number())
                && foreign.policies()
                        .rule(holder.number(), recipient.number(), report.kind())
                        .onward();
    }
}
