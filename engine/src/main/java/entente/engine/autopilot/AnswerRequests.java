package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.AcceptJointOperation;
import entente.engine.decision.NationDecision.DeclineJointOperation;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;

/**
 * Accepts a pending request to act on its soil when half its teams or more are free, and declines it when none is;
 * otherwise it leaves the answer to the standing rule of cooperation.
 */
final class AnswerRequests implements AutopilotRule {

    @Override
    public List<NationDecision> decide(NationView view) {
        List<NationDecision> decisions = new ArrayList<>(0);
        int free = view.freeTeams();
        for (String plot : view.pendingRequests()) {
            if (free > 0 && free >= view.teams() - free) {
                decisions.add(new AcceptJointOperation(view.day(), view.nation(), plot));
                free--;
            } else if (free == 0) {
                decisions.add(new DeclineJointOperation(view.day(), view.nation(), plot));
            }
        }
        return decisions;
    }
}
