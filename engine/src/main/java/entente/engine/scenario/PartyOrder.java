package entente.engine.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parties of a run in their order: nations, then institutions. It alone knows how their numbers go on from the one to
 * the other; arrays are indexed by these numbers.
 */
public final class PartyOrder {

    private final NationOrder nations;
    private final List<Institution> institutions;
    private final List<Party> parties = new ArrayList<>();
    private final Map<String, Party> byId = new LinkedHashMap<>();

    /** The order of a scenario's nations and institutions. */
    public PartyOrder(Scenario scenario) {
        this(scenario.nations(), scenario.institutions());
    }

    /** The order of the given nations and institutions. */
    public PartyOrder(List<Nation> unorderedNations, List<Institution> unorderedInstitutions) {
        nations = new NationOrder(unorderedNations);
        institutions = unorderedInstitutions.stream()
                .sorted(Comparator.comparing(Institution::drawKey))
                .toList();
        nations.nations().forEach(nation -> add(nation.id(), nation.drawKey(), true));
        institutions.forEach(institution -> add(institution.id(), institution.drawKey(), false));
    }

    private void add(String id, String drawKey, boolean isNation) {
        Party party = new Party(parties.size(), id, drawKey, isNation);
        parties.add(party);
        byId.putIfAbsent(id, party);
    }

    /** The nations alone; their numbers are those of the parties. */
    public NationOrder nations() {
        return nations;
    }

    /** The institutions in order. */
    public List<Institution> institutions() {
        return institutions;
    }

    /** All parties, by number. */
    public List<Party> all() {
        return parties;
    }

    /** How many there are. */
    public int size() {
        return parties.size();
    }

    /** The party with the given number. */
    public Party party(int number) {
        return parties.get(number);
    }

    /** The party with the given id. */
    public Optional<Party> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The number of the party with the given id; -1 if there is none. */
    public int number(String id) {
        Party party = byId.get(id);
        return party == null ? -1 : party.number();
    }

    /** The id of the party with the given number. */
    public String id(int number) {
        return parties.get(number).id();
    }

    /** Whether the number is a nation's. */
    public boolean isNation(int number) {
        return number < nations.size();
    }

    /** The place of a party among the institutions, from 0; below 0 for a nation. */
    public int institution(int number) {
        return number - nations.size();
    }

    /** The party that an institution is, by its place among the institutions. */
    public Party ofInstitution(int place) {
        return parties.get(nations.size() + place);
    }
}
