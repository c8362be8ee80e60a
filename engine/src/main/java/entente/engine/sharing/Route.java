package entente.engine.sharing;

import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Marking;
import java.util.ArrayList;
import java.util.List;

/**
 * A way for reports: a bilateral agreement, or the leg to an institution.
 *
 * @param kinds kinds of information it takes
 * @param highestMarking the tightest marking it takes
 * @param latencyDays mean time on the way
 * @param interoperability how well formats match, 0..1
 * @param onwardConsent whether what arrives may be passed on
 */
record Route(
        List<InformationKind> kinds,
        Marking highestMarking,
        double latencyDays,
        DurationLaw latencyLaw,
        double interoperability,
        boolean onwardConsent) {

    static Route of(AgreementTerms terms) {
        return new Route(
                kinds(terms),
                terms.highestMarking(),
                terms.latencyDays(),
                terms.latencyLaw(),
                terms.interoperability(),
                terms.onwardConsent());
    }

    /** Evidence goes by a clause of its own. */
    private static List<InformationKind> kinds(AgreementTerms terms) {
        if (!terms.evidenceTransfer()) {
            return terms.kinds();
        }
        List<InformationKind> kinds = new ArrayList<>(terms.kinds());
        kinds.add(InformationKind.EVIDENCE);
        return List.copyOf(kinds);
    }

    static Route of(Institution institution, double interoperability) {
        return new Route(
                institution.kinds(),
                institution.highestMarking(),
                institution.latencyDays(),
                institution.latencyLaw(),
                interoperability,
                false);
    }
}
