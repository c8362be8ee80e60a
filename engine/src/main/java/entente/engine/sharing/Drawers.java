package entente.engine.sharing;

import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.politics.AttackWindows;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What nations have kept back and go through again when an attack opens a window: that counts as a decision on every report
 * of theirs on that network which they have not sent. Marks stay those that were drawn; what passes the gates now is sent,
 * and what does not stays where it was.
 */
final class Drawers {

    private final List<IntelligenceParty> holders;
    private final AttackWindows windows;
    private final ReportRoutes routes;
    private final Releases releases;
    private final SharingGates gates;
    private final Transport transport;

    Drawers(
            List<IntelligenceParty> holders,
            AttackWindows windows,
            ReportRoutes routes,
            Releases releases,
            SharingGates gates,
            Transport transport) {
        this.holders = holders;
        this.windows = windows;
        this.routes = routes;
        this.releases = releases;
        this.gates = gates;
        this.transport = transport;
    }

    /** Has every nation whose window on a network stands open go through what it has not sent. */
    void open(int network, double day) {
        for (IntelligenceParty origin : holders) {
            if (origin.isNation() && windows.openness(origin.number(), network, day) > 0) {
                holders.forEach(recipient -> goThrough(origin, recipient, plot -> plot.network() == network, day));
            }
        }
    }

    /** Has a nation go through what it has on some plots and has not sent to a recipient: what passes now goes out. */
    void goThrough(IntelligenceParty origin, IntelligenceParty recipient, Predicate<Plot> on, double day) {
        if (recipient == origin || !routes.exists(origin.number(), recipient.number(), day)) {
            return;
        }
        List<Report> unsent = new ArrayList<>();
        for (Dossier dossier : origin.dossiers()) {
            if (on.test(dossier.plot())) {
                dossier.addUnsent(recipient.number(), unsent);
            }
        }
        for (Report report : unsent) {
            Release release = releases.prepare(recipient, origin, SharedReport.original(report), false, day);
            if (gates.firstClosed(release) == null) {
                transport.queue(release, day);
            }
        }
    }
}
