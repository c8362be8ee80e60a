package entente.scenarios.imports.network;

import java.util.List;

/**
 * A network as it was read: operatives numbered from 0, and undirected ties between two different ones, each once, by
 * number. The same network gives the same ties however its file is ordered, and names never come through.
 *
 * @param numbers the file's number of each operative; where the file has names, 1, 2, 3 … in the order in which they
 *     appear. Those with ties come first, ascending; then those without
 * @param ties pairs of operatives, the lower one first, ascending
 * @param notes what was read and not used, or changed: a sentence each
 */
public record ImportedNetwork(List<Long> numbers, List<List<Integer>> ties, List<String> notes) {

    /** Copies the lists. */
    public ImportedNetwork {
        numbers = List.copyOf(numbers);
        ties = ties.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /** How many operatives there are, with those without ties. */
    public int operatives() {
        return numbers.size();
    }

    /** How many operatives have a tie: a scenario has these. */
    public int tiedOperatives() {
        return 1 + ties.stream().mapToInt(tie -> tie.get(1)).max().orElse(-1);
    }
}
