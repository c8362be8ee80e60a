package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.scenario.Technology;
import entente.engine.view.NationView;
import java.util.Comparator;
import java.util.List;

/** Once a year closes a tenth of the gap in the technology it is weakest in. */
final class InvestWhereWeakest implements AutopilotRule {

    private static final double SHARE = 0.1;

    @Override
    public List<NationDecision> decide(NationView view) {
        if (!ReviewPeriods.isYearly(view)) {
            return List.of();
        }
        return Technology.FIELDS.stream()
                .min(Comparator.comparingDouble(view::technology))
                .<NationDecision>map(field -> new InvestInTechnology(view.day(), view.nation(), field, SHARE))
                .stream()
                .toList();
    }
}
