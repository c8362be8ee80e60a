package entente.scenarios.imports.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    private static final Set<String> SOURCES = Set.of(
            "source", "from", "i", "u", "a", "node1", "node_1", "id1", "ego", "tail", "vertex1", "v1", "member1");
    private static final Set<String> TARGETS = Set.of(
            "target", "to", "j", "v", "b", "node2", "node_2", "id2", "alter", "head", "vertex2", "v2", "member2");
    private static final Set<String> WEIGHTS = Set.of("weight", "weights", "w", "strength", "value", "count");
    private static final Set<String> DIRECTIONS = Set.of("type", "direction", "directed");

    /** Whether a cell can be the name of a column with an end of an edge. */
    static boolean isEnd(String cell) {
        String name = cell.toLowerCase(Locale.ROOT);
        return SOURCES.contains(name) || TARGETS.contains(name);
    }

    /** Whether a cell is the name of a column that means something here. */
    static boolean isKnown(String cell) {
        String name = cell.toLowerCase(Locale.ROOT);
        return isEnd(cell) || WEIGHTS.contains(name) || DIRECTIONS.contains(name);
    }

    /** Columns by their names; where the ends have no known name, they are the first two. */
    static Columns named(List<String> header) {
        int source = find(header, SOURCES);
        int target = find(header, TARGETS);
        if (source < 0 || target < 0) {
            source = 0;
            target = 1;
        }
        return with(source, target, find(header, WEIGHTS), find(header, DIRECTIONS), header);
    }

    /** Columns without names: the ends, and then a weight if there is a third column of numbers. */
    static Columns unnamed(int count, boolean isThirdANumber) {
        List<String> names =
                IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
        return with(0, 1, count > 2 && isThirdANumber ? 2 : -1, -1, names);
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

    private static int find(List<String> header, Set<String> names) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
