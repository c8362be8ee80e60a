package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.view.NationView;
import entente.engine.view.NationView.DossierView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a dossier has grown within the last month, or since the last review, and has come more than half way to detection,
 * asks every nation under an agreement what it holds on that network; not while its own analysts are overloaded.
 */
final class AskAboutNearDetections implements AutopilotRule {

    private static final double HALF_WAY = 0.5;
    private static final double FRESH_DAYS = 30;

    @Override
    public List<NationDecision> decide(NationView view) {
        if (view.waitingJobs() > view.overloadLimit()) {
            return List.of();
        }
        Set<String> networks = new LinkedHashSet<>(0);
        double since = view.day() - Math.max(FRESH_DAYS, view.reviewDays());
        for (DossierView dossier : view.dossiers()) {
            if (dossier.lastDay() > since
                    && !dossier.underCase()
                    && dossier.evidence() > HALF_WAY * dossier.threshold()) {
                networks.add(dossier.network());
            }
        }
        return networks.isEmpty() ? List.of() : requests(view, networks);
    }

    private static List<NationDecision> requests(NationView view, Set<String> networks) {
        List<NationDecision> requests = new ArrayList<>();
        for (String other : view.others()) {
            if (view.agreement(other).isPresent()) {
                for (String network : networks) {
                    requests.add(new RequestInformation(view.day(), view.nation(), other, network));
                }
            }
        }
        return requests;
    }
}
