package entente.results.network;

import entente.engine.random.Keys;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How a network falls apart when operatives are removed in orders drawn by key, each order being equally probable. */
final class RandomRemoval {

    private static final long PURPOSE = Keys.of("dismantling");

    private final TieGraph network;
    private final int[][] neighbours;

    RandomRemoval(TieGraph network) {
        this.network = network;
        List<List<Integer>> lists = new ArrayList<>();
        IntStream.range(0, network.size()).forEach(i -> lists.add(new ArrayList<>()));
        network.ties().forEach(tie -> {
            lists.get(tie.get(0)).add(tie.get(1));
            lists.get(tie.get(1)).add(tie.get(0));
        });
        neighbours = lists.stream()
                .map(list -> list.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
    }

    /** The mean size of the largest component after 0, 1, 2 … removals, over so many orders. */
    List<Estimate> curve(int removals, int orders, long seed) {
        double[][] sizes = new double[removals + 1][orders];
        for (int k = 0; k < orders; k++) {
            int[] largest = largest(order(seed, k));
            for (int i = 0; i <= removals; i++) {
                sizes[i][k] = largest[i];
            }
        }
        double[] one = new double[orders];
        Arrays.fill(one, 1);
        return Arrays.stream(sizes)
                .map(size -> Jackknife.estimate(new RatioOfTotals(size, one)))
                .toList();
    }

    /** All operatives in the order in which they are removed. */
    private int[] order(long seed, long number) {
        long key = Keys.of(Keys.of(PURPOSE, Keys.mix(seed)), number);
        return IntStream.range(0, network.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> Keys.of(key, i)).thenComparing(i -> i))
                .mapToInt(i -> i)
                .toArray();
    }

    /**
     * The largest component after 0, 1, … n removals, found from the end: operatives come back one by one and join the
     * components of those they are tied to (Newman and Ziff, Physical Review Letters 85, 2000).
     */
    private int[] largest(int[] order) {
        int[] largest = new int[order.length + 1];
        JoinedSets components = new JoinedSets(order.length);
        boolean[] present = new boolean[order.length];
        for (int i = order.length - 1; i >= 0; i--) {
            int back = order[i];
            present[back] = true;
            int size = 1;
            for (int neighbour : neighbours[back]) {
                size = present[neighbour] ? components.join(back, neighbour) : size;
            }
            largest[i] = Math.max(largest[i + 1], size);
        }
        return largest;
    }
}
