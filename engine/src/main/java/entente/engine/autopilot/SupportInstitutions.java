package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.Contribute;
import entente.engine.scenario.InstitutionKind;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;

/** Once a year a strong member contributes: money to a capacity-building centre, an analyst to a fusion centre while its own
 * have nothing waiting. */
final class SupportInstitutions implements AutopilotRule {

    private static final int STRONG_TEAMS = 6;
    private static final int MANY_ANALYSTS = 6;
    private static final double MONEY = 2;

    @Override
    public List<NationDecision> decide(NationView view) {
        List<NationDecision> decisions = new ArrayList<>();
        if (!ReviewPeriods.isYearly(view)) {
            return decisions;
        }
        for (String institution : view.institutions()) {
            InstitutionKind kind = view.kind(institution);
            if (!view.isMember(institution)) {
                continue;
            }
            if (kind == InstitutionKind.CAPACITY_CENTRE && view.teams() >= STRONG_TEAMS) {
                decisions.add(new Contribute(view.day(), view.nation(), institution, 0, MONEY));
            } else if (kind == InstitutionKind.FUSION_CENTRE && hasAnalystsToSpare(view)) {
                decisions.add(new Contribute(view.day(), view.nation(), institution, 1, 0));
            }
        }
        return decisions;
    }

    private static boolean hasAnalystsToSpare(NationView view) {
        return view.analysts() >= MANY_ANALYSTS && view.waitingJobs() == 0;
    }
}
