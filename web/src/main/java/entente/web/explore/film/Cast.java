package entente.web.explore.film;

import entente.engine.scenario.Agreement;
import entente.engine.scenario.Institution;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who take part in a run.
 *
 * @param scenario the id of the scenario
 * @param title its title
 * @param horizonDays how long the run lasts
 * @param warmupDays time at the start that measures leave out
 * @param nations the nations, in the scenario's order
 * @param institutions the institutions
 * @param networks the threat networks
 * @param agreements pairs of nations that have an agreement from the first day
 */
public record Cast(
        String scenario,
        String title,
        double horizonDays,
        double warmupDays,
        List<Member> nations,
        List<House> institutions,
        List<Foe> networks,
        List<List<String>> agreements) {

    public Cast {
        nations = List.copyOf(nations);
        institutions = List.copyOf(institutions);
        networks = List.copyOf(networks);
        agreements = List.copyOf(agreements);
    }

    /**
     * A nation.
     *
     * @param threshold evidence at which it counts a plot as detected; null if that cannot be seen
     */
    public record Member(
            String id,
            String name,
            String region,
            @Nullable Double threshold,
            @Nullable Boolean teams) {}

    /** An institution; its threshold is null if that cannot be seen. */
    public record House(
            String id,
            String name,
            InstitutionKind kind,
            List<String> members,
            @Nullable Double threshold) {

        public House {
            members = List.copyOf(members);
        }
    }

    /** A threat network. */
    public record Foe(String id, String name) {}

    static Cast of(Scenario scenario) {
        return new Cast(
                scenario.id(),
                scenario.description().title(),
                scenario.period().horizonDays(),
                scenario.period().warmupDays(),
                scenario.nations().stream().map(Cast::member).toList(),
                scenario.institutions().stream()
                        .map(institution -> house(institution, ids(scenario)))
                        .toList(),
                scenario.networks().stream().map(Cast::foe).toList(),
                scenario.agreements().stream()
                        .filter(agreement -> agreement.startDay() <= 0)
                        .flatMap(agreement -> pairs(everyone(agreement.parties(), ids(scenario))).stream())
                        .toList());
    }

    private static List<String> ids(Scenario scenario) {
        return scenario.nations().stream().map(Nation::id).toList();
    }

    private static List<String> everyone(List<String> named, List<String> all) {
        return named.equals(List.of(Agreement.EVERYONE)) ? all : named;
    }

    private static List<List<String>> pairs(List<String> parties) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                pairs.add(List.of(parties.get(i), parties.get(j)));
            }
        }
        return pairs;
    }

    /** What one nation may see of it: thresholds and agreements of its own. */
    Cast as(String nation) {
        return new Cast(
                scenario,
                title,
                horizonDays,
                warmupDays,
                nations.stream()
                        .map(each -> each.id().equals(nation) ? each : masked(each))
                        .toList(),
                institutions.stream()
                        .map(house -> new House(house.id(), house.name(), house.kind(), house.members(), null))
                        .toList(),
                networks,
                agreements.stream().filter(pair -> pair.contains(nation)).toList());
    }

    private static Member masked(Member member) {
        return new Member(member.id(), member.name(), member.region(), null, null);
    }

    private static Member member(Nation nation) {
        return new Member(
                nation.id(),
                nation.displayName(),
                nation.profile().region(),
                nation.capability().evidenceThreshold(),
                nation.capability().teams().value() > 0);
    }

    private static House house(Institution institution, List<String> nations) {
        return new House(
                institution.id(),
                institution.displayName(),
                institution.kind(),
                everyone(institution.members(), nations),
                institution.analysis().evidenceThreshold());
    }

    private static Foe foe(ThreatNetwork network) {
        return new Foe(network.id(), network.displayName());
    }
}
