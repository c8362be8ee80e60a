package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.AlignPolicy;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;

/** Once a year aligns its policy with the institutions it belongs to, if it trusts them and likes their members well. */
final class AlignWithTrustedInstitutions implements AutopilotRule {

    private static final double TRUST = 0.6;
    private static final double AFFINITY = 0.4;

    @Override
    public List<NationDecision> decide(NationView view) {
        List<NationDecision> decisions = new ArrayList<>(0);
        if (!ReviewPeriods.isYearly(view)) {
            return decisions;
        }
        for (String institution : view.institutions()) {
            if (view.isMember(institution)
                    && view.trust(institution) >= TRUST
                    && new Circle(view, institution).affinity() >= AFFINITY) {
                decisions.add(new AlignPolicy(view.day(), view.nation(), institution));
            }
        }
        return decisions;
    }
}
