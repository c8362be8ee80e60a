package entente.engine.autopilot;

import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.description.Baseline;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Defaults;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Proposes an agreement to every nation without one where trust and affinity are clearly good, to the most trusted first:
 * how many are negotiated at once is the ministries' limit. Where an attack has opened a window since the last review, less
 * will do: ordinary trust and affinity at first. A close friend is offered the standard clauses with extradition, evidence
 * and liaison officers besides.
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
        double open = view.openWindow();
        double trust = GOOD_TRUST - open * (GOOD_TRUST - ORDINARY_TRUST);
        double affinity = GOOD_AFFINITY - open * (GOOD_AFFINITY - ORDINARY_AFFINITY);
        List<String> wanted = new ArrayList<>(0);
        for (String other : view.others()) {
            if (view.trust(other) > trust && view.affinity(other) >= affinity && isFree(view, other)) {
                wanted.add(other);
            }
        }
        wanted.sort(Comparator.comparingDouble(view::trust).reversed());
        List<NationDecision> proposals = new ArrayList<>(wanted.size());
        for (String other : wanted) {
            proposals.add(new ProposeAgreement(view.day(), view.nation(), other, terms(view, other)));
        }
        return proposals;
    }

    private static boolean isFree(NationView view, String other) {
        return view.agreement(other).isEmpty() && !view.hasProposed(other) && !view.isNegotiating(other);
    }

    private static AgreementTerms terms(NationView view, String other) {
        boolean close = view.trust(other) >= CLOSE_TRUST && view.affinity(other) >= CLOSE_AFFINITY;
        return close ? CLOSE_TERMS : TERMS;
    }
}
