package entente.engine.sharing;

import entente.engine.scenario.Agreement;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Clauses;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The way that every pair of nations has where channels are no obstacle: the median of those that the scenario has. An
 * agreement is one of them, and so is the way through an institution that passes reports on, with both its legs. It takes
 * every kind of information, but only such markings as the ways that there are: a tight marking stays the obstacle that it
 * is. Without any, it is an agreement of the scenario's defaults. Source: assumption.
 */
final class MedianRoute {

    private MedianRoute() {}

    static ReportRoute of(Scenario scenario) {
        Clauses clauses = scenario.rules().clauses();
        ReportRoute standard =
                ReportRoute.of(Defaults.of(AgreementTerms.class, scenario.baseline(), Map.of()), clauses);
        List<ReportRoute> ways = new ArrayList<>();
        for (Agreement agreement : scenario.agreements()) {
            ways.add(ReportRoute.of(agreement.terms(), clauses));
        }
        for (Institution institution : scenario.institutions()) {
            if (passesReportsOn(institution)) {
                ways.add(throughBothLegs(institution));
            }
        }
        if (ways.isEmpty()) {
            ways.add(standard);
        }
        ways.sort(Comparator.comparingDouble(ReportRoute::latencyDays));
        return new ReportRoute(
                List.of(InformationKind.values()),
                standard.channels(),
                medianMarking(ways),
                median(ways, ReportRoute::latencyDays),
                ways.get((ways.size() - 1) / 2).latencyLaw(),
                median(ways, ReportRoute::interoperability),
                standard.onwardConsent(),
                false);
    }

    private static boolean passesReportsOn(Institution institution) {
        return institution.kind() == InstitutionKind.FUSION_CENTRE
                || institution.kind() == InstitutionKind.REGIONAL_ORGANISATION;
    }

    private static ReportRoute throughBothLegs(Institution institution) {
        ReportRoute leg = ReportRoute.of(
                institution,
                institution.exchange().kinds(),
                institution.exchange().interoperability());
        return new ReportRoute(
                leg.kinds(),
                leg.channels(),
                leg.highestMarking(),
                2 * leg.latencyDays(),
                leg.latencyLaw(),
                leg.interoperability(),
                leg.onwardConsent(),
                false);
    }

    private static double median(List<ReportRoute> ways, ToDoubleFunction<ReportRoute> value) {
        double[] sorted = ways.stream().mapToDouble(value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** The median of the tightest markings that they carry; of two in the middle, the more open. */
    private static Marking medianMarking(List<ReportRoute> ways) {
        List<Marking> sorted =
                ways.stream().map(ReportRoute::highestMarking).sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
