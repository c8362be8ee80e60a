package entente.scenarios.imports.network;

import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which column of an edge list is what.
 *
 * @param source position of one end, from 0
 * @param target position of the other end
 * @param weight position of the weight; −1 if there is none
 * @param direction position of a column that tells directed edges; −1 if there is none
 * @param extras names of all other columns
 */
record Columns(int source, int target, int weight, int direction, List<String> extras) {

    /** What the two columns with the ends are called; blanks, hyphens and underscores in a name mean nothing. */
    private static final List<List<String>> ENDS = List.of(
            List.of("source", "target"),
            List.of("sourceid", "targetid"),
            List.of("from", "to"),
            List.of("i", "j"),
            List.of("u", "v"),
            List.of("a", "b"),
            List.of("node1", "node2"),
            List.of("id1", "id2"),
            List.of("ego", "alter"),
            List.of("tail", "head"),
            List.of("vertex1", "vertex2"),
            List.of("v1", "v2"),
            List.of("member1", "member2"));

    private static final Set<String> DIRECTIONS = Set.of("type", "direction", "directed");

    /** Whether a line names two columns with the ends of an edge. */
    static boolean areNamed(List<String> header) {
        return ends(header).isPresent();
    }

    /** Columns by their names, which must be known; a name that is there twice is added to the problems. */
    static Columns named(Row header, Problems problems) {
        List<String> names = header.cells();
        List<String> ends = ends(names).orElseThrow();
        for (String end : ends) {
            if (names.stream().filter(name -> plain(name).equals(end)).count() > 1) {
                problems.add(header.line(), "column", end, "the first line names it twice: name each column once");
            }
        }
        List<String> plain = names.stream().map(Columns::plain).toList();
        return with(
                plain.indexOf(ends.get(0)),
                plain.indexOf(ends.get(1)),
                first(names, TieWeight::isNamed),
                first(names, name -> DIRECTIONS.contains(plain(name))),
                names);
    }

    /** Columns without names: the ends, and then a weight if there is a third column of numbers. */
    static Columns unnamed(int count, boolean isThirdANumber) {
        List<String> names =
                IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
        return with(0, 1, count > 2 && isThirdANumber ? 2 : -1, -1, names);
    }

    /** What a first line must say whose names are not known. */
    static String expected() {
        return "two columns must have the names source and target, from and to, ego and alter, or another"
                + " pair that docs/importing.md lists: write them into the first line";
    }

    private static Columns with(int source, int target, int weight, int direction, List<String> names) {
        List<String> extras = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (i != source && i != target && i != weight && i != direction) {
                extras.add(names.get(i).isEmpty() ? "column " + (i + 1) : names.get(i));
            }
        }
        return new Columns(source, target, weight, direction, List.copyOf(extras));
    }

    /** How many cells a line needs. */
    int needed() {
        return 1 + Math.max(source, target);
    }

    private static Optional<List<String>> ends(List<String> header) {
        List<String> names = header.stream().map(Columns::plain).toList();
        return ENDS.stream().filter(names::containsAll).findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static int first(List<String> names, Predicate<String> means) {
        return IntStream.range(0, names.size())
                .filter(i -> means.test(names.get(i)))
                .findFirst()
                .orElse(-1);
    }
}
