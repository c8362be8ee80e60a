package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.JoinInstitution;
import entente.engine.decision.NationDecision.LeaveInstitution;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;

/** Once a year joins the institutions whose members it likes and trusts on average; leaves one whose members it has come to
 * dislike, or that it hardly trusts any more. */
final class JoinAndLeaveInstitutions implements AutopilotRule {

    private static final double JOIN_TRUST = 0.55;
    private static final double JOIN_AFFINITY = 0.3;
    private static final double LEAVE_TRUST = 0.15;
    private static final double LEAVE_AFFINITY = -0.2;

    @Override
    public List<NationDecision> decide(NationView view) {
        boolean yearly = ReviewPeriods.isYearly(view);
        List<NationDecision> decisions = new ArrayList<>(0);
        for (String institution : view.institutions()) {
            boolean member = view.isMember(institution);
            if (!member && !yearly) {
                continue;
            }
            Circle circle = new Circle(view, institution);
            if (circle.isEmpty()) {
                continue;
            }
            if (member) {
                if (circle.affinity() < LEAVE_AFFINITY || view.trust(institution) < LEAVE_TRUST) {
                    decisions.add(new LeaveInstitution(view.day(), view.nation(), institution));
                }
            } else if (circle.trust() >= JOIN_TRUST && circle.affinity() >= JOIN_AFFINITY) {
                decisions.add(new JoinInstitution(view.day(), view.nation(), institution));
            }
        }
        return decisions;
    }
}
