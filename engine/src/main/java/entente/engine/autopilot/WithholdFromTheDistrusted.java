package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.WithholdReport;
import entente.engine.view.NationView;
import java.util.List;

/** Withholds reports that wait for their release to a nation it no longer trusts enough to share with. */
final class WithholdFromTheDistrusted implements AutopilotRule {

    @Override
    public List<NationDecision> decide(NationView view) {
        double minimum = view.policy().minimumTrust();
        if (!anyBelow(minimum, view)) {
            return List.of();
        }
        return view.waitingReleases().stream()
                .filter(waiting -> view.others().contains(waiting.to()))
                .filter(waiting -> view.trust(waiting.to()) < minimum)
                .<NationDecision>map(
                        waiting -> new WithholdReport(view.day(), view.nation(), waiting.report(), waiting.to()))
                .toList();
    }

    private static boolean anyBelow(double minimum, NationView view) {
        for (String other : view.others()) {
            if (view.trust(other) < minimum) {
                return true;
            }
        }
        return false;
    }
}
