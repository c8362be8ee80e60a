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

    static Route of(Scenario scenario) {
        Clauses clauses = scenario.rules().clauses();
        Route standard = Route.of(Defaults.of(AgreementTerms.class, scenario.baseline(), Map.of()), clauses);
        List<Route> ways = new ArrayList<>();
        for (Agreement agreement : scenario.agreements()) {
            ways.add(Route.of(agreement.terms(), clauses));
        }
        for (Institution institution : scenario.institutions()) {
            if (passesReportsOn(institution)) {
                ways.add(throughBothLegs(institution));
            }
        }
        if (ways.isEmpty()) {
            ways.add(standard);
        }
        ways.sort(Comparator.comparingDouble(Route::latencyDays));
        return new Route(
                List.of(InformationKind.values()),
                medianMarking(ways),
                median(ways, Route::latencyDays),
                ways.get((ways.size() - 1) / 2).latencyLaw(),
                median(ways, Route::interoperability),
                standard.onwardConsent(),
                false);
    }

    private static boolean passesReportsOn(Institution institution) {
        return institution.kind() == InstitutionKind.FUSION_CENTRE
                || institution.kind() == InstitutionKind.REGIONAL_ORGANISATION;
    }

    private static Route throughBothLegs(Institution institution) {
        Route leg = Route.of(institution, institution.kinds(), institution.interoperability());
        return new Route(
                leg.kinds(),
                leg.highestMarking(),
                2 * leg.latencyDays(),
                leg.latencyLaw(),
                leg.interoperability(),
                leg.onwardConsent(),
                false);
    }

    private static double median(List<Route> ways, ToDoubleFunction<Route> value) {
        double[] sorted = ways.stream().mapToDouble(value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** The median of the tightest markings that they carry; of two in the middle, the more open. */
    private static Marking medianMarking(List<Route> ways) {
        List<Marking> sorted = ways.stream().map(Route::highestMarking).sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
