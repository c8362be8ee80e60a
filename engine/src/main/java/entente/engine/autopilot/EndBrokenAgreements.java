package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.LeaveAgreement;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;

/** Leaves an agreement with a nation that it hardly trusts any more, or whose relation has turned hostile. */
final class EndBrokenAgreements implements AutopilotRule {

    private static final double BROKEN_TRUST = 0.1;
    private static final double HOSTILE_AFFINITY = -0.5;

    @Override
    public List<NationDecision> decide(NationView view) {
        List<NationDecision> decisions = new ArrayList<>(0);
        for (String other : view.others()) {
            boolean broken = view.trust(other) < BROKEN_TRUST || view.affinity(other) < HOSTILE_AFFINITY;
            if (broken && view.agreement(other).isPresent()) {
                decisions.add(new LeaveAgreement(view.day(), view.nation(), other));
            }
        }
        return decisions;
    }
}
