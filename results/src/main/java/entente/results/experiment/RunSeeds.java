package entente.results.experiment;

/** The seeds of replications. */
public final class RunSeeds {

    /** The step of SplitMix64: 2⁶⁴ over the golden ratio. */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private RunSeeds() {}

    /**
     * The seed of a replication, numbered from 0: the first has the given seed itself, so that any replication can be
     * replayed alone as the first one of its own seed. The others have the outputs of SplitMix64 (G. Steele, D. Lea and C.
     * Flood, OOPSLA 2014) that starts from it: different for every replication of a seed.
     */
    public static long of(long seed, int replication) {
        return replication == 0 ? seed : mix(seed + replication * GOLDEN);
    }

    private static long mix(long state) {
        long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
