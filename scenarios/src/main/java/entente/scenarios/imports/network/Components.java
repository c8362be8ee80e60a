package entente.scenarios.imports.network;

import java.util.List;

/** Who is connected with whom among operatives that all have ties. */
final class Components {

    private final int[] parents;

    Components(int operatives, List<List<Integer>> ties) {
        parents = new int[operatives];
        for (int i = 0; i < operatives; i++) {
            parents[i] = i;
        }
        for (List<Integer> tie : ties) {
            parents[root(tie.get(0))] = root(tie.get(1));
        }
    }

    /** Tells of several components. */
    void tell(List<String> notes) {
        int[] sizes = new int[parents.length];
        int count = 0;
        int largest = 0;
        for (int i = 0; i < parents.length; i++) {
            count += root(i) == i ? 1 : 0;
            largest = Math.max(largest, ++sizes[root(i)]);
        }
        if (count > 1) {
            notes.add("It falls into " + count + " components, the largest with " + largest + " of " + parents.length
                    + " operatives. All of them begin plots; the network's strength counts the largest.");
        }
    }

    private int root(int operative) {
        int root = operative;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
