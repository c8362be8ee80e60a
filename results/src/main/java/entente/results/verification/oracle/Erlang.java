package entente.results.verification.oracle;

/**
 * Erlang's formulas, for Poisson arrivals, exponential service and c servers with an offered load of a: B, where who finds all
 * busy is lost (Erlang 1917); C, where he waits (the same); A, where he waits and leaves after an exponential patience (Palm
 * 1957).
 */
public final class Erlang {

    /** Sums over those waiting end where a further term adds no more than this share. */
    private static final double NEGLIGIBLE = 1e-17;

    private Erlang() {}

    /** The share of arrivals that are lost, by the recursion B(c) = aB(c − 1)/(c + aB(c − 1)). */
    public static double lost(int servers, double load) {
        double lost = 1;
        for (int c = 1; c <= servers; c++) {
            lost = load * lost / (c + load * lost);
        }
        return lost;
    }

    /**
     * The share of arrivals that wait.
     *
     * @param load below the number of servers
     */
    public static double waits(int servers, double load) {
        double lost = lost(servers, load);
        return servers * lost / (servers - load * (1 - lost));
    }

    /** The mean wait of all arrivals, in mean service times. */
    public static double meanWait(int servers, double load) {
        return waits(servers, load) / (servers - load);
    }

    /**
     * The share of arrivals that wait where each leaves after an exponential patience.
     *
     * @param impatience mean service time over mean patience, above 0
     */
    public static double waitsImpatiently(int servers, double load, double impatience) {
        // Probabilities of c, c+1, … in the system, relative to that of c; Erlang's B relates them to those below c.
        double term = 1;
        double full = 0;
        for (int waiting = 1; term > NEGLIGIBLE * full; waiting++) {
            full += term;
            term *= load / (servers + waiting * impatience);
        }
        double lost = lost(servers, load);
        return full / (full + (1 - lost) / lost);
    }
}
