package entente.web.house;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who knows whom among types that have a file of their own, read from the constant pools of compiled classes: a type knows
 * another if it, or what is nested in it, names it in an instruction, a signature, a description or an annotation.
 */
final class TypeGraph {

    private static final Pattern NAME = Pattern.compile("entente/[\\w/$]+");

    private final Map<String, Set<String>> known = new TreeMap<>();

    /** The graph of the classes below these folders. */
    static TypeGraph of(List<Path> folders) {
        TypeGraph graph = new TypeGraph();
        CompiledClass.below(folders).stream()
                .filter(type ->
                        type.name().startsWith("entente/") && !type.name().endsWith("package-info"))
                .forEach(graph::add);
        graph.known.forEach((type, others) -> {
            others.retainAll(graph.known.keySet());
            others.remove(type);
        });
        return graph;
    }

    private void add(CompiledClass type) {
        Set<String> others = known.computeIfAbsent(CompiledClass.topLevel(type.name()), any -> new TreeSet<>());
        for (String text : type.texts()) {
            for (Matcher names = NAME.matcher(text); names.find(); ) {
                others.add(CompiledClass.topLevel(names.group()));
            }
        }
    }

    /** Sets of more than one type in which each knows every other, be it through others: largest first. */
    List<Set<String>> knots() {
        return new Knots()
                .found.stream()
                        .sorted(Comparator.<Set<String>>comparingInt(Set::size).reversed())
                        .toList();
    }

    /** Tarjan's algorithm (1972). */
    private final class Knots {
        private final Map<String, Integer> number = new HashMap<>();
        private final Map<String, Integer> lowest = new HashMap<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final List<Set<String>> found = new ArrayList<>();

        Knots() {
            known.keySet().stream().filter(type -> !number.containsKey(type)).forEach(this::visit);
        }

        private void visit(String type) {
            number.put(type, number.size());
            lowest.put(type, number.get(type));
            open.push(type);
            for (String other : known.get(type)) {
                if (!number.containsKey(other)) {
                    visit(other);
                    lowest.merge(type, lowest.get(other), Math::min);
                } else if (open.contains(other)) {
                    lowest.merge(type, number.get(other), Math::min);
                }
            }
            if (lowest.get(type).equals(number.get(type))) {
                Set<String> knot = new TreeSet<>();
                do {
                    knot.add(open.peek());
                } while (!open.pop().equals(type));
                if (knot.size() > 1) {
                    found.add(knot.stream()
                            .map(name -> name.replace('/', '.'))
                            .collect(Collectors.toCollection(TreeSet::new)));
                }
            }
        }
    }
}
