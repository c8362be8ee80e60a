package entente.engine.scenario;

import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks that names are unique and that whatever refers to a nation, institution or network names one that exists. */
public final class References {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);

    /** Checks the parts of a scenario against each other. */
    public References(
            List<Nation> nations,
            List<Relation> relations,
            List<Agreement> agreements,
            List<Institution> institutions,
            List<ThreatNetwork> networks,
            List<? extends Scripted> injects,
            List<DecisionPoint> decisionPoints) {
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
    }

    /** What is wrong, in the order of the scenario; empty if nothing is. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * One reference that leads nowhere, or one name given twice.
     *
     * @param path where, as {@code relations[3].between[1]}
     * @param value the name
     * @param advice what would be right
     * @param known the names that would do
     */
    public record Problem(String path, String value, String advice, Set<String> known) {
        @Override
        public String toString() {
            return path + " is \"" + value + "\": " + advice;
        }
    }

    private Set<String> ids(String path, List<String> ids) {
        once(path, ".id", ids, "this id is already taken");
        return new LinkedHashSet<>(ids);
    }

    private void keys(String path, List<String> keys) {
        once(path, ".key", keys, "this key is already taken");
    }

    private void once(String path, String field, List<String> names, String advice) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(names.get(i)) && problems.stream().noneMatch(samePlace(path + "[" + i + "]"))) {
                problems.add(new Problem(path + "[" + i + "]" + field, names.get(i), advice, Set.of()));
            }
        }
    }

    private static java.util.function.Predicate<Problem> samePlace(String path) {
        return problem -> problem.path().startsWith(path);
    }

    private void pairsOnce(List<Relation> relations) {
        Set<Set<String>> seen = new HashSet<>();
        for (int i = 0; i < relations.size(); i++) {
            List<String> pair = relations.get(i).between();
            if (!seen.add(new TreeSet<>(pair))) {
                problems.add(new Problem(
                        "relations[" + i + "].between",
                        String.join(", ", pair),
                        "this pair already has a relation",
                        Set.of()));
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
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            Object value = valueOf(component, part);
            String here = path + "." + component.getName();
            RefersTo refersTo = component.getAnnotation(RefersTo.class);
            if (refersTo != null && value != null) {
                check(here, refersTo, value);
            } else if (value instanceof Record inner) {
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
                    problems.add(new Problem(here, String.valueOf(names.get(i)), "it is named twice", Set.of()));
                }
            }
        }
    }

    private void check(String path, RefersTo refersTo, String name) {
        if (refersTo.orEveryone() && name.equals(Agreement.EVERYONE)) {
            return;
        }
        Set<String> candidates = new LinkedHashSet<>();
        StringBuilder kinds = new StringBuilder();
        for (Kind kind : refersTo.value()) {
            candidates.addAll(known.getOrDefault(kind, Set.of()));
            kinds.append(kinds.isEmpty() ? "" : " or ").append(kind.noun());
        }
        if (!candidates.contains(name)) {
            problems.add(new Problem(path, name, "there is no such " + kinds + " in this scenario", candidates));
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
