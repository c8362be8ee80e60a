package entente.engine.sharing;

import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.run.RunContext;
import entente.engine.scenario.Obstacle;
import java.util.List;

/** Puts reports before the gates: sends what passes, and tells which gate stops what does not. */
final class Offers {

    private final RunContext run;
    private final ReportRoutes routes;
    private final Releases releases;
    private final SharingGates gates;
    private final Transport transport;
    private final WithheldReports keptBack;

    Offers(
            RunContext run,
            ReportRoutes routes,
            Releases releases,
            SharingGates gates,
            Transport transport,
            WithheldReports keptBack) {
        this.run = run;
        this.routes = routes;
        this.releases = releases;
        this.gates = gates;
        this.transport = transport;
        this.keptBack = keptBack;
    }

    /** Offers what a sender holds to a recipient, unless an institution of both stands in for the line between them. */
    void make(IntelligenceParty recipient, IntelligenceParty sender, SharedReport copy, double day) {
        make(recipient, sender, copy, false, day);
    }

    /** Offers a report of the sender's own to a recipient who wants this one. */
    void asked(IntelligenceParty recipient, IntelligenceParty origin, Report report, double day) {
        make(recipient, origin, SharedReport.original(report), true, day);
    }

    /** Offers evidence to a nation that has asked for it; no institution stands in for the line between them. */
    void evidence(IntelligenceParty recipient, IntelligenceParty origin, Report evidence, double day) {
        test(releases.prepare(recipient, origin, SharedReport.original(evidence), true, day));
    }

    /** Takes the reports that one nation has chosen to keep back from another since the last time. */
    List<Report> takeKeptBack(int from, int to) {
        return keptBack.take(from, to);
    }

    /** Whether an origin chooses to keep a report of its own from a recipient, and nothing else forbids to send it. */
    boolean isKeptBack(IntelligenceParty recipient, IntelligenceParty origin, Report report, double day) {
        Release release = releases.prepare(recipient, origin, SharedReport.original(report), false, day);
        return keptBack.isChosen(release, gates.firstClosed(release));
    }

    private void make(
            IntelligenceParty recipient, IntelligenceParty sender, SharedReport copy, boolean asked, double day) {
        // Most that is offered goes through an institution: what the sender demands of the line is not looked at then.
        Report report = copy.report();
        ReportRoute route = routes.find(sender.number(), recipient.number(), report, day);
        boolean direct =
                ReportRoute.takes(route, report.kind()) || !routes.goesThroughInstitution(sender, recipient, report);
        if (direct) {
            test(releases.prepare(recipient, sender, copy, route, asked, day));
        }
    }

    private void test(Release release) {
        Report report = release.report();
        double day = release.day();
        Obstacle closed = gates.firstClosed(release);
        if (closed == null) {
            transport.queue(release, day);
            return;
        }
        if (report.origin() == release.sender().number()) {
            if (keptBack.deters(release, closed)) {
                transport.queue(release, day);
                return;
            }
            keptBack.note(release, closed);
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
