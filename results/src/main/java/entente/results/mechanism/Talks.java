package entente.results.mechanism;

import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.HoldDialogue;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What nations say to each other at regular times. */
final class Talks {

    private static final double QUARTER = 91.3125;
    private static final double FIRST = 30;

    private Talks() {}

    /** Every nation holds a dialogue with the partner it gets on with worst, four times a year; each pair but once. */
    static List<Decision> withTheEstranged(Scenario scenario) {
        List<Decision> decisions = new ArrayList<>();
        for (double day = FIRST; day < scenario.period().horizonDays(); day += QUARTER) {
            List<List<String>> held = new ArrayList<>();
            for (Nation nation : scenario.nations()) {
                String partner = worst(scenario, nation.id());
                if (!partner.isEmpty() && !held.contains(List.of(partner, nation.id()))) {
                    held.add(List.of(nation.id(), partner));
                    decisions.add(new HoldDialogue(day, nation.id(), partner));
                }
            }
        }
        return decisions;
    }

    /** Every nation asks each partner about each network, four times a year. */
    static List<Decision> requests(Scenario scenario) {
        List<Decision> decisions = new ArrayList<>();
        for (double day = FIRST; day < scenario.period().horizonDays(); day += QUARTER) {
            for (Nation nation : scenario.nations()) {
                for (String partner : partners(scenario, nation.id())) {
                    for (ThreatNetwork network : scenario.networks()) {
                        decisions.add(new RequestInformation(day, nation.id(), partner, network.id()));
                    }
                }
            }
        }
        return decisions;
    }

    /** Of those with whom a nation has an agreement, or else of all partners, who misses most of what either demands. */
    private static String worst(Scenario scenario, String nation) {
        List<String> all = partners(scenario, nation);
        List<String> bound = all.stream()
                .filter(partner ->
                        scenario.agreements().stream().anyMatch(each -> joins(each.parties(), nation, partner)))
                .toList();
        return (bound.isEmpty() ? all : bound)
                .stream()
                        .min(Comparator.comparingDouble(partner -> affinity(scenario, nation, partner)
                                - Math.max(demanded(scenario, nation), demanded(scenario, partner))))
                        .orElse("");
    }

    private static double demanded(Scenario scenario, String nation) {
        return scenario.nations().stream()
                .filter(each -> each.id().equals(nation))
                .mapToDouble(each -> each.sharing().minimumAffinity())
                .sum();
    }

    private static double affinity(Scenario scenario, String nation, String partner) {
        return scenario.relations().stream()
                .filter(relation -> relation.between().containsAll(List.of(nation, partner)))
                .map(Relation::affinity)
                .filter(affinity -> affinity != null)
                .findFirst()
                .orElse(0.0);
    }

    /** With whom a nation has an agreement or shares an institution that takes information. */
    private static List<String> partners(Scenario scenario, String nation) {
        return scenario.nations().stream()
                .map(Nation::id)
                .filter(other -> !other.equals(nation))
                .filter(other -> scenario.agreements().stream().anyMatch(each -> joins(each.parties(), nation, other))
                        || scenario.institutions().stream()
                                .filter(each -> each.kind() != InstitutionKind.CAPACITY_CENTRE)
                                .anyMatch(each -> joins(each.members(), nation, other)))
                .toList();
    }

    private static boolean joins(List<String> parties, String nation, String other) {
        return parties.contains(Agreement.EVERYONE) || (parties.contains(nation) && parties.contains(other));
    }
}
