package entente.engine.threat;

import java.util.Arrays;

/**
 * Global efficiency of those at liberty: the mean, over ordered pairs, of one over the number of ties on the shortest way
 * between them, 0 where there is none. Source: Latora and Marchiori 2001, Physical Review Letters 87, 198701.
 *
 * <p>Breadth first from 64 members at once, one bit for each (Then and others 2014, PVLDB 8(4)). Exact up to
 * {@link #MOST_EXACT} members; beyond that, ways start from {@link #SOURCES} members at even distances in the order of
 * their numbers, and all others are their ends. The standard error of that is the spread of members' closeness over the
 * root of the number of sources: a hundredth of the value or two.
 */
final class GlobalEfficiency {

    /** The most members of whom everybody is a source. */
    static final int MOST_EXACT = 512;

    /** From how many members ways are followed in a larger network. */
    static final int SOURCES = 128;

    private final int members;
    private final int[] firstTie;
    private final int[] ties;

    private GlobalEfficiency(Graph graph) {
        members = graph.atLiberty();
        firstTie = new int[members + 1];
        int[] numbers = new int[graph.size()];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = graph.isAtLiberty(i) ? count++ : -1;
        }
        int[] found = new int[Math.max(16, 6 * members)];
        int end = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                for (int k = 0; k < graph.degree(i); k++) {
                    int neighbour = numbers[graph.neighbour(i, k)];
                    if (neighbour >= 0) {
                        found = end < found.length ? found : Arrays.copyOf(found, 2 * end);
                        found[end++] = neighbour;
                    }
                }
                firstTie[numbers[i] + 1] = end;
            }
        }
        ties = found;
    }

    /** The global efficiency, 0..1; 0 for fewer than two members. */
    static double of(Graph graph) {
        if (graph.atLiberty() < 2) {
            return 0;
        }
        GlobalEfficiency ways = new GlobalEfficiency(graph);
        int sources = ways.members <= MOST_EXACT ? ways.members : SOURCES;
        double sum = 0;
        for (int first = 0; first < sources; first += Long.SIZE) {
            sum += ways.closeness(first, Math.min(first + Long.SIZE, sources), sources);
        }
        return sum / ((double) sources * (ways.members - 1));
    }

    /** The sum of one over the distance from each of some sources, of so many, to everybody. */
    private double closeness(int first, int end, int sources) {
        long[] seen = new long[members];
        for (int source = first; source < end; source++) {
            seen[(int) ((long) source * members / sources)] |= 1L << (source - first);
        }
        long everybody = -1L >>> (Long.SIZE - (end - first));
        long[] front = seen.clone();
        long[] next = new long[members];
        double sum = 0;
        for (int distance = 1; ; distance++) {
            int reached = step(front, seen, everybody, next);
            if (reached == 0) {
                return sum;
            }
            sum += (double) reached / distance;
            for (int i = 0; i < members; i++) {
                seen[i] |= next[i];
            }
            long[] spare = front;
            front = next;
            next = spare;
        }
    }

    /** Goes one tie further from the front, and counts whom that reaches for the first time; some have seen all already. */
    private int step(long[] front, long[] seen, long everybody, long[] next) {
        int reached = 0;
        for (int i = 0; i < members; i++) {
            long sources = 0;
            if (seen[i] != everybody) {
                for (int k = firstTie[i]; k < firstTie[i + 1]; k++) {
                    sources |= front[ties[k]];
                }
                sources &= ~seen[i];
                reached += Long.bitCount(sources);
            }
            next[i] = sources;
        }
        return reached;
    }
}
