package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.description.Baseline;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Defaults;
import entente.engine.view.NationView;
import java.util.List;
import java.util.Map;

/**
 * Proposes an agreement to the one nation, among those without one, that it trusts most; but only where trust and affinity
 * are clearly good. While the window stands open that an attack has opened, less will do: ordinary trust and affinity at first. A close friend is offered the standard
 * clauses with extradition, evidence and liaison officers besides.
 */
final class SeekAgreements implements AutopilotRule {

    private static final double GOOD_TRUST = 0.65;
    private static final double GOOD_AFFINITY = 0.4;
    private static final double ORDINARY_TRUST = 0.5;
    private static final double ORDINARY_AFFINITY = 0.2;
    private static final double CLOSE_TRUST = 0.85;
    private static final double CLOSE_AFFINITY = 0.7;
    private static final AgreementTerms CLOSE_TERMS = Defaults.of(
            AgreementTerms.class,
            Baseline.STANDARD,
            Map.of("extradition", true, "evidenceTransfer", true, "liaisonOfficers", true));
    private static final AgreementTerms TERMS = Defaults.of(AgreementTerms.class, Baseline.STANDARD, Map.of());

    @Override
    public List<NationDecision> decide(NationView view) {
        String best = "";
        double open = view.openWindow();
        double bestTrust = GOOD_TRUST - open * (GOOD_TRUST - ORDINARY_TRUST);
        double affinity = GOOD_AFFINITY - open * (GOOD_AFFINITY - ORDINARY_AFFINITY);
        for (String other : view.others()) {
            if (view.trust(other) > bestTrust
                    && view.affinity(other) >= affinity
                    && view.agreement(other).isEmpty()
                    && !view.hasProposed(other)
                    && !view.isNegotiating(other)) {
                best = other;
                bestTrust = view.trust(other);
            }
        }
        if (best.isEmpty()) {
            return List.of();
        }
        boolean close = bestTrust >= CLOSE_TRUST && view.affinity(best) >= CLOSE_AFFINITY;
        return List.of(new ProposeAgreement(view.day(), view.nation(), best, close ? CLOSE_TERMS : TERMS));
    }
}
