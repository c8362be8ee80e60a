package entente.engine.window;

import entente.engine.intelligence.IntelligenceParty;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.DecisionOption;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.Handling;
import entente.engine.scenario.InstitutionKind;
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

    private final RunSight run;
    private final int nation;
    private final IntelligenceParty holder;
    private final List<String> others;

    NationWindow(RunSight run, int nation) {
        this.run = run;
        this.nation = nation;
        holder = run.held().holder(nation);
        others = run.nationIds().stream().filter(id -> !id.equals(holder.id())).toList();
    }

    @Override
    public double day() {
        return run.day();
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
        return run.institutionIds();
    }

    @Override
    public List<String> networks() {
        return run.networkIds();
    }

    @Override
    public List<DossierView> dossiers() {
        return run.held().dossiers(nation);
    }

    @Override
    public List<ReportView> reports(String plot) {
        return run.held().reports(nation, plot);
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
        return run.held().overloadLimit(nation);
    }

    @Override
    public int teams() {
        return run.teams().total(nation);
    }

    @Override
    public int freeTeams() {
        return run.teams().free(nation);
    }

    @Override
    public List<Double> estimates() {
        return run.situation().estimates(nation);
    }

    @Override
    public List<Double> attention() {
        return run.situation().attention(nation);
    }

    @Override
    public double affinity(String other) {
        return run.situation().affinity(nation, run.number(other));
    }

    @Override
    public double trust(String other) {
        return run.situation().trust(nation, run.number(other));
    }

    @Override
    public int received(String other) {
        return run.held().received(run.number(other), nation);
    }

    @Override
    public List<Double> priorities() {
        return run.situation().priorities(nation, day());
    }

    @Override
    public double openWindow() {
        return run.situation().openWindow(nation, day() - run.reviewDays());
    }

    @Override
    public SharingPolicy policy() {
        return run.situation().policy(nation);
    }

    @Override
    public boolean isPublished(String party) {
        return run.situation().isPublished(run.number(party));
    }

    @Override
    public List<PointView> openPoints() {
        return run.points().open(holder.id()).stream().map(this::view).toList();
    }

    private PointView view(DecisionPoint point) {
        List<String> options =
                point.options().stream().map(DecisionOption::label).toList();
        String chosen = run.points().chosen(point);
        return new PointView(point.id(), point.day(), point.question(), options, point.standing(), chosen);
    }

    @Override
    public Optional<AgreementTerms> agreement(String other) {
        return run.situation().agreement(nation, run.number(other), day());
    }

    @Override
    public Optional<AgreementTerms> proposal(String other) {
        return run.situation().proposal(run.number(other), nation);
    }

    @Override
    public boolean hasProposed(String other) {
        return run.situation().proposal(nation, run.number(other)).isPresent();
    }

    @Override
    public boolean isNegotiating(String other) {
        return run.situation().isNegotiating(nation, run.number(other));
    }

    @Override
    public boolean isMember(String institution) {
        return run.institution(institution).hasMember(nation);
    }

    @Override
    public InstitutionKind kind(String institution) {
        return run.institution(institution).spec().kind();
    }

    @Override
    public List<String> members(String institution) {
        InstitutionState state = run.institution(institution);
        List<String> ids = new ArrayList<>(state.members().size());
        for (int member : state.members()) {
            ids.add(run.nationIds().get(member));
        }
        return ids;
    }

    @Override
    public List<String> refusedCases() {
        return run.operations().refusedCases(nation).stream().map(Plot::id).toList();
    }

    @Override
    public List<ReleaseView> waitingReleases() {
        return run.held().waitingReleases(nation);
    }

    @Override
    public int analysts() {
        return holder.queue().analysts();
    }

    @Override
    public double reviewDays() {
        return run.reviewDays();
    }

    @Override
    public List<String> pendingRequests() {
        return run.operations().pendingRequests(nation).stream().map(Plot::id).toList();
    }

    @Override
    public Optional<String> findAsking(String plot) {
        return run.operations().pendingRequests(nation).stream()
                .filter(asked -> asked.id().equals(plot))
                .map(asked -> run.nationIds().get(run.operations().detector(asked)))
                .findFirst();
    }

    @Override
    public Optional<SharePreview> preview(String report, String to, @Nullable Handling handling) {
        return run.held().preview(nation, report, run.number(to), handling, day());
    }

    @Override
    public List<AttackView> attacks() {
        return run.attacks();
    }

    @Override
    public double technology(String field) {
        return run.held().technology(nation, field);
    }
}
