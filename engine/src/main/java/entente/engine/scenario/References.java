package entente.engine.scenario;

import entente.engine.description.InvalidField;
import entente.engine.description.Member;
import entente.engine.description.Message;
import entente.engine.description.RecordType;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that names are unique and that whatever refers to a nation, institution or network names one that exists. */
public final class References {

    /** What the key of the advice for a name that leads nowhere begins with; its arguments are the names that would do. */
    public static final String UNKNOWN = "invalid.reference";

    private static final String TAKEN = "invalid.taken.";
    private static final String TWICE = "invalid.twice";

    private final List<InvalidField> problems = new ArrayList<>();
    private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);

    /** Checks the parts of a scenario against each other. */
    public References(
            List<Nation> nations,
            List<Relation> relations,
            List<Agreement> agreements,
            List<Institution> institutions,
            List<ThreatNetwork> networks,
            List<? extends Scripted> injects,
            List<DecisionPoint> decisionPoints,
            Story story) {
        known.put(Kind.NATION, ids("nations", nations.stream().map(Nation::id).toList()));
        known.put(
                Kind.INSTITUTION,
                ids("institutions", institutions.stream().map(Institution::id).toList()));
        known.put(
                Kind.NETWORK,
                ids("networks", networks.stream().map(ThreatNetwork::id).toList()));
        known.put(
                Kind.DECISION_POINT,
                ids(
                        "decisionPoints",
                        decisionPoints.stream().map(DecisionPoint::id).toList()));
        keys("nations", nations.stream().map(Nation::drawKey).toList());
        keys("institutions", institutions.stream().map(Institution::drawKey).toList());
        keys("networks", networks.stream().map(ThreatNetwork::drawKey).toList());
        pairsOnce(relations);
        walk("nations", nations);
        walk("relations", relations);
        walk("agreements", agreements);
        walk("institutions", institutions);
        walk("networks", networks);
        walk("injects", injects);
        walk("decisionPoints", decisionPoints);
        walk("story", story);
    }

    /** What is wrong, in the order of the scenario; empty if nothing is. */
    public List<InvalidField> problems() {
        return List.copyOf(problems);
    }

    /** Whether it is about a reference: a name that leads nowhere, or is given twice. */
    public static boolean isOne(InvalidField field) {
        String key = field.advice().key();
        return key.startsWith(UNKNOWN) || key.startsWith(TAKEN) || key.equals(TWICE);
    }

    private Set<String> ids(String path, List<String> ids) {
        once(path, ".id", ids, TAKEN + "id");
        return new LinkedHashSet<>(ids);
    }

    private void keys(String path, List<String> keys) {
        once(path, ".key", keys, TAKEN + "key");
    }

    private void once(String path, String field, List<String> names, String advice) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(names.get(i)) && problems.stream().noneMatch(samePlace(path + "[" + i + "]"))) {
                problems.add(new InvalidField(path + "[" + i + "]" + field, names.get(i), Message.of(advice)));
            }
        }
    }

    private static java.util.function.Predicate<InvalidField> samePlace(String path) {
        return problem -> problem.path().startsWith(path);
    }

    private void pairsOnce(List<Relation> relations) {
        Set<Set<String>> seen = new HashSet<>();
        for (int i = 0; i < relations.size(); i++) {
            List<String> pair = relations.get(i).between();
            if (!seen.add(new TreeSet<>(pair))) {
                problems.add(new InvalidField("relations[" + i + "].between", pair, Message.of(TAKEN + "pair")));
            }
        }
    }

    private void walk(String path, Collection<?> values) {
        int index = 0;
        for (Object value : values) {
            if (value instanceof Record part) {
                walk(path + "[" + index + "]", part);
            }
            index++;
        }
    }

    private void walk(String path, Record part) {
        for (Member member : RecordType.of(part.getClass()).members()) {
            Object value = member.get(part);
            String here = path + "." + member.name();
            RefersTo refersTo = member.refersTo().orElse(null);
            if (refersTo != null && value != null) {
                check(here, refersTo, value);
            } else if (value instanceof Record inner && member.shape() instanceof RecordType) {
                walk(here, inner);
            } else if (value instanceof Collection<?> list) {
                walk(here, list);
            }
        }
    }

    private void check(String path, RefersTo refersTo, Object value) {
        if (value instanceof String name) {
            check(path, refersTo, name);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(name -> check(path + "." + name, refersTo, String.valueOf(name)));
        } else if (value instanceof List<?> names) {
            Set<Object> seen = new HashSet<>();
            for (int i = 0; i < names.size(); i++) {
                String here = path + "[" + i + "]";
                check(here, refersTo, String.valueOf(names.get(i)));
                if (!seen.add(names.get(i))) {
                    problems.add(new InvalidField(here, names.get(i), Message.of(TWICE)));
                }
            }
        }
    }

    private void check(String path, RefersTo refersTo, String name) {
        if (refersTo.orEveryone() && name.equals(Agreement.EVERYONE)) {
            return;
        }
        List<Object> candidates = new ArrayList<>();
        StringBuilder kinds = new StringBuilder(UNKNOWN);
        for (Kind kind : refersTo.value()) {
            candidates.addAll(known.getOrDefault(kind, Set.of()));
            kinds.append('.').append(kind.word());
        }
        if (!candidates.contains(name)) {
            problems.add(new InvalidField(path, name, new Message(kinds.toString(), candidates)));
        }
    }
}
