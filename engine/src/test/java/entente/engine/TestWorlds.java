package entente.engine;

import entente.engine.decision.Decision;
import entente.engine.description.Baseline;
import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.event.Event;
import entente.engine.event.InstitutionEvent.IntegrationAssessed;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Count;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Institution;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Programme;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingException;
import entente.engine.scenario.ThreatNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds small scenarios on the neutral baseline, where every process that is not named is switched off or perfect.
 *
 * <p>Everything takes overrides as names and values in turn: {@code nation("AAA", "teams", 0, "marking", RED)}. A name
 * belongs to the record itself or else to the first of its parts that has such a field; {@code "cooperation.minimumTrust"}
 * names the part. Whole numbers stand for counts and decimals too.
 */
public final class TestWorlds {

    /** A year, in days. */
    public static final double YEAR = 365.25;

    private TestWorlds() {}

    /** A nation, with fields of its own, its capability, technology, law, sharing policy or cooperation overridden. */
    public static Nation nation(String id, Object... overrides) {
        return build(Nation.class, Map.of("id", id), overrides);
    }

    /** A nation without teams: it detects nothing, so that plots go on leaving traces. */
    public static Nation watcher(String id, Object... overrides) {
        Object[] all = Arrays.copyOf(overrides, overrides.length + 2);
        all[overrides.length] = "teams";
        all[overrides.length + 1] = 0;
        return nation(id, all);
    }

    /** An agreement between two nations, with its own fields or its terms overridden. */
    public static Agreement agreement(String first, String second, Object... overrides) {
        return agreement(List.of(first, second), overrides);
    }

    /** An agreement between every two of several nations, with its own fields or its terms overridden. */
    public static Agreement agreement(List<String> parties, Object... overrides) {
        return build(Agreement.class, Map.of("parties", parties), overrides);
    }

    /** The terms of an agreement. */
    public static AgreementTerms terms(Object... overrides) {
        return build(AgreementTerms.class, Map.of(), overrides);
    }

    /** An agreement between every two nations of a scenario. */
    public static Agreement agreementOfAll(Object... overrides) {
        return agreement(List.of(Agreement.EVERYONE), overrides);
    }

    /** A capacity-building programme. */
    public static Programme programme(ProgrammeKind kind, Object... overrides) {
        return build(Programme.class, Map.of("kind", kind), overrides);
    }

    /** A fusion centre. */
    public static Institution centre(String id, List<String> members, Object... overrides) {
        return build(Institution.class, Map.of("id", id, "members", members), overrides);
    }

    /** A regional security organisation. */
    public static Institution regional(String id, List<String> members, Object... overrides) {
        return institution(InstitutionKind.REGIONAL_ORGANISATION, id, members, overrides);
    }

    /** An institution of the given kind. */
    public static Institution institution(InstitutionKind kind, String id, List<String> members, Object... overrides) {
        return build(Institution.class, Map.of("id", id, "members", members, "kind", kind), overrides);
    }

    /** A threat network with the given shares by nation, with its own fields or its recovery overridden. */
    public static ThreatNetwork network(String id, Map<String, Double> footprint, Object... overrides) {
        return build(ThreatNetwork.class, Map.of("id", id, "footprint", footprint), overrides);
    }

    /** Equal shares of a footprint. */
    public static Map<String, Double> evenly(String... nations) {
        Map<String, Double> shares = new TreeMap<>();
        for (String nation : nations) {
            shares.put(nation, 1.0);
        }
        return shares;
    }

    /** What two nations feel for each other. */
    public static Relation relation(String first, String second, Object... overrides) {
        return build(Relation.class, Map.of("between", List.of(first, second)), overrides);
    }

    /** An exception to a sharing policy, or a change of one. */
    public static SharingException exception(Object... overrides) {
        return build(SharingException.class, Map.of(), overrides);
    }

    /** How the world works. */
    public static Rules rules(Object... overrides) {
        return build(Rules.class, Map.of(), overrides);
    }

    /**
     * A scenario of nations, relations, agreements, institutions, networks, decisions and at most one set of rules, in
     * any order.
     */
    public static Scenario scenario(double horizonDays, Record... given) {
        return scenario(horizonDays, List.of(given));
    }

    private static Scenario scenario(double horizonDays, List<Record> parts) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("formatVersion", "1.0");
        given.put("id", "test");
        given.put("baseline", Baseline.NEUTRAL);
        given.put("horizonDays", horizonDays);
        given.put("nations", only(Nation.class, parts));
        given.put("relations", only(Relation.class, parts));
        given.put("agreements", only(Agreement.class, parts));
        given.put("institutions", only(Institution.class, parts));
        given.put("networks", only(ThreatNetwork.class, parts));
        given.put("injects", only(Decision.class, parts));
        only(Rules.class, parts).forEach(rules -> given.put("rules", rules));
        return Defaults.of(Scenario.class, Baseline.NEUTRAL, given);
    }

    /** The same scenario under other rules. */
    public static Scenario withRules(Scenario scenario, Object... overrides) {
        List<Record> parts = new ArrayList<>();
        parts.addAll(scenario.nations());
        parts.addAll(scenario.relations());
        parts.addAll(scenario.agreements());
        parts.addAll(scenario.institutions());
        parts.addAll(scenario.networks());
        scenario.script().injects().forEach(inject -> parts.add((Record) inject));
        parts.add(rules(overrides));
        return scenario(scenario.period().horizonDays(), parts);
    }

    /** Runs a scenario to its end. */
    public static Run run(Scenario scenario, long seed, Decision... decisions) {
        List<Event> events = new ArrayList<>();
        Simulation.run(scenario, seed, List.of(decisions), events::add);
        return new Run(events);
    }

    /** What a run told. */
    public record Run(List<Event> all) {

        /** The events of one kind, in order. */
        public <E> List<E> events(Class<E> kind) {
            return only(kind, all);
        }

        /** All but the times at which stock is taken, which show how things stand even where nothing happens. */
        public List<Event> happenings() {
            return all.stream()
                    .filter(event -> !(event instanceof IntegrationAssessed))
                    .toList();
        }
    }

    private static <T> List<T> only(Class<T> kind, List<?> values) {
        return values.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <R extends Record> R build(Class<R> type, Map<String, ?> required, Object... overrides) {
        Map<String, Object> given = new LinkedHashMap<>(required);
        Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
        for (int i = 0; i < overrides.length; i += 2) {
            String name = (String) overrides[i];
            String part = name.contains(".") ? name.substring(0, name.indexOf('.')) : partOf(type, name);
            String field = name.substring(name.indexOf('.') + 1);
            if (part.isEmpty()) {
                given.put(field, fitting(type, field, overrides[i + 1]));
            } else {
                parts.computeIfAbsent(part, key -> new LinkedHashMap<>())
                        .put(field, fitting(part(type, part), field, overrides[i + 1]));
            }
        }
        parts.forEach((part, fields) -> given.put(part, Defaults.of(part(type, part), Baseline.NEUTRAL, fields)));
        return Defaults.of(type, Baseline.NEUTRAL, given);
    }

    /** The name of the part that has a field; empty if the record itself has it. */
    private static String partOf(Class<? extends Record> type, String field) {
        if (RecordType.of(type).find(field).isPresent()) {
            return "";
        }
        return RecordType.of(type).members().stream()
                .filter(member -> member.shape() instanceof RecordType part
                        && part.find(field).isPresent())
                .map(Member::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no field " + field));
    }

    private static Member member(Class<? extends Record> type, String field) {
        return RecordType.of(type)
                .find(field)
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no field " + field));
    }

    private static Class<? extends Record> part(Class<? extends Record> type, String field) {
        return member(type, field).javaType().asSubclass(Record.class);
    }

    private static Object fitting(Class<? extends Record> type, String field, Object value) {
        Class<?> wanted = member(type, field).javaType();
        if (value instanceof Integer number && wanted == Count.class) {
            return Count.of(number);
        }
        if (value instanceof Integer number && (wanted == double.class || wanted == Double.class)) {
            return (double) number;
        }
        return value;
    }
}
