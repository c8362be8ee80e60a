package entente.engine.sharing;

import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Marking;
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
                terms.kinds(),
                terms.highestMarking(),
                terms.latencyDays(),
                terms.latencyLaw(),
                terms.interoperability(),
                terms.onwardConsent());
    }

    static Route of(Institution institution, List<InformationKind> kinds, double interoperability) {
        return new Route(
                kinds,
                institution.highestMarking(),
                institution.latencyDays(),
                institution.latencyLaw(),
                interoperability,
                false);
    }
}
