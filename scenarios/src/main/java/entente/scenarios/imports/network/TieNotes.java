package entente.scenarios.imports.network;

import entente.scenarios.imports.network.RawNetwork.Edge;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes ties of edges, each once and without direction, and tells what that leaves out. */
final class TieNotes {

    private static final Comparator<List<Integer>> BY_NUMBER =
            Comparator.comparingInt((List<Integer> tie) -> tie.get(0)).thenComparingInt(tie -> tie.get(1));

    private final List<String> notes;

    TieNotes(List<String> notes) {
        this.notes = notes;
    }

    /**
     * The ties, the lower operative first, ascending.
     *
     * @param ends the two operatives of an edge
     */
    List<List<Integer>> ties(List<Edge> edges, Function<Edge, List<Integer>> ends) {
        Set<List<Integer>> ties = new TreeSet<>(BY_NUMBER);
        Set<List<Integer>> seen = new HashSet<>();
        int toThemselves = 0;
        int repeated = 0;
        int bothWays = 0;
        for (Edge edge : edges) {
            List<Integer> pair = ends.apply(edge);
            int a = pair.get(0);
            int b = pair.get(1);
            boolean fresh = seen.add(pair);
            if (a == b) {
                toThemselves++;
            } else if (!fresh) {
                repeated++;
            } else if (!ties.add(List.of(Math.min(a, b), Math.max(a, b)))) {
                bothWays++;
            }
        }
        tell("Edges of a node to itself, left out: ", toThemselves);
        tell("Edges that repeat another, left out: ", repeated);
        tell("Edges that stand there in both directions, one tie each: ", bothWays);
        return List.copyOf(ties);
    }

    private void tell(String what, int count) {
        if (count > 0) {
            notes.add(what + count + ".");
        }
    }
}
