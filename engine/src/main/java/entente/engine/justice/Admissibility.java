package entente.engine.justice;

import entente.engine.intelligence.SharedReport;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Marking;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.NationalLaw;
import entente.engine.scenario.NationalLaw.LegalFamily;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Rules;
import entente.engine.scenario.SharingRegime;
import entente.engine.sharing.Agreements;
import java.util.Map;

/**
 * Which part of a case file a nation's courts admit: what its own services found, in full; what came from abroad as
 * evidence; and what came from abroad as intelligence where marking, agreement and law all let it be heard. Courts of
 * another legal tradition discount what comes from abroad. Evidence from a nation stands in the place of its
 * intelligence. Where the law is no obstacle, and in the pooled bound, everything is admitted.
 */
final class Admissibility {

    private final NationOrder order;
    private final Agreements agreements;
    private final boolean everything;
    private final boolean marks;
    private final double crossFamily;

    Admissibility(Rules rules, NationOrder order, Agreements agreements) {
        this.order = order;
        this.agreements = agreements;
        everything = rules.lifts(Obstacle.LAW) || rules.sharing() == SharingRegime.POOLED;
        marks = !rules.lifts(Obstacle.MARKING);
        crossFamily = rules.courts().crossFamilyEvidence();
    }

    /** What the courts of a nation make of a file. */
    Weighing weigh(CaseFile file, int prosecutor, double day) {
        Map<Integer, Double> evidence = file.evidence(prosecutor);
        double own = 0;
        double held = 0;
        double foreign = 0;
        for (SharedReport copy : file.holdings(prosecutor)) {
            int origin = copy.report().origin();
            double weight = copy.report().weight() * copy.kept();
            if (origin == prosecutor) {
                own += weight;
            } else if (!evidence.containsKey(origin)) {
                held += weight;
                foreign += isHeard(copy, origin, prosecutor, day) ? weight * share(origin, prosecutor) : 0;
            }
        }
        for (Map.Entry<Integer, Double> from : evidence.entrySet()) {
            held += from.getValue();
            foreign += from.getValue() * share(from.getKey(), prosecutor);
        }
        return new Weighing(own + foreign, foreign, held - foreign);
    }

    /** Whether a court hears a report that was sent as intelligence. */
    private boolean isHeard(SharedReport copy, int origin, int prosecutor, double day) {
        if (everything) {
            return true;
        }
        AgreementTerms terms = agreements.findTerms(origin, prosecutor, day);
        return (!marks || copy.marking().within(Marking.GREEN))
                && terms != null
                && terms.evidenceTransfer()
                && law(prosecutor).admitsForeignIntelligence();
    }

    /** Share of what comes from one nation that another's courts admit for its legal tradition, 0..1. */
    private double share(int origin, int prosecutor) {
        LegalFamily from = law(origin).family();
        LegalFamily to = law(prosecutor).family();
        if (everything || from == to) {
            return 1;
        }
        boolean mixed = from == LegalFamily.MIXED || to == LegalFamily.MIXED;
        return mixed ? (1 + crossFamily) / 2 : crossFamily;
    }

    private NationalLaw law(int nation) {
        return order.nations().get(nation).law();
    }

    /**
     * What a court makes of a case file, in reports of weight 1.
     *
     * @param admitted evidence admitted, its own nation's and from abroad
     * @param foreign evidence from abroad among it
     * @param excluded evidence from abroad that is not admitted
     */
    record Weighing(double admitted, double foreign, double excluded) {}
}
