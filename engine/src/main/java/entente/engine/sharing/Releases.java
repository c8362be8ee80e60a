package entente.engine.sharing;

import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.politics.AttackWindows;
import entente.engine.scenario.Handling;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.SharingPolicy;
import org.jspecify.annotations.Nullable;

/** Releases of single reports, by decision of their origins: whatever it decides, some gates stay closed. */
public final class Releases {

    private final Policies policies;
    private final AttackWindows windows;
    private final ReportRoutes routes;
    private final SharingGates gates;
    private final Transport transport;
    private final StandingRequests requests;

    Releases(
            Policies policies,
            AttackWindows windows,
            ReportRoutes routes,
            SharingGates gates,
            Transport transport,
            StandingRequests requests) {
        this.policies = policies;
        this.windows = windows;
        this.routes = routes;
        this.gates = gates;
        this.transport = transport;
        this.requests = requests;
    }

    /** Sends one report by decision of its origin; says which gate stops it all the same, or null. */
    public @Nullable Obstacle release(
            IntelligenceParty origin,
            IntelligenceParty recipient,
            Report report,
            @Nullable Handling handling,
            double day) {
        Release release = prepare(recipient, origin, SharedReport.original(report), false, day)
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
        Release release = prepare(recipient, origin, SharedReport.original(report), false, day)
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
    public boolean areWaiting(IntelligenceParty origin) {
        return transport.queued(origin) > 0;
    }

    /** Stops the release of one report to a recipient, if it has not been sent yet; says whether it could. */
    public boolean withhold(Report report, IntelligenceParty recipient) {
        return transport.holdBack(report, recipient);
    }

    /**
     * What would go from a sender to a recipient, by the sender's policy as it stands on the day and the route between them.
     *
     * @param asked whether the recipient asks for this one, apart from what it has asked before
     */
    Release prepare(
            IntelligenceParty recipient, IntelligenceParty sender, SharedReport copy, boolean asked, double day) {
        ReportRoute route = routes.find(sender.number(), recipient.number(), copy.report(), day);
        return prepare(recipient, sender, copy, route, asked, day);
    }

    /** The same, where the route between the two is at hand. */
    Release prepare(
            IntelligenceParty recipient,
            IntelligenceParty sender,
            SharedReport copy,
            @Nullable ReportRoute route,
            boolean asked,
            double day) {
        int network = copy.report().subject().network();
        SharingPolicy policy = windows.eased(
                policies.rule(sender.number(), recipient.number(), copy.report().kind()),
                sender.number(),
                recipient.number(),
                network,
                day);
        boolean requested = asked || requests.isOpen(sender.number(), recipient.number(), network);
        return new Release(sender, recipient, copy, policy, route, requested, day);
    }
}
