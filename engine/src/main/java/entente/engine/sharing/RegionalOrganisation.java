package entente.engine.sharing;

import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.threat.Operative;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A regional security organisation: it passes every alert on as it comes, without analysis, to those members whom its
 * marking allows, and enters identities into a shared watchlist. It keeps no dossier, only a register of which reports on a
 * plot went through its hands.
 */
final class RegionalOrganisation extends InstitutionState {

    private final ReportDistribution distribution;
    private final Watchlist watchlist;
    private final Map<Plot, List<SharedReport>> register = new LinkedHashMap<>();

    RegionalOrganisation(
            Institution spec,
            IntelligenceParty holder,
            List<Integer> members,
            Analysis analysis,
            ReportDistribution distribution,
            Watchlist watchlist) {
        super(spec, holder, members, analysis);
        this.distribution = distribution;
        this.watchlist = watchlist;
    }

    @Override
    boolean deals(InformationKind kind) {
        return kind != InformationKind.ASSESSMENT;
    }

    @Override
    void receive(SharedReport copy, double day) {
        if (copy.report().kind() != InformationKind.ALERT) {
            super.receive(copy, day);
        } else if (copy.report().subject() instanceof Plot plot && !plot.hasEnded()) {
            List<SharedReport> known = register.computeIfAbsent(plot, key -> new ArrayList<>());
            known.add(copy);
            distribution.pass(this, List.of(copy), known, false, day);
        }
    }

    @Override
    void analysed(SharedReport copy, double day) {
        if (copy.report().subject() instanceof Operative operative) {
            watchlist.enter(operative, copy);
        }
    }

    @Override
    void filed(IntelligenceParty member, Report report, double day) {
        if (spec().mandate().sharedWatchlist() && covers(report)) {
            watchlist.ask(this, member, report, day);
        }
    }

    @Override
    void close(Plot plot) {
        register.remove(plot);
        distribution.close(plot);
    }
}
