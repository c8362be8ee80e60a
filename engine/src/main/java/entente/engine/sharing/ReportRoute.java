package entente.engine.sharing;

import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Channel;
import entente.engine.scenario.Clauses;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Marking;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way for reports: a bilateral agreement, or the leg to an institution.
 *
 * @param kinds kinds of information it takes
 * @param channels channels for whose information it gives a lawful ground
 * @param highestMarking the tightest marking it takes
 * @param latencyDays mean time on the way
 * @param interoperability how well formats match, 0..1
 * @param onwardConsent whether what arrives may be passed on
 * @param isFastLane whether reports go past the queue of releases
 */
record ReportRoute(
        List<InformationKind> kinds,
        List<Channel> channels,
        Marking highestMarking,
        double latencyDays,
        DurationLaw latencyLaw,
        double interoperability,
        boolean onwardConsent,
        boolean isFastLane) {

    /** Whether there is a way, and it takes a kind of information. */
    static boolean takes(@Nullable ReportRoute route, InformationKind kind) {
        return route != null && route.kinds.contains(kind);
    }

    /** The same way where formats match as given, 0..1. */
    ReportRoute withInteroperability(double other) {
        return interoperability == other
                ? this
                : new ReportRoute(
                        kinds, channels, highestMarking, latencyDays, latencyLaw, other, onwardConsent, isFastLane);
    }

    /** The way under an agreement; liaison officers make it shorter and what it brings better understood. */
    static ReportRoute of(AgreementTerms terms, Clauses clauses) {
        boolean liaison = terms.jointWork().liaisonOfficers();
        double gapClosed = liaison
                ? clauses.liaison().liaisonInteroperability()
                        * (1 - terms.exchange().interoperability())
                : 0;
        return new ReportRoute(
                kinds(terms),
                terms.channels(),
                terms.exchange().highestMarking(),
                terms.exchange().latencyDays() * (liaison ? clauses.liaison().liaisonFactor() : 1),
                terms.exchange().latencyLaw(),
                terms.exchange().interoperability() + gapClosed,
                terms.onwardConsent(),
                false);
    }

    /** Evidence goes by a clause of its own. */
    private static List<InformationKind> kinds(AgreementTerms terms) {
        if (!terms.evidenceTransfer()) {
            return terms.exchange().kinds();
        }
        List<InformationKind> kinds = new ArrayList<>(terms.exchange().kinds());
        kinds.add(InformationKind.EVIDENCE);
        return List.copyOf(kinds);
    }

    /** The way to an institution for the given kinds. */
    static ReportRoute of(Institution institution, List<InformationKind> kinds, double interoperability) {
        return new ReportRoute(
                kinds,
                institution.mandate().channels(),
                institution.exchange().highestMarking(),
                institution.exchange().latencyDays(),
                institution.exchange().latencyLaw(),
                interoperability,
                false,
                false);
    }

    /** The same way as a fast lane that takes the given mean time, unless the way is shorter as it is. */
    ReportRoute fastLane(double days) {
        return new ReportRoute(
                kinds,
                channels,
                highestMarking,
                Math.min(latencyDays, days),
                latencyLaw,
                interoperability,
                onwardConsent,
                true);
    }
}
