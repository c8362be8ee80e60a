package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.HoldDialogue;
import entente.engine.view.NationView;
import java.util.List;

/** Twice a year holds a dialogue with the nation it gets on with worst among those with whom it shares an agreement or
 * an institution; not where relations are good anyway, nor with an enemy. */
final class TalkToTheEstranged implements AutopilotRule {

    private static final double PERIOD_DAYS = 182.625;
    private static final double GOOD_AFFINITY = 0.3;
    private static final double ENEMY_AFFINITY = -0.4;

    @Override
    public List<NationDecision> decide(NationView view) {
        if (!ReviewPeriods.isEvery(PERIOD_DAYS, view)) {
            return List.of();
        }
        String worst = "";
        double lowest = GOOD_AFFINITY;
        for (String other : view.others()) {
            double affinity = view.affinity(other);
            if (affinity < lowest && affinity > ENEMY_AFFINITY && isPartner(view, other)) {
                worst = other;
                lowest = affinity;
            }
        }
        return worst.isEmpty() ? List.of() : List.of(new HoldDialogue(view.day(), view.nation(), worst));
    }

    private static boolean isPartner(NationView view, String other) {
        return view.agreement(other).isPresent()
                || view.institutions().stream()
                        .anyMatch(institution -> view.isMember(institution)
                                && view.members(institution).contains(other));
    }
}
