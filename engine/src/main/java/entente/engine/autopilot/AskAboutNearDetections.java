package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.description.Summary;
import entente.engine.view.NationView;
import entente.engine.view.NationView.DossierView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a dossier has come more than half way to detection within the last month, asks every nation under an agreement what it holds on that
 * network; not while its own analysts are overloaded.
 */
@Summary(
        "Where a dossier has come more than half way to detection within the last month, asks every nation under an agreement what it holds on that network; not while its own analysts are overloaded.")
final class AskAboutNearDetections implements Rule {

    private static final double HALF_WAY = 0.5;
    private static final double FRESH_DAYS = 30;

    @Override
    public List<NationDecision> decide(NationView view) {
        if (view.waitingJobs() > view.overloadLimit()) {
            return List.of();
        }
        Set<String> networks = new LinkedHashSet<>();
        for (DossierView dossier : view.dossiers()) {
            boolean fresh = dossier.lastDay() > view.day() - FRESH_DAYS;
            if (fresh && !dossier.underCase() && dossier.evidence() > HALF_WAY * dossier.threshold()) {
                networks.add(dossier.network());
            }
        }
        return view.others().stream()
                .filter(other -> view.agreement(other).isPresent())
                .flatMap(other -> networks.stream()
                        .<NationDecision>map(
                                network -> new RequestInformation(view.day(), view.nation(), other, network)))
                .toList();
    }
}
