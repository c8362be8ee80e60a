package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.AcceptAgreement;
import entente.engine.decision.NationDecision.DeclineAgreement;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;

/** Accepts an agreement that was proposed by a nation it likes and trusts well enough to share with; else declines. */
final class AnswerProposals implements AutopilotRule {

    @Override
    public List<NationDecision> decide(NationView view) {
        List<NationDecision> decisions = new ArrayList<>(0);
        for (String other : view.others()) {
            if (view.proposal(other).isPresent()) {
                boolean good = view.trust(other) >= view.policy().minimumTrust()
                        && view.affinity(other) >= view.policy().minimumAffinity();
                decisions.add(
                        good
                                ? new AcceptAgreement(view.day(), view.nation(), other)
                                : new DeclineAgreement(view.day(), view.nation(), other));
            }
        }
        return decisions;
    }
}
