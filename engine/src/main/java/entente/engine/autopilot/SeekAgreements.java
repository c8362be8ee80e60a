package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Baseline;
import entente.engine.scenario.Defaults;
import entente.engine.view.NationView;
import java.util.List;
import java.util.Map;

/**
 * Proposes an agreement with the standard clauses to the one nation, among those without one, that it trusts most; but
 * only where trust and affinity are clearly good.
 */
final class SeekAgreements implements Rule {

    private static final double GOOD_TRUST = 0.65;
    private static final double GOOD_AFFINITY = 0.4;
    private static final AgreementTerms TERMS = Defaults.of(AgreementTerms.class, Baseline.STANDARD, Map.of());

    @Override
    public List<NationDecision> decide(NationView view) {
        String best = "";
        double bestTrust = GOOD_TRUST;
        for (String other : view.others()) {
            if (view.trust(other) > bestTrust
                    && view.affinity(other) >= GOOD_AFFINITY
                    && view.agreement(other).isEmpty()
                    && !view.hasProposed(other)) {
                best = other;
                bestTrust = view.trust(other);
            }
        }
        return best.isEmpty() ? List.of() : List.of(new ProposeAgreement(view.day(), view.nation(), best, TERMS));
    }
}
