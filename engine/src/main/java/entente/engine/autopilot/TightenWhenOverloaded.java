package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.description.Baseline;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.SharingException;
import entente.engine.view.NationView;
import java.util.List;
import java.util.Map;

/** While its analysts are overloaded, releases only reports of grade C3 or better; afterwards E5 again. */
final class TightenWhenOverloaded implements AutopilotRule {

    private static final AdmiraltyGrade TIGHT = AdmiraltyGrade.parse("C3");
    private static final AdmiraltyGrade USUAL = AdmiraltyGrade.parse("E5");

    @Override
    public List<NationDecision> decide(NationView view) {
        boolean overloaded = view.waitingJobs() > view.overloadLimit();
        AdmiraltyGrade now = view.policy().minimumGrade();
        if (overloaded && !now.equals(TIGHT)) {
            return List.of(minimumGrade(view, TIGHT));
        }
        if (!overloaded && now.equals(TIGHT)) {
            return List.of(minimumGrade(view, USUAL));
        }
        return List.of();
    }

    private static NationDecision minimumGrade(NationView view, AdmiraltyGrade grade) {
        SharingException change = Defaults.of(SharingException.class, Baseline.STANDARD, Map.of("minimumGrade", grade));
        return new ChangeSharing(view.day(), view.nation(), change);
    }
}
