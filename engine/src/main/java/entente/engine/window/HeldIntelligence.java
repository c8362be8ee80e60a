package entente.engine.window;

import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Parties;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.operations.Operations;
import entente.engine.scenario.Handling;
import entente.engine.scenario.PartyOrder;
import entente.engine.sharing.Exchange;
import entente.engine.threat.Plot;
import entente.engine.view.NationView.DossierView;
import entente.engine.view.NationView.ReleaseView;
import entente.engine.view.NationView.ReportView;
import entente.engine.view.NationView.SharePreview;
import entente.engine.view.NationView.TrailView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What nations hold on plots, and which reports of theirs go where. */
public final class HeldIntelligence {

    private final PartyOrder parties;
    private final List<String> networks;
    private final List<IntelligenceParty> holders;
    private final CurrentCapabilities capabilities;
    private final Exchange exchange;
    private final Operations operations;

    /**
     * What the given holders hold.
     *
     * @param networks ids, by number
     * @param holders nations, then institutions, by number
     */
    public HeldIntelligence(
            PartyOrder parties,
            List<String> networks,
            List<IntelligenceParty> holders,
            CurrentCapabilities capabilities,
            Exchange exchange,
            Operations operations) {
        this.parties = parties;
        this.networks = networks;
        this.holders = holders;
        this.capabilities = capabilities;
        this.exchange = exchange;
        this.operations = operations;
    }

    /** A nation as a holder. */
    IntelligenceParty holder(int nation) {
        return holders.get(nation);
    }

    List<DossierView> dossiers(int nation) {
        Collection<Dossier> dossiers = holder(nation).dossiers();
        List<DossierView> views = new ArrayList<>(dossiers.size());
        double threshold = threshold(nation);
        for (Dossier dossier : dossiers) {
            Plot plot = dossier.plot();
            views.add(new DossierView(
                    plot.id(),
                    networks.get(plot.network()),
                    dossier.evidence(),
                    threshold,
                    dossier.strays(),
                    dossier.lastDay(),
                    plot.isDetected() && operations.detector(plot) == nation));
        }
        return views;
    }

    /** Evidence at which a nation opens a case. */
    double threshold(int nation) {
        return capabilities.capability(nation).evidenceThreshold();
    }

    List<ReportView> reports(int nation, String plot) {
        for (Dossier dossier : holder(nation).dossiers()) {
            if (dossier.plot().id().equals(plot)) {
                return dossier.copies().stream().map(this::view).toList();
            }
        }
        return List.of();
    }

    private ReportView view(SharedReport copy) {
        Report report = copy.report();
        return new ReportView(
                report.id(),
                parties.id(report.origin()),
                parties.id(copy.sender()),
                report.grade().toString(),
                copy.kept() * report.weight(),
                copy.marking(),
                copy.originatorControl(),
                report.filedDay(),
                copy.kept() < 1 ? null : new TrailView(parties.id(report.place()), report.channel()),
                report.namesTarget() && report.subject() instanceof Plot plot ? parties.id(plot.target()) : null);
    }

    int overloadLimit(int nation) {
        return capabilities.capability(nation).analysis().overloadLimit().value();
    }

    double technology(int nation, String field) {
        return capabilities.technology(nation).level(field);
    }

    int received(int from, int nation) {
        return exchange.given(from, nation);
    }

    List<ReleaseView> waitingReleases(int nation) {
        IntelligenceParty origin = holder(nation);
        List<ReleaseView> waiting = new ArrayList<>();
        if (exchange.releases().areWaiting(origin)) {
            for (Dossier dossier : origin.dossiers()) {
                dossier.forEachOwnReport(report -> addWaiting(report, waiting));
            }
        }
        return waiting;
    }

    private void addWaiting(Report report, List<ReleaseView> waiting) {
        Parties queued = report.queuedFor();
        for (int number = queued.next(0); number >= 0; number = queued.next(number + 1)) {
            IntelligenceParty recipient = holders.get(number);
            if (exchange.releases().isOnItsWay(report, recipient)) {
                waiting.add(new ReleaseView(report.id(), recipient.id()));
            }
        }
    }

    Optional<SharePreview> preview(int nation, String report, int to, @Nullable Handling handling, double day) {
        IntelligenceParty origin = holder(nation);
        IntelligenceParty recipient = holders.get(to);
        return origin.findOwnReport(report)
                .map(own -> exchange.releases().preview(origin, recipient, own, handling, day))
                .map(seen -> new SharePreview(seen.closed(), seen.marking(), seen.kept(), seen.originatorControl()));
    }
}
