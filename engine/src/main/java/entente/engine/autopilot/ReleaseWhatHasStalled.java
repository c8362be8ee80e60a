package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.ReleaseReport;
import entente.engine.scenario.AgreementTerms;
import entente.engine.view.NationView;
import entente.engine.view.NationView.DossierView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a dossier came half way to detection and has not grown for two months, releases a few of its own reports in it to
 * the partner it trusts most, if their marking may go there. */
final class ReleaseWhatHasStalled implements AutopilotRule {

    private static final double HALF_WAY = 0.5;
    private static final double STALLED_DAYS = 60;
    private static final double FRIENDLY_AFFINITY = 0.3;
    private static final int AT_ONCE = 3;

    @Override
    public List<NationDecision> decide(NationView view) {
        List<DossierView> stalled = new ArrayList<>(0);
        for (DossierView dossier : view.dossiers()) {
            if (hasStalled(view, dossier)) {
                stalled.add(dossier);
            }
        }
        if (stalled.isEmpty()) {
            return List.of();
        }
        Optional<String> partner = view.others().stream()
                .filter(other -> view.agreement(other).isPresent() && view.affinity(other) >= FRIENDLY_AFFINITY)
                .max(Comparator.comparingDouble(view::trust));
        return partner.map(to -> release(view, stalled, to)).orElse(List.of());
    }

    private static List<NationDecision> release(NationView view, List<DossierView> stalled, String partner) {
        AgreementTerms terms = view.agreement(partner).orElseThrow();
        List<NationDecision> decisions = new ArrayList<>();
        for (DossierView dossier : stalled) {
            view.reports(dossier.plot()).stream()
                    .filter(report -> report.origin().equals(view.nation()))
                    .filter(report -> report.marking().within(terms.exchange().highestMarking()))
                    .limit(AT_ONCE)
                    .forEach(report -> decisions.add(
                            new ReleaseReport(view.day(), view.nation(), report.report(), partner, null)));
        }
        return decisions;
    }

    private static boolean hasStalled(NationView view, DossierView dossier) {
        double age = view.day() - dossier.lastDay();
        return !dossier.underCase()
                && dossier.evidence() >= HALF_WAY * dossier.threshold()
                && age >= STALLED_DAYS
                && age < STALLED_DAYS + view.reviewDays();
    }
}
