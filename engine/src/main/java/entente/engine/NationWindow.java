package entente.engine;

import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Parties;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.DecisionOption;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.Handling;
import entente.engine.scenario.Institution;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Nation;
import entente.engine.scenario.SharingPolicy;
import entente.engine.sharing.InstitutionState;
import entente.engine.threat.Plot;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A nation's window on a run. It reads what the nation holds, and nothing else. */
final class NationWindow implements NationView {

    private final RunAssembly parts;
    private final int nation;
    private final IntelligenceParty holder;
    private final List<String> others;
    private final List<String> institutions;
    /** Attacks are only ever added: a copy is good until there is another one. */
    private List<AttackView> attacks = List.of();

    NationWindow(RunAssembly parts, int nation) {
        this.parts = parts;
        this.nation = nation;
        holder = parts.holders.get(nation);
        others = parts.order.nations().stream()
                .map(Nation::id)
                .filter(id -> !id.equals(holder.id()))
                .toList();
        institutions = parts.institutions.stream().map(Institution::id).toList();
    }

    @Override
    public double day() {
        return parts.clock.day();
    }

    @Override
    public String nation() {
        return holder.id();
    }

    @Override
    public List<String> others() {
        return others;
    }

    @Override
    public List<String> institutions() {
        return institutions;
    }

    @Override
    public List<String> networks() {
        return parts.networkIds;
    }

    @Override
    public List<DossierView> dossiers() {
        List<DossierView> views = new ArrayList<>(holder.dossiers().size());
        for (Dossier dossier : holder.dossiers()) {
            views.add(view(dossier, isUnderCase(dossier.plot())));
        }
        return views;
    }

    private boolean isUnderCase(Plot plot) {
        return plot.isDetected() && parts.operations.detector(plot) == nation;
    }

    private DossierView view(Dossier dossier, boolean underCase) {
        return new DossierView(
                dossier.plot().id(),
                parts.networkIds.get(dossier.plot().network()),
                dossier.evidence(),
                parts.means.capability(nation).evidenceThreshold(),
                dossier.strays(),
                dossier.lastDay(),
                underCase);
    }

    @Override
    public List<ReportView> reports(String plot) {
        for (Dossier dossier : holder.dossiers()) {
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
                parts.order.id(report.origin()),
                parts.parties.get(copy.sender()),
                report.grade().toString(),
                copy.marking(),
                report.filedDay());
    }

    @Override
    public int watchlistSize() {
        return holder.watchlistSize();
    }

    @Override
    public int waitingJobs() {
        return holder.queue().length();
    }

    @Override
    public int overloadLimit() {
        return parts.means.capability(nation).overloadLimit().value();
    }

    @Override
    public int teams() {
        return parts.teams.total(nation);
    }

    @Override
    public int freeTeams() {
        return parts.teams.free(nation);
    }

    @Override
    public List<Double> estimates() {
        List<Double> estimates = new ArrayList<>();
        for (int k = 0; k < parts.networkIds.size(); k++) {
            estimates.add(parts.attention.get(nation).estimate(k));
        }
        return estimates;
    }

    @Override
    public List<Double> attention() {
        List<Double> shares = new ArrayList<>();
        for (int k = 0; k < parts.networkIds.size(); k++) {
            shares.add(parts.attention.get(nation).share(k));
        }
        return shares;
    }

    @Override
    public double affinity(String other) {
        return parts.relations.affinity(nation, number(other));
    }

    @Override
    public double trust(String other) {
        return parts.relations.trust(nation, number(other));
    }

    @Override
    public int received(String other) {
        return parts.exchange.given(number(other), nation);
    }

    @Override
    public List<Double> priorities() {
        List<Double> priorities = new ArrayList<>();
        for (int k = 0; k < parts.networkIds.size(); k++) {
            priorities.add(parts.priorities.of(nation, k, day()));
        }
        return priorities;
    }

    @Override
    public SharingPolicy policy() {
        return parts.policies.policy(nation);
    }

    @Override
    public Optional<SharingPolicy> publishedPolicy(String other) {
        return isPublished(other) ? Optional.of(parts.policies.policy(number(other))) : Optional.empty();
    }

    @Override
    public boolean isPublished(String party) {
        return parts.policies.isPublished(number(party));
    }

    @Override
    public List<PointView> openPoints() {
        return parts.decisionPoints.open(holder.id()).stream().map(this::view).toList();
    }

    private PointView view(DecisionPoint point) {
        List<String> options =
                point.options().stream().map(DecisionOption::label).toList();
        String chosen = parts.decisionPoints.chosen(point);
        return new PointView(point.id(), point.day(), point.question(), options, point.standing(), chosen);
    }

    @Override
    public Optional<AgreementTerms> agreement(String other) {
        return Optional.ofNullable(parts.agreements.findTerms(nation, number(other), day()));
    }

    @Override
    public Optional<AgreementTerms> proposal(String other) {
        return Optional.ofNullable(parts.agreements.findProposal(number(other), nation));
    }

    @Override
    public boolean hasProposed(String other) {
        return parts.agreements.findProposal(nation, number(other)) != null;
    }

    @Override
    public boolean isMember(String institution) {
        return centre(institution).hasMember(nation);
    }

    @Override
    public InstitutionKind kind(String institution) {
        return centre(institution).spec().kind();
    }

    @Override
    public List<String> members(String institution) {
        List<Integer> members = centre(institution).members();
        List<String> ids = new ArrayList<>(members.size());
        for (int member : members) {
            ids.add(parts.order.id(member));
        }
        return ids;
    }

    @Override
    public List<String> refusedCases() {
        return parts.operations.refusedCases(nation).stream().map(Plot::id).toList();
    }

    @Override
    public List<ReleaseView> waitingReleases() {
        List<ReleaseView> waiting = new ArrayList<>();
        if (parts.exchange.releasesAnything(holder)) {
            for (Dossier dossier : holder.dossiers()) {
                dossier.forEachReport(report -> addWaiting(report, waiting));
            }
        }
        return waiting;
    }

    private void addWaiting(Report report, List<ReleaseView> waiting) {
        Parties queued = report.queuedFor();
        for (int number = queued.next(0); number >= 0; number = queued.next(number + 1)) {
            IntelligenceParty recipient = parts.holders.get(number);
            if (report.origin() == nation && parts.exchange.isOnItsWay(report, recipient)) {
                waiting.add(new ReleaseView(report.id(), recipient.id()));
            }
        }
    }

    @Override
    public int analysts() {
        return holder.queue().analysts();
    }

    @Override
    public double reviewDays() {
        return parts.scenario.rules().autopilotReviewDays();
    }

    private InstitutionState centre(String institution) {
        int number = institutions.indexOf(institution);
        if (number < 0) {
            throw new IllegalArgumentException("there is no institution " + institution + " in this scenario");
        }
        return parts.exchange.organisations().get(number);
    }

    @Override
    public List<String> pendingRequests() {
        return parts.operations.pendingRequests(nation).stream().map(Plot::id).toList();
    }

    @Override
    public Optional<String> findAsking(String plot) {
        return parts.operations.pendingRequests(nation).stream()
                .filter(asked -> asked.id().equals(plot))
                .map(asked -> parts.order.id(parts.operations.detector(asked)))
                .findFirst();
    }

    @Override
    public Optional<SharePreview> preview(String report, String to, @Nullable Handling handling) {
        IntelligenceParty recipient = parts.holders.get(number(to));
        return holder.findOwnReport(report)
                .map(own -> parts.exchange.preview(holder, recipient, own, handling, day()))
                .map(seen -> new SharePreview(seen.closed(), seen.marking(), seen.kept(), seen.originatorControl()));
    }

    @Override
    public List<AttackView> attacks() {
        if (attacks.size() != parts.attacks.size()) {
            attacks = List.copyOf(parts.attacks);
        }
        return attacks;
    }

    @Override
    public double technology(String field) {
        return parts.means.technology(nation).level(field);
    }

    private int number(String party) {
        int nationNumber = parts.order.number(party);
        int number = nationNumber >= 0 ? nationNumber : parts.parties.indexOf(party);
        if (number < 0) {
            throw new IllegalArgumentException("there is no nation or institution " + party + " in this scenario");
        }
        return number;
    }
}
