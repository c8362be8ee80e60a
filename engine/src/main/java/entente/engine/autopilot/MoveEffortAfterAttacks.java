package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.view.NationView;
import entente.engine.view.NationView.AttackView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** After an attack at home moves effort towards the network behind it: its estimate counts double. */
final class MoveEffortAfterAttacks implements AutopilotRule {

    private static final double HIT = 2;

    @Override
    public List<NationDecision> decide(NationView view) {
        Set<String> hit = new LinkedHashSet<>(0);
        for (AttackView attack : view.attacks()) {
            if (attack.nation().equals(view.nation()) && attack.day() > view.day() - view.reviewDays()) {
                hit.add(attack.network());
            }
        }
        if (hit.isEmpty() || view.networks().size() < 2) {
            return List.of();
        }
        Map<String, Double> weights = new TreeMap<>();
        List<Double> estimates = view.estimates();
        for (int k = 0; k < estimates.size(); k++) {
            String network = view.networks().get(k);
            weights.put(network, estimates.get(k) * (hit.contains(network) ? HIT : 1));
        }
        return List.of(new MoveEffort(view.day(), view.nation(), weights));
    }
}
