package entente.results.store;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which replications of which points are there. */
public final class Coverage {

    private final Map<Integer, BitSet> replications = new HashMap<>();

    /** Adds a block. */
    void add(RunBlock block) {
        for (int point : block.points()) {
            replications.computeIfAbsent(point, key -> new BitSet()).set(block.from(), block.to());
        }
    }

    /** Whether any of the block is there. */
    boolean holdsAny(RunBlock block) {
        return block.points().stream().anyMatch(point -> {
            BitSet there = replications.get(point);
            int next = there == null ? -1 : there.nextSetBit(block.from());
            return next >= 0 && next < block.to();
        });
    }

    /** Whether all replications of a point in the range are there. */
    public boolean holds(int point, int from, int to) {
        return firstMissing(point, from) >= to;
    }

    /** How many replications of a point in the range are not there. */
    public int missing(int point, int from, int to) {
        BitSet there = replications.get(point);
        return to - from - (there == null ? 0 : there.get(from, to).cardinality());
    }

    /** The first replication from the given one on that is not there. */
    public int firstMissing(int point, int from) {
        BitSet there = replications.get(point);
        return there == null ? from : there.nextClearBit(from);
    }

    /** The replication after the first gap from the given one on, at which something is there again; or the limit. */
    public int nextThere(int point, int from, int limit) {
        BitSet there = replications.get(point);
        int next = there == null ? -1 : there.nextSetBit(from);
        return next < 0 ? limit : Math.min(next, limit);
    }
}
