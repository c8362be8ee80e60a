package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.AcceptAgreement;
import entente.engine.decision.NationDecision.DeclineAgreement;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;

/**
 * Accepts an agreement that was proposed by a nation it likes and trusts well enough to share with; else declines. Where an
 * attack has opened a window since the last review, it asks for less.
 */
final class AnswerProposals implements AutopilotRule {

    private static final double LESS_TRUST = 0.15;
    private static final double LESS_AFFINITY = 0.2;

    @Override
    public List<NationDecision> decide(NationView view) {
        List<NationDecision> decisions = new ArrayList<>(0);
        for (String other : view.others()) {
            if (view.proposal(other).isPresent()) {
                double open = view.openWindow();
                boolean good = view.trust(other) >= view.policy().minimumTrust() - open * LESS_TRUST
                        && view.affinity(other) >= view.policy().minimumAffinity() - open * LESS_AFFINITY;
                decisions.add(
                        good
                                ? new AcceptAgreement(view.day(), view.nation(), other)
                                : new DeclineAgreement(view.day(), view.nation(), other));
            }
        }
        return decisions;
    }
}
