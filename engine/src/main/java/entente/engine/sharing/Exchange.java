package entente.engine.sharing;

import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.kernel.Agent;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.politics.Priorities;
import entente.engine.run.RunContext;
import entente.engine.scenario.Handling;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.SharingPolicy;
import entente.engine.scenario.SharingRegime;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The exchange of reports: offers each analysed report to everyone, tests the gates, and sends what passes. */
public final class Exchange {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final DiplomaticRelations relations;
    private final Agreements agreements;
    private final Policies policies;
    private final Analysis analysis;
    private final ReportRoutes routes;
    private final Transport transport;
    private final SharingGates gates;
    private final Standards standards;
    private final WithheldReports keptBack;

    /** @param leaked hears of plots that a leak warns */
    public Exchange(
            RunContext run,
            List<IntelligenceParty> holders,
            DiplomaticRelations relations,
            Agreements agreements,
            Policies policies,
            CurrentCapabilities means,
            Analysis analysis,
            Priorities priorities,
            BiConsumer<Plot, Double> leaked) {
        this.run = run;
        this.holders = holders;
        this.relations = relations;
        this.agreements = agreements;
        this.policies = policies;
        this.analysis = analysis;
        routes = new ReportRoutes(run, relations, agreements);
        transport = new Transport(
                run,
                holders,
                relations,
                means,
                analysis,
                leaked,
                (institution, copy, day) ->
                        routes.organisation(institution.number()).receive(copy, day));
        keptBack = new WithheldReports(run, agreements, policies);
        gates = new SharingGates(
                run.draws(),
                relations,
                policies,
                new GateFacts(run, holders, relations, means, priorities, routes, transport),
                run.rules().lifted());
        standards = new Standards(holders, agreements, analysis, routes);
        routes.organisations()
                .addAll(new InstitutionOpening(run, holders, relations, policies, analysis, transport).all(this::hit));
    }

    /** Starts what agreements and institutions bring about by themselves. */
    public void start(Agent calendar) {
        JointTraining training = new JointTraining(run, relations, standards::adopt);
        agreements.watch(new TreatyCalendar(run, relations, agreements, policies, training, calendar)::enter);
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
    private void hit(IntelligenceParty asking, Report report, SharedReport entry, long request, double day) {
        analysis.know(asking, entry.report(), day);
        IntelligenceParty origin = holders.get(entry.report().origin());
        if (origin != asking && report.subject() instanceof Plot plot && !plot.hasEnded()) {
            if (!report.sentTo().get(origin.number())) {
                offerTo(origin, asking, SharedReport.original(report), request, day);
            }
            analysis.testStraysAfresh(origin, plot, request, day);
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
        for (IntelligenceParty recipient : holders) {
            boolean due = own ? !copy.report().sentTo().get(recipient.number()) : mayGoOn(holder, recipient, copy);
            if (recipient.number() != holder.number() && due) {
                offerTo(recipient, holder, copy, 0, day);
            }
        }
    }

    /**
     * Has one nation's gates tested anew for what it holds of its own on a network and has not sent to the one who asks.
     *
     * @return how many reports were tested
     */
    public int answer(IntelligenceParty asked, IntelligenceParty asking, int network, long request, double day) {
        if (!isOpen()) {
            return 0;
        }
        analysis.testStraysAfresh(asked, network, request, day);
        List<Report> unsent = new ArrayList<>();
        for (Dossier dossier : asked.dossiers()) {
            if (dossier.plot().network() == network) {
                dossier.addUnsent(asking.number(), unsent);
            }
        }
        unsent.forEach(report -> offerTo(asking, asked, SharedReport.original(report), request, day));
        return unsent.size();
    }

    /** Offers evidence to a nation that has asked for it, by the line between the two: no institution stands in for it. */
    public void offerEvidence(IntelligenceParty origin, IntelligenceParty recipient, Report evidence, double day) {
        Release release = releaseTo(recipient, origin, SharedReport.original(evidence), 1, day);
        test(release, day);
    }

    /** Whether anything is sent at all; in either bound, nothing is. */
    public boolean isOpen() {
        return run.rules().sharing() == SharingRegime.AS_WRITTEN;
    }

    /** Sends one report by decision of its origin; says which gate stops it all the same, or null. */
    public @Nullable Obstacle release(
            IntelligenceParty origin,
            IntelligenceParty recipient,
            Report report,
            @Nullable Handling handling,
            double day) {
        Release release = releaseTo(recipient, origin, SharedReport.original(report), 0, day)
                .handled(handling);
        Obstacle closed = gates.firstClosedToAll(release);
        if (closed == null && !transport.letGo(report, recipient)) {
            transport.queue(release, day);
        }
        return closed;
    }

    /** What a recipient would see of a report that its origin released to it now. */
    public ReleasePreview preview(
            IntelligenceParty origin,
            IntelligenceParty recipient,
            Report report,
            @Nullable Handling handling,
            double day) {
        Release release = releaseTo(recipient, origin, SharedReport.original(report), 0, day)
                .handled(handling);
        SharingPolicy policy = release.policy();
        return new ReleasePreview(
                gates.firstClosedToAll(release),
                release.marking(),
                1 - policy.sanitisation(),
                policy.originatorControl());
    }

    /** Whether a report has been sent to a recipient, or is about to be and not held back. */
    public boolean isOnItsWay(Report report, IntelligenceParty recipient) {
        return report.sentTo().get(recipient.number()) && !transport.isHeldBack(report, recipient);
    }

    /** Whether any report of a nation's own waits for its analysts to release it. */
    public boolean releasesAnything(IntelligenceParty origin) {
        return transport.queued(origin) > 0;
    }

    /** Stops the release of one report to a recipient, if it has not been sent yet; says whether it could. */
    public boolean withhold(Report report, IntelligenceParty recipient) {
        return transport.holdBack(report, recipient);
    }

    /** Reports that one party has sent another so far. */
    public int given(int from, int to) {
        return transport.given(from, to);
    }

    /** Takes the reports that one nation has chosen to keep back from another since the last time. */
    public List<Report> takeKeptBack(int from, int to) {
        return keptBack.take(from, to);
    }

    /** Whether reports on plots can go from one nation to another, by an agreement or through a common institution. */
    public boolean canReach(IntelligenceParty from, IntelligenceParty to, double day) {
        ReportRoute route = routes.find(from.number(), to.number(), InformationKind.ALERT, day);
        return (route != null && route.kinds().contains(InformationKind.ALERT))
                || routes.goesThroughInstitution(from, to, InformationKind.ALERT);
    }

    /** Whether two nations have agreed to ask each other for joint operations, directly or through an institution. */
    public boolean mayAskJointOperation(int nation, int host, double day) {
        return routes.mayAskJointOperation(nation, host, day);
    }

    /** Whether two nations keep a joint task force, by their agreement or in an institution. */
    public boolean keepsTaskForce(int nation, int other, double day) {
        return routes.keepsTaskForce(nation, other, day);
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

    /** What a holder received goes on only with everyone's consent, and never back. */
    private boolean mayGoOn(IntelligenceParty holder, IntelligenceParty recipient, SharedReport copy) {
        Report report = copy.report();
        return copy.onwardConsent()
                && recipient.number() != report.origin()
                && recipient.number() != copy.sender()
                && policies.rule(holder.number(), recipient.number(), report.kind())
                        .onward();
    }

    private void offerTo(
            IntelligenceParty recipient, IntelligenceParty sender, SharedReport copy, long request, double day) {
        Release release = releaseTo(recipient, sender, copy, request, day);
        if (!release.hasChannel()
                && routes.goesThroughInstitution(
                        sender, recipient, copy.report().kind())) {
            return;
        }
        test(release, day);
    }

    /** Sends what passes the gates, and tells which gate stops what does not. */
    private void test(Release release, double day) {
        Report report = release.report();
        Obstacle closed = gates.firstClosed(release);
        if (closed == null) {
            transport.queue(release, day);
        } else {
            if (report.origin() == release.sender().number()) {
                keptBack.note(report, release.recipient().number(), closed, day);
            }
            run.events()
                    .on(new ReportWithheld(
                            day,
                            report.id(),
                            release.sender().id(),
                            release.recipient().id(),
                            report.kind(),
                            report.subject().id(),
                            closed));
        }
    }

    private Release releaseTo(
            IntelligenceParty recipient, IntelligenceParty sender, SharedReport copy, long request, double day) {
        SharingPolicy policy =
                policies.rule(sender.number(), recipient.number(), copy.report().kind());
        ReportRoute route =
                routes.find(sender.number(), recipient.number(), copy.report().kind(), day);
        return new Release(sender, recipient, copy, policy, route, request, day);
    }
}
