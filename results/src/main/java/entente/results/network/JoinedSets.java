package entente.results.network;

/** Sets of numbers from 0 that can be joined and know their sizes; at first each number is a set of its own. */
final class JoinedSets {

    private final int[] parents;
    private final int[] sizes;

    JoinedSets(int numbers) {
        parents = new int[numbers];
        sizes = new int[numbers];
        for (int i = 0; i < numbers; i++) {
            parents[i] = i;
            sizes[i] = 1;
        }
    }

    /** Joins the sets of two numbers, and returns the size of the set in which both are then. */
    int join(int a, int b) {
        int small = root(a);
        int large = root(b);
        if (sizes[small] > sizes[large]) {
            int swap = small;
            small = large;
            large = swap;
        }
        if (small != large) {
            parents[small] = large;
            sizes[large] += sizes[small];
        }
        return sizes[large];
    }

    private int root(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
