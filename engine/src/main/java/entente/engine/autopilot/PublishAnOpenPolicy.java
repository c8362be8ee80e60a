package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.PublishPolicy;
import entente.engine.scenario.Posture;
import entente.engine.view.NationView;
import java.util.List;

/** Once a year publishes its sharing policy, if it is one of need to share and its analysts can keep to it. */
final class PublishAnOpenPolicy implements AutopilotRule {

    @Override
    public List<NationDecision> decide(NationView view) {
        boolean open = view.policy().posture() == Posture.NEED_TO_SHARE && view.waitingJobs() <= view.overloadLimit();
        return open && ReviewPeriods.isYearly(view)
                ? List.of(new PublishPolicy(view.day(), view.nation(), true))
                : List.of();
    }
}
