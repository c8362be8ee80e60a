package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.view.NationView;
import java.util.List;

/** One rule by which an autopilot decides. */
interface AutopilotRule {

    /** What a nation decides now, from what it knows. */
    List<NationDecision> decide(NationView view);
}
