package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.AskJointOperation;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;

/** Asks a host that has refused to act again at once, instead of waiting for the next regular time. */
final class AskRefusingHostsAgain implements AutopilotRule {

    @Override
    public List<NationDecision> decide(NationView view) {
        List<NationDecision> decisions = new ArrayList<>(0);
        for (String plot : view.refusedCases()) {
            decisions.add(new AskJointOperation(view.day(), view.nation(), plot));
        }
        return decisions;
    }
}
