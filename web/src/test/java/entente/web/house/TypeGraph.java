package entente.web.house;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import java.util.stream.Stream;

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
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".class")
                                && !file.endsWith("package-info.class")
                                && file.toString().contains("entente"))
                        .forEach(file -> graph.add(topLevel(name(folder, file)), file));
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
        graph.known.forEach((type, others) -> {
            others.retainAll(graph.known.keySet());
            others.remove(type);
        });
        return graph;
    }

    private static String name(Path folder, Path file) {
        String relative = folder.relativize(file).toString().replace('\\', '/');
        return relative.substring(0, relative.length() - ".class".length());
    }

    private static String topLevel(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private void add(String type, Path file) {
        Set<String> others = known.computeIfAbsent(type, any -> new TreeSet<>());
        for (String text : texts(file)) {
            for (Matcher names = NAME.matcher(text); names.find(); ) {
                others.add(topLevel(names.group()));
            }
        }
    }

    /** The texts of a class's constant pool (Java Virtual Machine Specification, 4.4): names, descriptors, signatures. */
    private static List<String> texts(Path file) {
        List<String> texts = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(8);
            int size = in.readUnsignedShort();
            for (int index = 1; index < size; index++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.add(in.readUTF());
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        index++; // a long or a double takes two places
                    }
                    default -> throw new IOException(file + " has a constant of kind " + tag);
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return texts;
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
